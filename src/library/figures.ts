// How the raw pages of an edition stand, in figures. Read from the logs; a page is counted anew only when its log grew.
import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { readErrorWeights, writeErrorWeights } from '#codec/error-weights-schema';
import { DEFAULT_WEIGHTS, type ErrorWeights } from '#domain/figures/error-weights';
import { figuresOfPage, type ProofFigures } from '#domain/figures/page-figures';
import { foldPage } from '#domain/history/fold';
import type { OperationLog } from '#ports/operation-log';
import type { Preferences } from '#ports/preferences';
import { documentOfRawPage } from '#domain/page/ids';
import type { EditionId, RawPageId } from '#domain/page/ids';
import { createPageDocument } from '#domain/page/page-document';
import type { RuleName } from '#domain/text/reading-types';
import { readEdition } from './edit-edition';
import { pagesInOrder } from './edition-changes';
import { letDraw } from './export-edition';
import { rulesOfEdition } from './read-edition-log';
import type { LibraryPorts } from './ports';

type Ports = Pick<LibraryPorts, 'log' | 'pages' | 'profiles'>;

/**
 * What a page's log came to when it had so many operations and was read by these rules. The log is never shortened, so
 * its length says it all.
 */
type Counted = { readonly operations: number; readonly rules: string; readonly figures: ProofFigures };
const counted = new WeakMap<OperationLog, Map<RawPageId, Counted>>();

function countedIn(log: OperationLog): Map<RawPageId, Counted> {
  const known = counted.get(log);
  if (known !== undefined) return known;
  const fresh = new Map<RawPageId, Counted>();
  counted.set(log, fresh);
  return fresh;
}

/** The figures of one raw page; null when its text is not in the store. */
async function readPageFigures(
  { log, pages }: Ports,
  id: RawPageId,
  rules: ReadonlySet<RuleName>,
): Promise<ProofFigures | null> {
  const operations = await log.read(documentOfRawPage(id));
  const known = countedIn(log).get(id);
  const by = [...rules].join();
  if (known?.operations === operations.length && known.rules === by) return known.figures;
  const rawPage = await pages.rawPage(id);
  if (rawPage === null) return null;
  await letDraw();
  const figures = figuresOfPage(foldPage(createPageDocument(id, rawPage.text), operations).doc, rules);
  countedIn(log).set(id, { operations: operations.length, rules: by, figures });
  return figures;
}

/** The figures of an edition's raw pages, in order, without those in the trash or whose text is missing. */
export async function readEditionFigures(ports: Ports, id: EditionId): Promise<readonly ProofFigures[]> {
  const { doc } = await readEdition(ports, id);
  const rules = await rulesOfEdition(ports.profiles, doc);
  const read: ProofFigures[] = [];
  for (const page of pagesInOrder(doc)) {
    if (page.trashedAt !== null) continue;
    const figures = await readPageFigures(ports, page.id, rules);
    if (figures !== null) read.push(figures);
  }
  return read;
}

const KEY = ['library', 'figures'] as const;

/** The figures of an edition as a query. */
export const figuresQuery = (ports: Ports, id: EditionId) =>
  queryOptions({
    queryKey: [...KEY, id],
    queryFn: () => readEditionFigures(ports, id),
    networkMode: 'always',
    retry: false,
    staleTime: 0,
  });

/** Keeps figures fresh while operations come in, here or in another tab. Returns how to stop. */
export const watchFigures = (client: QueryClient, { log }: Pick<Ports, 'log'>): (() => void) =>
  log.subscribe(() => void client.invalidateQueries({ queryKey: KEY }));

const WEIGHTS_KEY = 'error-weights';

/** The table of weights of this browser's user; as it comes where none was kept, or it cannot be read. */
export function readWeights(preferences: Preferences): ErrorWeights {
  const kept = preferences.read(WEIGHTS_KEY);
  const read = kept === null ? null : readErrorWeights(kept);
  return read?.ok === true ? read.value : DEFAULT_WEIGHTS;
}

export const keepWeights = (preferences: Preferences, weights: ErrorWeights): void =>
  preferences.write(WEIGHTS_KEY, writeErrorWeights(weights));
