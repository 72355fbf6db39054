import { createEditionDocument } from '#domain/edition/apply';
import type { EditionFields } from '#domain/edition/document';
import { foldEdition } from '#domain/history/fold';
import { documentOfEdition, type EditionId } from '#domain/page/ids';
import { NO_WORDS, type SuspectRule } from '#domain/proof/suspect';
import { emptyProfile, profileIdOf, proofLists, withRule } from '#domain/proposal/profile';
import type { OperationLog } from '#ports/operation-log';
import type { ProfileStore } from '#ports/profile-store';
import type { ProofKnowledge } from './suspects';

type Ports = { readonly log: OperationLog; readonly profiles: ProfileStore };

/** What is known of a page's edition and newspaper. */
type OwnKnowledge = Omit<ProofKnowledge, 'elsewhere'>;

const NOTHING: OwnKnowledge = { edition: { date: '', weekday: '' }, off: [], words: NO_WORDS };

async function fieldsOf(log: OperationLog, id: EditionId): Promise<EditionFields | null> {
  const operations = await log.read(documentOfEdition(id));
  return foldEdition(createEditionDocument(id), operations).doc.fields;
}

const titleOf = (fields: EditionFields | null): string => fields?.title || (fields?.titleAlt ?? '');

/** What the edition of a page and its newspaper say. Never fails: a page can be read without. */
export async function proofKnowledge({ log, profiles }: Ports, id: EditionId | null): Promise<OwnKnowledge> {
  if (id === null) return NOTHING;
  try {
    const fields = await fieldsOf(log, id);
    const newspaper = profileIdOf(titleOf(fields));
    const profile = newspaper === '' ? null : await profiles.get(newspaper);
    return {
      ...proofLists(profile),
      edition: { date: fields?.date ?? '', weekday: fields?.weekday ?? '' },
    };
  } catch {
    return NOTHING;
  }
}

/** Switches a rule off for the newspaper of an edition, or on again. False when the edition has no title. */
export async function switchRule(
  { log, profiles }: Ports,
  id: EditionId,
  rule: SuspectRule,
  on: boolean,
): Promise<boolean> {
  const title = titleOf(await fieldsOf(log, id));
  if (profileIdOf(title) === '') return false;
  await profiles.update(profileIdOf(title), (profile) => withRule(profile ?? emptyProfile(title), rule, on));
  return true;
}
