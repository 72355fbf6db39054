// The port Proofreader over a worker of its own.
import { proxy } from 'comlink';
import type { ProofInput, Proofreader, SplitPage } from '#ports/proofreader';
import { ownScript } from '#workers/own-script';
import { askWorker, begin } from '#workers/ask-worker';
import type { ProofreadingWorker } from './worker';
import workerAddress from './worker.ts?worker&url';

const startWorker = (): Worker =>
  new Worker(ownScript(workerAddress), { type: 'module', name: 'proofreading' });

/** What the worker is given; a caller's object may hold more than can be sent. */
const sendablePage = ({ text, blocks }: SplitPage): SplitPage => ({
  text,
  blocks: blocks.map(({ start, role, ownerId }) => ({ start, role, ownerId })),
});
const sendable = ({ edition, off, words, elsewhere, ...page }: ProofInput): ProofInput => ({
  ...sendablePage(page),
  edition: { date: edition.date, weekday: edition.weekday },
  off: [...off],
  words: { good: [...words.good], bad: [...words.bad], names: [...words.names] },
  elsewhere: [...elsewhere],
});

/**
 * A proofreader that works in web workers, one per page under way: started on demand, ended when its page is done.
 * Aborting ends the worker at once. A worker that dies rejects the promise that waits for it: it would never answer.
 *
 * @param start makes a worker; only tests give their own
 */
export function createWorkerProofreader(start: () => Worker = startWorker): Proofreader {
  const take = () => begin<ProofreadingWorker>(start());
  return {
    find: (input, { signal, onProgress } = {}) =>
      askWorker(
        take,
        async (remote) =>
          remote.find(
            sendable(input),
            proxy((progress) => onProgress?.(progress)),
          ),
        signal,
      ),
    names: (pages, signal) =>
      askWorker(take, async (remote) => remote.names(pages.map(sendablePage)), signal),
  };
}
