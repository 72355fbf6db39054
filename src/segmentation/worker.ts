// The worker that reads pages, so that a long one never holds up the desk.
import { expose } from 'comlink';
import type { Progress } from '#ports/segmenter';
import type { Proposal } from '#domain/proposal/proposal';
import { propose } from './propose';

/** Fewer messages than steps: the desk redraws a bar, nothing more. */
const REPORT_EVERY = 50;

/** What the worker answers. Stopping it is ending it: it holds nothing that could be lost. */
const api = {
  propose(text: string, onProgress: (progress: Progress) => void): Proposal {
    let reported = -REPORT_EVERY;
    return propose(text, {
      onProgress: (progress) => {
        if (progress.done - reported < REPORT_EVERY && progress.done < progress.total) return;
        reported = progress.done;
        onProgress(progress);
      },
    });
  },
};
export type SegmentationWorker = typeof api;

expose(api);
