// The worker that reads pages, so that a long one never holds up the desk.
import { expose } from 'comlink';
import type { PageLesson } from '#domain/proposal/profile';
import type { Proposal } from '#domain/proposal/proposal';
import type { StudyInput } from '#ports/learner';
import type { Progress, SegmenterOptions } from '#ports/segmenter';
import { proposeFirst } from './first-lines';
import { propose } from './propose';
import { studyPage } from './study';

/** Fewer messages than steps: the desk redraws a bar, nothing more. */
const REPORT_EVERY = 50;

/** What a proposal is made from besides the text, as far as it crosses into the worker. */
export type Given = Pick<SegmenterOptions, 'settled' | 'hints'>;

/** Enough of a page to have every part of the code read. */
const A_PAGE = Array.from(
  { length: 12 },
  (_, i) =>
    `县委召开第${i}次会议\n\n本报讯（记者王芳）昨天，县委在城关镇召开会议。\n会议指出，要抓好春耕。\n`,
).join('\n');
/** Code that has run for a while is compiled to run several times as fast. */
const WARMING_MS = 150;

/** What the worker answers. Stopping it is ending it: it holds nothing that could be lost. */
const api = {
  propose(
    text: string,
    given: Given,
    onProgress: (progress: Progress) => void,
    onFirst: (first: Proposal) => void,
  ): Proposal {
    const first = proposeFirst(text, given);
    if (first !== null) onFirst(first);
    let reported = -REPORT_EVERY;
    return propose(text, {
      ...given,
      onProgress: (progress) => {
        if (progress.done - reported < REPORT_EVERY && progress.done < progress.total) return;
        reported = progress.done;
        onProgress(progress);
      },
    });
  },
  study: (input: StudyInput): PageLesson => studyPage(input),
  /** Has the code compiled before it is needed. */
  warm: (): void => {
    const until = performance.now() + WARMING_MS;
    do propose(A_PAGE);
    while (performance.now() < until);
  },
};
export type SegmentationWorker = typeof api;

expose(api);
