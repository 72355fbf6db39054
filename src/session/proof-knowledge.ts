import { createEditionDocument } from '#domain/edition/apply';
import { foldEdition } from '#domain/history/fold';
import { documentOfEdition, type EditionId } from '#domain/page/ids';
import { NO_WORDS } from '#domain/proof/suspect';
import type { OperationLog } from '#ports/operation-log';
import type { ProofKnowledge } from './suspects';

const NOTHING: ProofKnowledge = {
  edition: { date: '', weekday: '' },
  off: [],
  words: NO_WORDS,
  elsewhere: [],
};

/** What is known around a page of an edition. Never fails: a page can be read without. */
export async function proofKnowledge(
  { log }: { readonly log: OperationLog },
  id: EditionId | null,
): Promise<ProofKnowledge> {
  if (id === null) return NOTHING;
  try {
    const operations = await log.read(documentOfEdition(id));
    const { fields } = foldEdition(createEditionDocument(id), operations).doc;
    return { ...NOTHING, edition: { date: fields?.date ?? '', weekday: fields?.weekday ?? '' } };
  } catch {
    return NOTHING;
  }
}
