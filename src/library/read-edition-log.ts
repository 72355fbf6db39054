// An edition with everything its raw pages say, read from the log and the store and from nowhere else.
import type { EditionSource } from '#domain/edition/build-edition';
import { titleOf, type EditionDocument } from '#domain/edition/document';
import type { ExportedIds } from '#domain/edition/exported-ids';
import { createEditionDocument } from '#domain/edition/apply';
import { foldEdition, foldPage } from '#domain/history/fold';
import { historyOf } from '#domain/history/history';
import type { Operation } from '#domain/history/operation';
import { documentOfEdition, documentOfRawPage } from '#domain/page/ids';
import type { EditionId, RawPageId } from '#domain/page/ids';
import { createPageDocument } from '#domain/page/page-document';
import { indexProposal, type ProposalIndex } from '#domain/proposal/doubts';
import { proposalInForce } from '#domain/proposal/in-force';
import { profileIdOf, readingRulesOf } from '#domain/proposal/profile';
import { ALL_RULES, type RuleName } from '#domain/text/reading-types';
import type { ProfileStore } from '#ports/profile-store';
import { err, ok, type Result } from '#shared/result';
import { pagesInOrder } from './edition-changes';
import type { LibraryPorts } from './ports';

/** What is to leave: a whole edition without what is in the trash, or some of its raw pages. */
export type ExportRequest = {
  readonly editionId: EditionId;
  /** Null: all of them. */
  readonly rawPageIds: readonly RawPageId[] | null;
};

/** Why nothing can be exported, before anything is written. */
export type SourceFault =
  | { readonly code: 'no-edition' }
  | { readonly code: 'no-pages' }
  | { readonly code: 'missing-page'; readonly id: RawPageId };

export type EditionSources = {
  readonly edition: EditionDocument;
  readonly operations: readonly Operation[];
  readonly rawPages: readonly EditionSource[];
  readonly ids: ExportedIds | null;
  /** The rules by which the newspaper's articles are read. */
  readonly rules: ReadonlySet<RuleName>;
};

/** The rules by which articles of an edition are read: all but those switched off for its newspaper. */
export async function rulesOfEdition(
  profiles: ProfileStore,
  { fields }: EditionDocument,
): Promise<ReadonlySet<RuleName>> {
  const newspaper = profileIdOf(titleOf(fields));
  return newspaper === '' ? ALL_RULES : readingRulesOf(await profiles.get(newspaper));
}

/** Reads and folds what is to be exported. Throws only what the store throws. */
export async function readEditionSources(
  { log, pages, profiles }: Pick<LibraryPorts, 'log' | 'pages' | 'profiles'>,
  { editionId, rawPageIds }: ExportRequest,
  onRead: (done: number, total: number) => void = () => undefined,
): Promise<Result<EditionSources, SourceFault>> {
  const operations = await log.read(documentOfEdition(editionId));
  const edition = foldEdition(createEditionDocument(editionId), operations).doc;
  if (edition.fields === null) return err({ code: 'no-edition' });
  const wanted = pagesInOrder(edition).filter(
    ({ id, trashedAt }) => trashedAt === null && (rawPageIds === null || rawPageIds.includes(id)),
  );
  if (wanted.length === 0) return err({ code: 'no-pages' });
  const rawPages: EditionSource[] = [];
  for (const { id } of wanted) {
    onRead(rawPages.length, wanted.length);
    const rawPage = await pages.rawPage(id);
    if (rawPage === null) return err({ code: 'missing-page', id });
    const own = await log.read(documentOfRawPage(id));
    const { doc } = foldPage(createPageDocument(id, rawPage.text), own);
    rawPages.push({ rawPage, doc, operations: own });
  }
  onRead(wanted.length, wanted.length);
  const [ids, rules] = await Promise.all([pages.exportedIds(editionId), rulesOfEdition(profiles, edition)]);
  return ok({ edition, operations, rawPages, ids, rules });
}

/** The proposal a raw page stands on, to tell what is doubtful; empty where none is known. */
export async function proposalIndexOf(
  { pages }: Pick<LibraryPorts, 'pages'>,
  { rawPage, operations }: EditionSource,
): Promise<ProposalIndex> {
  const { skipped } = foldPage(createPageDocument(rawPage.id, rawPage.text), operations);
  const id = proposalInForce(historyOf(operations, skipped), operations.toReversed(), skipped);
  const stored = id === null ? null : await pages.proposal(id);
  return indexProposal(stored?.proposal ?? null);
}
