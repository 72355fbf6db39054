import { ok, type Result } from '#shared/result';
import { isGraphemeBoundary } from '#domain/text/graphemes';
import type { Correction, PageDocument } from '#domain/page/document';
import type { PageChange } from './change';
import { equalValues } from './equal';
import { stale, type Stale } from './stale';

type CorrectionChange = Extract<PageChange, { kind: `correction/${string}` }>;
type Applied = Result<PageDocument, Stale>;

export function applyCorrectionChange(doc: PageDocument, change: CorrectionChange): Applied {
  if (change.kind === 'correction/add') return addCorrection(doc, change.correction);
  if (change.kind === 'correction/remove') {
    const present = doc.corrections.get(change.correction.id);
    if (!equalValues(present, change.correction) || present === undefined)
      return stale('the mark has changed since');
    return ok({ ...doc, corrections: doc.corrections.remove(present) });
  }
  const present = doc.corrections.get(change.id);
  if (present === undefined) return stale('the mark is gone');
  const value = change.field === 'replies' ? (present.replies ?? []) : present[change.field];
  if (!equalValues(value, change.from)) return stale('the mark has changed since');
  const next: Correction = { ...present, [change.field]: change.to };
  return ok({ ...doc, corrections: doc.corrections.replace(present, next) });
}

function addCorrection(doc: PageDocument, correction: Correction): Applied {
  const { start, end } = correction.span;
  if (doc.corrections.get(correction.id) !== undefined) return stale('the mark is there already');
  if (!Number.isInteger(start) || !Number.isInteger(end))
    return stale('the span is not one of whole numbers');
  if (start < 0 || start > end || end > doc.text.length) return stale('the span lies outside the text');
  if (!isGraphemeBoundary(doc.text, start) || !isGraphemeBoundary(doc.text, end)) {
    return stale('the span cuts a character');
  }
  if (doc.text.slice(start, end) !== correction.original)
    return stale('the original is not what stands there');
  if (doc.corrections.overlapping(correction.span) !== undefined) return stale('another mark stands there');
  return ok({ ...doc, corrections: doc.corrections.add(correction) });
}
