// The worker that looks for suspects, so that a long page never holds up the desk.
import { expose } from 'comlink';
import type { Suspect } from '#domain/proof/suspect';
import type { ProofInput } from '#ports/proofreader';
import type { Progress } from '#ports/segmenter';
import { findSuspects } from './find-suspects';

/** What the worker answers. Stopping it is ending it: it holds nothing that could be lost. */
const api = {
  find: (input: ProofInput, onProgress: (progress: Progress) => void): readonly Suspect[] =>
    findSuspects(input, (done, total) => onProgress({ done, total })),
};
export type ProofreadingWorker = typeof api;

expose(api);
