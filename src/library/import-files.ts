import type { Progress } from '#ports/segmenter';
import type { EditionFields } from '#domain/edition/document';
import type { RawPage } from '#domain/page/document';
import type { EditionId, GestureId, RawPageId } from '#domain/page/ids';
import { addPagesChanges, createEditionChange, NO_FIELDS } from './edition-changes';
import { inTurn, readEdition } from './edit-edition';
import { editionOperations } from './edition-operations';
import { examineFile } from './examine-file';
import type { Candidate, Examined, SourceFile } from './examine-file';
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

/** Where candidates go: into an edition that is there, or into a new one. */
export type Destination =
  | { readonly kind: 'edition'; readonly id: EditionId }
  | { readonly kind: 'new'; readonly fields?: Partial<EditionFields> };

export type Imported = { readonly editionId: EditionId; readonly rawPageIds: readonly RawPageId[] };

const toRawPage = (candidate: Candidate, id: RawPageId, editionId: EditionId): RawPage => ({
  id,
  editionId,
  sourceName: candidate.name,
  encoding: candidate.encoding,
  bytes: candidate.bytes,
  sha256: candidate.sha256,
  text: candidate.text,
});

/**
 * Stores candidates as raw pages of one edition: pages and operations in one transaction, so that either all are in
 * the library or none is. Resolves when they are stored.
 */
export async function addCandidates(
  ports: LibraryPorts,
  candidates: readonly Candidate[],
  destination: Destination,
): Promise<Imported> {
  return inTurn(ports, async () => {
    const editionId = destination.kind === 'edition' ? destination.id : (ports.ids.next() as EditionId);
    const { doc, operations } = await readEdition(ports, editionId);
    const rawPages = candidates.map((each) => toRawPage(each, ports.ids.next() as RawPageId, editionId));
    const creation =
      destination.kind === 'new'
        ? [createEditionChange(editionId, { ...NO_FIELDS, ...destination.fields, trashedAt: null })]
        : [];
    const additions = addPagesChanges(
      doc,
      rawPages.map(({ id }) => ({ id, name: '' })),
    );
    const context = {
      actor: ports.actor,
      gesture: ports.ids.next() as GestureId,
      at: ports.clock.now(),
      cause: { kind: 'import' },
      nextId: () => ports.ids.next(),
    } as const;
    const changes = [...creation, ...additions];
    await ports.pages.addRawPages(rawPages, editionOperations(editionId, operations, changes, context));
    return { editionId, rawPageIds: rawPages.map((page) => page.id) };
  });
}
