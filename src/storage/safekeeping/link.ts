// The worker of the second copy, as others ask it.
import { releaseProxy, wrap, type Remote } from 'comlink';
import { ownScript } from '#workers/own-script';
import type { SafekeepingWorker } from './worker';
import workerAddress from './worker.ts?worker&url';

const startWorker = (): Worker =>
  new Worker(ownScript(workerAddress), { type: 'module', name: 'safekeeping' });

type Started = {
  readonly worker: Worker;
  readonly remote: Remote<SafekeepingWorker>;
  readonly died: Promise<never>;
};

/** One worker, started when it is first asked; one that dies fails whoever waits, and the next question starts another. */
export class WorkerLink {
  readonly #start: () => Worker;
  #started: Started | null = null;

  /** @param start makes a worker; only tests give their own */
  constructor(start: () => Worker = startWorker) {
    this.#start = start;
  }

  async ask<T>(question: (remote: Remote<SafekeepingWorker>) => Promise<T>): Promise<T> {
    const { remote, died } = (this.#started ??= this.#begin());
    return Promise.race([question(remote), died]);
  }

  close(): void {
    this.#started?.remote[releaseProxy]();
    this.#started?.worker.terminate();
    this.#started = null;
  }

  #begin(): Started {
    const worker = this.#start();
    const died = new Promise<never>((_, reject) => {
      const end = (): void => {
        if (this.#started?.worker === worker) this.#started = null;
        worker.terminate();
        reject(new Error('The worker of the second copy died'));
      };
      worker.addEventListener('error', end);
      worker.addEventListener('messageerror', end);
    });
    died.catch(() => undefined);
    return { worker, remote: wrap<SafekeepingWorker>(worker), died };
  }
}
