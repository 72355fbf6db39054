import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { PageDocument } from '#domain/page/document';
import type { ArticleId } from '#domain/page/ids';
import { articlesOf } from '#domain/page/queries';
import { useDesk } from '#features/desk/context';
import { useText } from '#features/text';
import type { PageSession } from '#session/page-session';
import type { MenuGroup } from '#ui/Menu.tsx';
import { MenuButton } from '#ui/MenuButton.tsx';

/** Everything that can be done to the chosen articles. */
export function ArticleMenu({
  ids,
  doc,
}: {
  readonly ids: readonly ArticleId[];
  readonly doc: PageDocument;
}): ReactNode {
  const intl = useIntl();
  const { session, view } = useDesk();
  const word = useText();
  const first = ids[0] === undefined ? undefined : doc.articles.get(ids[0]);
  const locked = first?.standing === 'locked';
  const groups: readonly MenuGroup[] = [
    {
      id: 'standing',
      choices: [
        { id: 'confirm', label: word('desk.articleMenu.confirm'), icon: 'check', shortcut: 'O' },
        locked
          ? { id: 'unlock', label: word('desk.articleMenu.unlock'), icon: 'unlock' }
          : { id: 'lock', label: word('desk.articleMenu.lock'), icon: 'lock' },
      ],
    },
    {
      id: 'status',
      title: intl.formatMessage({ id: 'desk.articleMenu.status' }),
      choices: (['segmented', 'proofread', 'validated', 'query'] as const).map((id) => ({
        id,
        label: intl.formatMessage({ id: `status.${id}` }),
        isChosen: first?.status === id,
      })),
    },
    {
      id: 'order',
      choices: [
        { id: 'up', label: word('desk.articleMenu.up'), icon: 'up', shortcut: '⌥⇧↑' },
        { id: 'down', label: word('desk.articleMenu.down'), icon: 'down', shortcut: '⌥⇧↓' },
        ids.length > 1
          ? { id: 'merge', label: word('desk.articleMenu.merge'), icon: 'join' }
          : { id: 'mergeUp', label: word('desk.articleMenu.mergeUp'), icon: 'join' },
      ],
    },
    {
      id: 'column',
      title: intl.formatMessage({ id: 'desk.articleMenu.column' }),
      choices: [
        ...[...doc.columns.values()].map((column) => ({
          id: `into:${column.id}`,
          label: column.name || intl.formatMessage({ id: 'desk.articles.unnamedColumn' }),
          isChosen: first?.columnId === column.id,
        })),
        { id: 'newColumn', label: word('desk.articleMenu.newColumn'), icon: 'plus' as const },
        ...(first?.columnId == null
          ? []
          : [{ id: 'outOfColumn', label: word('desk.articleMenu.outOfColumn') }]),
      ],
    },
  ];
  return (
    <MenuButton
      label={word('desk.articleMenu.name')}
      size="small"
      isDisabled={ids.length === 0}
      groups={groups}
      onAction={(id) => {
        runArticleAction(session, ids, id);
        if (id === 'newColumn') view.setState({ tab: 'details' });
      }}
    />
  );
}

/** Carries out one choice of the menu; the keys of the desk call it too. */
export function runArticleAction(session: PageSession, ids: readonly ArticleId[], action: string): void {
  const { doc } = session.store.getState();
  const first = ids[0];
  if (doc === null || first === undefined) return;
  if (action.startsWith('into:')) {
    session.run({ kind: 'put-in-column', ids, column: action.slice(5) as never });
    return;
  }
  switch (action) {
    case 'confirm':
      confirm(session, doc, ids);
      return;
    case 'lock':
      session.run({ kind: 'set-standing', ids, standing: 'locked' });
      return;
    case 'unlock':
      session.run({ kind: 'set-standing', ids, standing: 'confirmed' });
      return;
    case 'segmented':
    case 'proofread':
    case 'validated':
    case 'query':
      session.run({ kind: 'set-article', ids, field: 'status', value: action });
      return;
    case 'merge':
      session.run({ kind: 'merge-articles', ids });
      return;
    case 'mergeUp': {
      const order = articlesOf(doc);
      const above = order[order.findIndex((article) => article.id === first) - 1];
      if (above !== undefined) session.run({ kind: 'merge-articles', ids: [above.id, first] });
      return;
    }
    case 'newColumn':
      session.run({ kind: 'put-in-column', ids, column: 'new' });
      return;
    case 'outOfColumn':
      session.run({ kind: 'take-out-of-column', ids });
      return;
    case 'up':
    case 'down':
      moveArticle(session, first, action === 'up' ? -1 : 1);
      return;
    default:
  }
}

/** Confirms what is not confirmed yet; when all is, takes that back. Locked articles stay locked. */
function confirm(session: PageSession, doc: PageDocument, ids: readonly ArticleId[]): void {
  const open = ids.filter((id) => doc.articles.get(id)?.standing === 'proposed');
  if (open.length > 0) session.run({ kind: 'set-standing', ids: open, standing: 'confirmed' });
  else session.run({ kind: 'set-standing', ids, standing: 'proposed' });
}

/** One place up or down among the articles of the same list. */
function moveArticle(session: PageSession, id: ArticleId, direction: 1 | -1): void {
  const { doc } = session.store.getState();
  const article = doc?.articles.get(id);
  if (doc == null || article === undefined) return;
  const siblings = [...doc.articles.values(), ...(article.columnId === null ? doc.columns.values() : [])]
    .filter((item) => !('columnId' in item) || item.columnId === article.columnId)
    .sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : a.id < b.id ? -1 : 1));
  const at = siblings.findIndex((item) => item.id === id);
  const target = direction < 0 ? at - 1 : at + 2;
  if (target < 0 || (direction > 0 && at === siblings.length - 1)) return;
  session.run({
    kind: 'reorder-articles',
    ids: [id],
    before: siblings[target]?.id ?? null,
    columnId: article.columnId,
  });
}
