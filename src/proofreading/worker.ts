// The worker that looks for suspects, so that a long page never holds up the desk.
import { expose } from 'comlink';
import type { Suspect } from '#domain/proof/suspect';
import type { NameCount, ProofInput, SplitPage } from '#ports/proofreader';
import type { Progress } from '#ports/segmenter';
import { countNames, findSuspects } from './find-suspects';

/** What the worker answers. Stopping it is ending it: it holds nothing that could be lost. */
const api = {
  find: (input: ProofInput, onProgress: (progress: Progress) => void): readonly Suspect[] =>
    findSuspects(input, (done, total) => onProgress({ done, total })),
  names: (pages: readonly SplitPage[]): readonly NameCount[] => countNames(pages),
};
export type ProofreadingWorker = typeof api;

expose(api);
