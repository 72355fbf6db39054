import { decodeText, type DecodedText } from '#codec/decode-text';
import { sha256Of } from '#codec/operation-hash';
import { refuseBytes, refuseText, type FileRefusal } from '#codec/refuse-file';
import { buildEdition } from '#domain/edition/build-edition';
import { createEditionDocument } from '#domain/edition/apply';
import type { CorrectedEdition } from '#domain/edition/corrected-edition';
import { GENERATOR } from '#domain/edition/generator';
import { partitionFromProposal } from '#domain/command/adopt';
import type { Change } from '#domain/change/change';
import { foldEdition, foldPage } from '#domain/history/fold';
import { OPERATION_VERSION, type Cause, type Operation } from '#domain/history/operation';
import type { RawPage } from '#domain/page/document';
import { documentOfEdition, documentOfRawPage } from '#domain/page/ids';
import type {
  ActorId,
  DocumentId,
  EditionId,
  GestureId,
  OperationId,
  ProposalId,
  RawPageId,
} from '#domain/page/ids';
import { createPageDocument, partitionOf } from '#domain/page/page-document';
import { spreadRanks } from '#domain/page/rank';
import type { Proposal } from '#domain/proposal/proposal';
import { languageOfText } from '#domain/text/language';
import { ALL_RULES } from '#domain/text/reading-types';
import { err, ok, type Result } from '#shared/result';

/** A page that was read and proposed. */
export type ProposedPage = {
  readonly decoded: DecodedText;
  readonly bytes: Uint8Array;
  readonly sourceName: string;
};

/** Decodes a file, or refuses it as the desk would. */
export function decodePage(bytes: Uint8Array, sourceName: string): Result<ProposedPage, FileRefusal> {
  const refusal = refuseBytes(bytes);
  if (refusal !== null) return err(refusal);
  const decoded = decodeText(bytes);
  const blank = refuseText(decoded.text);
  return blank === null ? ok({ decoded, bytes, sourceName }) : err(blank);
}

/** Nobody was there: the same page gives the same operations whenever it is proposed. */
const NO_MOMENT = '1970-01-01T00:00:00.000Z';
/** Enough of a SHA-256 that two pages never share an id. */
const ID_LENGTH = 24;
const ACTOR = 'cli' as ActorId;

function operationsOf(
  documentId: DocumentId,
  key: string,
  cause: Cause,
  changes: readonly Change[],
): readonly Operation[] {
  return changes.map((change, i) => ({
    id: `o-${key}-${i + 1}` as OperationId,
    documentId,
    lamport: i + 1,
    actor: ACTOR,
    at: NO_MOMENT,
    version: OPERATION_VERSION,
    gesture: `g-${key}` as GestureId,
    cause,
    change,
    prevHash: null,
  }));
}

/** The edition of one page as proposed. Ids come from the page's content, so the same page gives the same edition. */
export async function editionFromProposal(
  { decoded, bytes, sourceName }: ProposedPage,
  proposal: Proposal,
  exported: string,
): Promise<CorrectedEdition> {
  const { text, encoding } = decoded;
  const sha256 = await sha256Of(bytes);
  const key = sha256.slice(0, ID_LENGTH);
  const editionId = `e-${key}` as EditionId;
  const rawPage: RawPage = {
    ...{ id: `r-${key}` as RawPageId, editionId, sourceName, encoding, bytes, sha256, text },
  };
  const proposalId = (await sha256Of(new TextEncoder().encode(JSON.stringify(proposal)))) as ProposalId;
  const [rank] = spreadRanks(1);
  const fields = { ...proposal.edition, language: languageOfText(text) || 'und', trashedAt: null };
  const operations = operationsOf(documentOfEdition(editionId), `e-${key}`, { kind: 'import' }, [
    { kind: 'edition/create', id: editionId, from: null, to: fields },
    {
      kind: 'edition/page',
      id: rawPage.id,
      from: null,
      to: { rank: rank as never, name: '', trashedAt: null },
    },
  ]);
  const start = createPageDocument(rawPage.id, text);
  const cause = { kind: 'proposal', proposalId } as const;
  const own = operationsOf(documentOfRawPage(rawPage.id), `r-${key}`, cause, [
    { kind: 'document/adopt', proposalId, from: partitionOf(start), to: partitionFromProposal(proposal) },
  ]);
  return buildEdition({
    edition: foldEdition(createEditionDocument(editionId), operations).doc,
    operations,
    rawPages: [{ rawPage, doc: foldPage(start, own).doc, operations: own }],
    generator: GENERATOR,
    exported,
    rules: ALL_RULES,
  });
}
