// What the first and the last unit of a text say of the article it is, with a headline and without.
import type { FeatureSink } from '#segmentation/feature-table';
import type { Place } from './surroundings';

/** Features of the first unit of a text that has a headline. */
export function titledStartFeatures(sink: FeatureSink, { unit, style }: Place): void {
  sink
    .note('titled.bullet', unit.bullet)
    .note('titled.dateline', unit.dateline !== null)
    .note('titled.old-print', style.clausal)
    .note('titled.latin', style.latin);
}

/** Features of the last unit of a text that has a headline. */
export function titledEndFeatures(sink: FeatureSink, { unit }: Place): void {
  sink.note('titled.credit', unit.credit).note('titled.byline-end', unit.byline || unit.closes);
}

/** Features of the first unit of a text without a headline. */
export function untitledStartFeatures(sink: FeatureSink, { unit, style }: Place): void {
  sink
    .note('untitled.bullet', unit.bullet)
    .note('untitled.dateline', unit.dateline !== null)
    .note('untitled.old-print', style.clausal)
    .note('untitled.latin', style.latin);
}

/** Features of the last unit of a text without a headline. */
export function untitledEndFeatures(sink: FeatureSink, { unit }: Place): void {
  sink.note('untitled.credit', unit.credit).note('untitled.byline', unit.byline || unit.closes);
}

/** Features of the first unit below a headline that stands before its text. */
export function seamBelowFeatures(sink: FeatureSink, { unit }: Place): void {
  sink.note('article.head-first', 1).note('titled.glued-below', !unit.blankAbove);
}

/** Features of the first unit of a headline that stands after its text. */
export function seamAboveFeatures(sink: FeatureSink, { unit, style }: Place): void {
  sink
    .note('article.head-last', 1)
    .note('titled.glued-above', !unit.blankAbove)
    .note('article.head-last-in-old-print', style.clausal || style.latin);
}
