import { createEditionDocument } from '#domain/edition/apply';
import { titleOf, type EditionFields } from '#domain/edition/document';
import { foldEdition } from '#domain/history/fold';
import { documentOfEdition, type EditionId } from '#domain/page/ids';
import { NO_WORDS } from '#domain/proof/suspect';
import {
  emptyProfile,
  profileIdOf,
  proofLists,
  readingRulesOf,
  withRule,
  type NewspaperProfile,
  type SwitchedRule,
} from '#domain/proposal/profile';
import { ALL_RULES, type RuleName } from '#domain/text/reading-types';
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

/** The profile of an edition's newspaper; null for an untitled one, and where nothing is known of it. */
async function profileOf(
  { profiles }: Ports,
  fields: EditionFields | null,
): Promise<NewspaperProfile | null> {
  const newspaper = profileIdOf(titleOf(fields));
  return newspaper === '' ? null : profiles.get(newspaper);
}

/** What the edition of a page and its newspaper say. Never fails: a page can be read without. */
export async function proofKnowledge(ports: Ports, id: EditionId | null): Promise<OwnKnowledge> {
  if (id === null) return NOTHING;
  try {
    const fields = await fieldsOf(ports.log, id);
    return {
      ...proofLists(await profileOf(ports, fields)),
      edition: { date: fields?.date ?? '', weekday: fields?.weekday ?? '' },
    };
  } catch {
    return NOTHING;
  }
}

/** The rules by which pages of an edition are read. Never fails: where nothing can be learned of them, all are on. */
export async function readingRules(ports: Ports, id: EditionId): Promise<ReadonlySet<RuleName>> {
  try {
    return readingRulesOf(await profileOf(ports, await fieldsOf(ports.log, id)));
  } catch {
    return ALL_RULES;
  }
}

/** Switches a rule off for the newspaper of an edition, or on again. False when the edition has no title. */
export async function switchRule(
  { log, profiles }: Ports,
  id: EditionId,
  rule: SwitchedRule,
  on: boolean,
): Promise<boolean> {
  const title = titleOf(await fieldsOf(log, id));
  if (profileIdOf(title) === '') return false;
  await profiles.update(profileIdOf(title), (profile) => withRule(profile ?? emptyProfile(title), rule, on));
  return true;
}
