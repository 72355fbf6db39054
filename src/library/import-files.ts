import type { Progress } from '#ports/segmenter';
import type { NewOperation } from '#domain/history/operation';
import type { RawPage } from '#domain/page/document';
import type { EditionId, GestureId, RawPageId } from '#domain/page/ids';
import type { Stamp } from '#domain/history/make-operations';
import { addPagesChanges, createEditionChange, NO_FIELDS } from './edition-changes';
import { inTurn, readEdition } from './edit-edition';
import { editionOperations } from './edition-operations';
import { examineFile } from './examine-file';
import type { Candidate, Examined, SourceFile } from './examine-file';
import type { Consignment } from './fit-editions';
import type { LibraryPorts } from './ports';

/**
 * Examines files one after the other, letting the screen draw between two.
 * @throws DOMException `AbortError` when `signal` aborts
 */
export async function examineFiles(
  files: readonly SourceFile[],
  ports: Pick<LibraryPorts, 'pages'>,
  options: { readonly signal?: AbortSignal; readonly onProgress?: (progress: Progress) => void } = {},
): Promise<readonly Examined[]> {
  const seen = new Set<string>();
  const examined: Examined[] = [];
  for (const [done, file] of files.entries()) {
    options.onProgress?.({ done, total: files.length });
    await new Promise((resolve) => setTimeout(resolve));
    options.signal?.throwIfAborted();
    examined.push(await examineFile(file, ports.pages, seen));
  }
  options.onProgress?.({ done: files.length, total: files.length });
  options.signal?.throwIfAborted();
  return examined;
}

export type Imported = {
  /** In the order of the consignments. */
  readonly editionIds: readonly EditionId[];
  readonly rawPageIds: readonly RawPageId[];
};

const toRawPage = (candidate: Candidate, id: RawPageId, editionId: EditionId): RawPage => ({
  id,
  editionId,
  sourceName: candidate.name,
  encoding: candidate.encoding,
  bytes: candidate.bytes,
  sha256: candidate.sha256,
  text: candidate.text,
});

type Prepared = {
  readonly editionId: EditionId;
  readonly rawPages: readonly RawPage[];
  readonly operations: readonly NewOperation[];
};

async function prepare(
  ports: LibraryPorts,
  { destination, candidates }: Consignment,
  context: Stamp,
): Promise<Prepared> {
  const isNew = destination.kind === 'new';
  const editionId = isNew ? (ports.ids.next() as EditionId) : destination.id;
  const { doc, operations } = await readEdition(ports, editionId);
  const rawPages = candidates.map((each) => toRawPage(each, ports.ids.next() as RawPageId, editionId));
  const fields = isNew ? { ...NO_FIELDS, ...destination.fields, trashedAt: null } : null;
  const changes = [
    ...(fields === null ? [] : [createEditionChange(editionId, fields)]),
    ...addPagesChanges(
      doc,
      rawPages.map(({ id }) => ({ id, name: '' })),
    ),
  ];
  return { editionId, rawPages, operations: editionOperations(editionId, operations, changes, context) };
}

/**
 * Stores candidates as raw pages of their editions: all pages and operations in one transaction, so that either all
 * are in the library or none is. Resolves when they are stored.
 */
export function addCandidates(ports: LibraryPorts, consignments: readonly Consignment[]): Promise<Imported> {
  return inTurn(ports, async () => {
    const context = {
      actor: ports.actor,
      gesture: ports.ids.next() as GestureId,
      at: ports.clock.now(),
      cause: { kind: 'import' },
      nextId: () => ports.ids.next(),
    } as const;
    const prepared = await Promise.all(consignments.map((each) => prepare(ports, each, context)));
    const rawPages = prepared.flatMap((each) => each.rawPages);
    await ports.pages.addRawPages(
      rawPages,
      prepared.flatMap((each) => each.operations),
    );
    return {
      editionIds: prepared.map((each) => each.editionId),
      rawPageIds: rawPages.map((page) => page.id),
    };
  });
}
