import type { NewOperation } from '#domain/history/operation';
import type { ActorId, ArticleId, DocumentId, GestureId, OperationId } from '#domain/page/ids';

/** An operation as an edit makes it, by its place in the log; its id is the actor's name and the place. */
export const editOperation = (lamport: number, actor = 'a', documentId = 'raw-1'): NewOperation => ({
  id: `${actor}${lamport}` as OperationId,
  documentId: documentId as DocumentId,
  lamport,
  actor: actor as ActorId,
  at: '2023-01-10T08:00:00.000Z',
  version: 1,
  gesture: 'gesture' as GestureId,
  cause: { kind: 'edit', step: 'set-article' },
  change: { kind: 'article/set', id: 'article' as ArticleId, field: 'kind', from: 'news', to: 'brief' },
});
