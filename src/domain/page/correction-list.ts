import type { Correction } from './document';
import type { CorrectionId, Offset, Span } from './ids';
import { RecordMap } from './record-map';
import { SortedList } from './sorted-list';

/** An insertion stands before the character it is bound to, so an empty span sorts before a longer one at its place. */
const bySpan = (a: Correction, b: Correction): number =>
  a.span.start - b.span.start || a.span.end - b.span.end;

/** The corrections of a raw page, sorted by place. They never overlap. */
export class CorrectionList {
  readonly #sorted: SortedList<Correction>;
  readonly #byId: RecordMap<CorrectionId, Correction>;

  private constructor(sorted: SortedList<Correction>, byId: RecordMap<CorrectionId, Correction>) {
    this.#sorted = sorted;
    this.#byId = byId;
  }

  static from(corrections: readonly Correction[]): CorrectionList {
    return new CorrectionList(
      SortedList.from(bySpan, corrections),
      RecordMap.from(corrections.map((correction) => [correction.id, correction])),
    );
  }

  get size(): number {
    return this.#sorted.size;
  }

  get(id: CorrectionId): Correction | undefined {
    return this.#byId.get(id);
  }

  at(index: number): Correction | undefined {
    return this.#sorted.at(index);
  }

  /** Index of the first correction that ends after an offset, or stands at it. */
  firstIndexFrom(offset: Offset): number {
    return this.#sorted.lowerBound((c) => (c.span.end > offset || c.span.start >= offset ? 1 : -1));
  }

  /** Those that touch a span: overlap it, or are insertions inside it or at its ends. */
  touching(span: Span): readonly Correction[] {
    const found: Correction[] = [];
    for (const correction of this.#sorted.from(this.firstIndexFrom(span.start))) {
      if (correction.span.start > span.end) break;
      if (correction.span.start < span.end || correction.span.start === correction.span.end)
        found.push(correction);
    }
    return found;
  }

  /** A correction that would overlap one at `span`: shares a character, or is an insertion at the very same place or inside. */
  overlapping(span: Span): Correction | undefined {
    return this.touching(span).find((other) => overlaps(other.span, span));
  }

  /** A run of raw text that holds every correction in which an earlier version differs; null where none does. */
  changedSince(earlier: CorrectionList): Span | null {
    const { now, before } = this.#sorted.difference(earlier.#sorted);
    const changed = [...now, ...before].map(({ span }) => span);
    const [first] = changed;
    if (first === undefined) return null;
    return changed.reduce(
      (all, { start, end }) => ({ start: Math.min(all.start, start), end: Math.max(all.end, end) }),
      first,
    );
  }

  add(correction: Correction): CorrectionList {
    return new CorrectionList(this.#sorted.insert(correction), this.#byId.set(correction.id, correction));
  }

  remove(correction: Correction): CorrectionList {
    return new CorrectionList(this.#sorted.remove(correction), this.#byId.delete(correction.id));
  }

  replace(before: Correction, after: Correction): CorrectionList {
    return this.remove(before).add(after);
  }

  [Symbol.iterator](): IterableIterator<Correction> {
    return this.#sorted.from(0);
  }
}

/** Whether two spans share a character; an insertion overlaps a span it falls inside of, and another at its place. */
export function overlaps(a: Span, b: Span): boolean {
  if (a.start === a.end && b.start === b.end) return a.start === b.start;
  if (a.start === a.end) return a.start > b.start && a.start < b.end;
  if (b.start === b.end) return b.start > a.start && b.start < a.end;
  return a.start < b.end && b.start < a.end;
}
