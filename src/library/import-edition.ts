import { buildEdition } from '#domain/edition/build-edition';
import { GENERATOR } from '#domain/edition/generator';
import { documentOfEdition, documentOfRawPage } from '#domain/page/ids';
import type { DocumentId, EditionId, RawPageId } from '#domain/page/ids';
import { ok, type Result } from '#shared/result';
import { inTurn } from './edit-edition';
import { figuresOf, type EditionFigures } from './edition-figures';
import type { CheckedEdition, EditionReader, EditionRefusal } from './edition-reader';
import type { LibraryPorts } from './ports';
import { readEditionSources } from './read-edition-log';

/** An edition file that was read and found sound; storing it is the next step. */
export type SoundEdition = CheckedEdition & {
  /** The edition or one of its raw pages is in the library already, so this becomes a second one beside it. */
  readonly isKnown: boolean;
  /** What the one in the library holds; null where there is none, or it cannot be read. */
  readonly here: EditionFigures | null;
};

type Known = { readonly documents: ReadonlySet<DocumentId>; readonly editionId: EditionId | null };

/** Which documents there are here, and the edition that the given ones are, or belong to. */
async function findKnown(
  { pages }: Pick<LibraryPorts, 'pages'>,
  given: readonly DocumentId[],
): Promise<Known> {
  const [editions, headers] = await Promise.all([pages.editionIds(), pages.rawPageHeaders()]);
  const documents = new Set([
    ...editions.map(documentOfEdition),
    ...headers.map(({ id }) => documentOfRawPage(id)),
  ]);
  const isGiven = (id: DocumentId): boolean => given.includes(id);
  const editionId =
    editions.find((id) => isGiven(documentOfEdition(id))) ??
    headers.find(({ id }) => isGiven(documentOfRawPage(id)))?.editionId ??
    null;
  return { documents, editionId };
}

async function figuresHere(
  ports: Pick<LibraryPorts, 'log' | 'pages' | 'profiles' | 'clock'>,
  editionId: EditionId,
): Promise<EditionFigures | null> {
  const sources = await readEditionSources(ports, { editionId, rawPageIds: null }).catch(() => null);
  if (sources?.ok !== true) return null;
  const exported = ports.clock.now();
  const operations = sources.value.rawPages
    .flatMap((page) => page.operations)
    .concat(sources.value.operations);
  const figures = figuresOf(buildEdition({ ...sources.value, generator: GENERATOR, exported }));
  return { ...figures, operations: operations.length };
}

/** Checks an edition file completely, and compares it with what is here. Stores nothing. */
export async function readEditionFile(
  ports: Pick<LibraryPorts, 'log' | 'pages' | 'profiles' | 'clock'>,
  reader: EditionReader,
  file: Blob,
): Promise<Result<SoundEdition, EditionRefusal>> {
  const checked = await reader.check(file, ports.clock.now());
  if (!checked.ok) return checked;
  const { documents, editionId } = await findKnown(ports, checked.value.documents);
  const isKnown = checked.value.documents.some((id) => documents.has(id));
  const here = editionId === null ? null : await figuresHere(ports, editionId);
  return ok({ ...checked.value, isKnown, here });
}

/**
 * Stores the edition its reader has found sound as a new one: raw pages, history and remembered ids in one transaction,
 * or nothing. Ids that are taken here are replaced; the ids of the file come back when the edition is exported.
 */
export async function storeEdition(
  ports: LibraryPorts,
  reader: EditionReader,
  checked: Pick<CheckedEdition, 'documents' | 'idsNeeded'>,
): Promise<{ readonly editionId: EditionId; readonly rawPageIds: readonly RawPageId[] }> {
  return inTurn(ports, async () => {
    const known = await findKnown(ports, []);
    const taken = checked.documents.filter((id) => known.documents.has(id));
    const documents = new Map(taken.map((id) => [id, ports.ids.next() as DocumentId]));
    const newIds = Array.from({ length: checked.idsNeeded }, () => ports.ids.next());
    const placement = { documents, actor: ports.actor, at: ports.clock.now(), ids: newIds };
    const { editionId, rawPages, operations, ids } = await reader.place(placement);
    await ports.pages.addRawPages(rawPages, operations, [], ids);
    return { editionId, rawPageIds: rawPages.map(({ id }) => id) };
  });
}
