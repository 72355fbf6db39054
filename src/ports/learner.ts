import type { RawPageId } from '#domain/page/ids';
import type { ConfirmedBlock, PageLesson } from '#domain/proposal/profile';

/** A confirmed page, to learn its newspaper's ways from. */
export type StudyInput = {
  readonly rawPageId: RawPageId;
  readonly text: string;
  /** All blocks of the page, ascending. */
  readonly blocks: readonly ConfirmedBlock[];
};

/** Learns the ways of a newspaper from its confirmed pages. */
export interface Learner {
  /**
   * What a confirmed page teaches about its newspaper. The same page gives the same lesson.
   *
   * @throws DOMException `AbortError` when `signal` aborts; nothing is left running
   */
  study(input: StudyInput, signal?: AbortSignal): Promise<PageLesson>;
}
