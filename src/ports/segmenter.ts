import type { Proposal } from '#domain/proposal/proposal';

/** How far a long piece of work has come, in units that only compare with each other. */
export type Progress = { readonly done: number; readonly total: number };

/** Proposes how a raw page splits into articles. Pure in its input: the same text gives the same proposal. */
export interface Segmenter {
  /**
   * @param text the raw page's text
   * @throws DOMException `AbortError` when `signal` aborts; nothing is left running
   */
  propose(
    text: string,
    options?: { readonly signal?: AbortSignal; readonly onProgress?: (progress: Progress) => void },
  ): Promise<Proposal>;
}
