type Link<T> = { readonly value: T; readonly before: Link<T> | null };

/**
 * A list that grows and shrinks at its end in constant time, however long it is. A value: an older one stays as it
 * was. Made for logs of 100,000 operations, which an edit must not copy.
 */
export class Stack<T> implements Iterable<T> {
  readonly length: number;
  readonly #end: Link<T> | null;

  private constructor(end: Link<T> | null, length: number) {
    this.#end = end;
    this.length = length;
  }

  /** The values in order, the last one on top. */
  static from<T>(values: Iterable<T>): Stack<T> {
    return new Stack<T>(null, 0).with(values);
  }

  /** The newest value; null when there is none. */
  get last(): T | null {
    return this.#end === null ? null : this.#end.value;
  }

  /** This list with more at its end. */
  with(values: Iterable<T>): Stack<T> {
    let end = this.#end;
    let length = this.length;
    for (const value of values) {
      end = { value, before: end };
      length++;
    }
    return length === this.length ? this : new Stack(end, length);
  }

  /** This list without the newest value for which `matches` holds; itself when there is none. */
  without(matches: (value: T) => boolean): Stack<T> {
    const after: T[] = [];
    for (let link = this.#end; link !== null; link = link.before) {
      if (matches(link.value)) {
        return new Stack(link.before, this.length - after.length - 1).with(after.reverse());
      }
      after.push(link.value);
    }
    return this;
  }

  /** The newest value for which `matches` holds; null when there is none. */
  findLast(matches: (value: T) => boolean): T | null {
    for (const value of this.newestFirst()) if (matches(value)) return value;
    return null;
  }

  *newestFirst(): IterableIterator<T> {
    for (let link = this.#end; link !== null; link = link.before) yield link.value;
  }

  /** Oldest first; walks the whole list before it gives the first value. */
  [Symbol.iterator](): Iterator<T> {
    return [...this.newestFirst()].reverse()[Symbol.iterator]();
  }
}
