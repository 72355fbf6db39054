/** Where a text stops being JSON, 1-based. Engines word this differently or not at all, so it is found here. */
export type TextPlace = { readonly offset: number; readonly line: number; readonly column: number };

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Walks JSON by its grammar and remembers how far it came. */
class Walk {
  at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  private take(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    if (!pattern.test(this.text)) return false;
    this.at = pattern.lastIndex;
    return true;
  }

  private takeChar(char: string): boolean {
    if (this.text[this.at] !== char) return false;
    this.at++;
    return true;
  }

  skipSpace(): void {
    this.take(SPACE);
  }

  string(): boolean {
    if (!this.takeChar('"')) return false;
    for (;;) {
      this.take(PLAIN);
      if (this.takeChar('"')) return true;
      if (!this.take(ESCAPE)) return false;
    }
  }

  private key(): boolean {
    this.skipSpace();
    if (!this.string()) return false;
    this.skipSpace();
    return this.takeChar(':');
  }

  private rest(close: string, isObject: boolean): boolean {
    this.skipSpace();
    if (this.takeChar(close)) return true;
    for (;;) {
      if (isObject && !this.key()) return false;
      if (!this.value()) return false;
      this.skipSpace();
      if (this.takeChar(close)) return true;
      if (!this.takeChar(',')) return false;
    }
  }

  value(): boolean {
    this.skipSpace();
    if (this.takeChar('{')) return this.rest('}', true);
    if (this.takeChar('[')) return this.rest(']', false);
    if (this.text[this.at] === '"') return this.string();
    return this.take(WORD) || this.take(NUMBER);
  }
}

/**
 * The first place at which `text` is not JSON; its end when something is missing there.
 * @param text nested no deeper than the call stack allows: the caller has counted
 */
export function findJsonFault(text: string): TextPlace {
  const walk = new Walk(text);
  if (walk.value()) walk.skipSpace();
  const before = text.slice(0, walk.at);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { offset: walk.at, line: before.split('\n').length, column: walk.at - lineStart + 1 };
}
