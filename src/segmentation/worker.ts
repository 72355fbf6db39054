// The worker that reads pages, so that a long one never holds up the desk.
import { expose } from 'comlink';
import type { PageLesson } from '#domain/proposal/profile';
import type { Proposal } from '#domain/proposal/proposal';
import type { StudyInput } from '#ports/learner';
import type { Progress, SegmenterOptions } from '#ports/segmenter';
import { proposeFirst } from './first-lines';
import { propose } from './propose';
import { studyPage } from './study';
import { WARMING_PAGE } from './warming';

/** Fewer messages than steps: the desk redraws a bar, nothing more. */
const REPORT_EVERY = 50;

/** What a proposal is made from besides the text, as far as it crosses into the worker. */
export type Given = Pick<SegmenterOptions, 'settled' | 'hints'>;

/** The entry of the worker's performance timeline that benchmarks read. */
const PROPOSING = 'propose';

/** So often is the warming page read: once more gains less than it costs. */
const WARMING_ROUNDS = 3;
/** Whether somebody has asked for something: then there is nothing left to warm up for. */
let asked = false;

/** What the worker answers. Stopping it is ending it: it holds nothing that could be lost. */
const api = {
  propose(
    text: string,
    given: Given,
    onProgress: (progress: Progress) => void,
    onFirst: (first: Proposal) => void,
  ): Proposal {
    asked = true;
    const begun = performance.now();
    const first = proposeFirst(text, given);
    if (first !== null) onFirst(first);
    let reported = -REPORT_EVERY;
    const proposal = propose(text, {
      ...given,
      onProgress: (progress) => {
        if (progress.done - reported < REPORT_EVERY && progress.done < progress.total) return;
        reported = progress.done;
        onProgress(progress);
      },
    });
    performance.measure(PROPOSING, { start: begun });
    return proposal;
  },
  study: (input: StudyInput): PageLesson => {
    asked = true;
    return studyPage(input);
  },
  /** Has the code compiled before it is needed. A question that comes meanwhile is answered after the round under way. */
  async warm(): Promise<void> {
    for (let round = 0; round < WARMING_ROUNDS && !asked; round++) {
      propose(WARMING_PAGE);
      await new Promise((resolve) => setTimeout(resolve));
    }
  },
};
export type SegmentationWorker = typeof api;

expose(api);
