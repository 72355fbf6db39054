import { err, ok } from '#shared/result';
import type { Result } from '#shared/result';
import { findJsonFault } from './json-fault';
import type { TextPlace } from './json-fault';

// JSON written by somebody else. Size, depth and number of values are counted in the text before
// anything is built, so a hostile file costs one pass and no memory.

/** In UTF-16 code units of the text, which is at most its size in bytes. */
export const MAX_JSON_LENGTH = 200 * 1024 * 1024;
export const MAX_JSON_DEPTH = 32;
export const MAX_JSON_NODES = 2_000_000;

export type JsonFault =
  | {
      readonly code: 'json-too-large' | 'json-too-deep' | 'json-too-many';
      readonly path: string;
      readonly limit: number;
    }
  | { readonly code: 'json-syntax'; readonly path: string; readonly place: TextPlace }
  | { readonly code: 'json-key'; readonly path: string; readonly key: string };

/** Names that reach into an object's prototype when a careless copy assigns them. As values they are harmless. */
const REFUSED_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const QUOTE = 34;
const COMMA = 44;
const BACKSLASH = 92;
const isOpening = (unit: number): boolean => unit === 91 || unit === 123;
const isClosing = (unit: number): boolean => unit === 93 || unit === 125;

/** The place after the string that starts at `start`; the end of the text when it is not closed. */
function skipString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === BACKSLASH) backslashes++;
    if (backslashes % 2 === 0) return end + 1;
  }
  return text.length;
}

function refuseShape(text: string): JsonFault | null {
  let depth = 0;
  let nodes = 1;
  for (let i = 0; i < text.length;) {
    const unit = text.charCodeAt(i);
    if (unit === QUOTE) {
      i = skipString(text, i);
      continue;
    }
    if (isOpening(unit)) {
      nodes++;
      if (++depth > MAX_JSON_DEPTH) return { code: 'json-too-deep', path: '', limit: MAX_JSON_DEPTH };
    } else if (unit === COMMA) nodes++;
    else if (isClosing(unit)) depth--;
    if (nodes > MAX_JSON_NODES) return { code: 'json-too-many', path: '', limit: MAX_JSON_NODES };
    i++;
  }
  return null;
}

/** Looks for a refused key below `value`; `path` is kept up to date on the way, and left standing where one is found. */
function findRefusedKey(value: unknown, path: (string | number)[]): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const isList = Array.isArray(value);
  for (const key of Object.keys(value)) {
    path.push(isList ? Number(key) : key);
    const found =
      !isList && REFUSED_KEYS.has(key) ? key : findRefusedKey((value as Record<string, unknown>)[key], path);
    if (found !== null) return found;
    path.pop();
  }
  return null;
}

/** `articles[3].title`; the empty string for the whole. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i === 0 ? '' : '.'}${String(step)}`))
    .join('');
}

/**
 * Parses JSON that nobody vouches for. Refuses more than 200 M characters, 32 levels or two million values, keys that
 * reach into a prototype, and anything that is not JSON, with the place. Never throws.
 */
export function parseUntrustedJson(text: string): Result<unknown, JsonFault> {
  if (text.length > MAX_JSON_LENGTH) return err({ code: 'json-too-large', path: '', limit: MAX_JSON_LENGTH });
  const shape = refuseShape(text);
  if (shape !== null) return err(shape);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return err({ code: 'json-syntax', path: '', place: findJsonFault(text) });
  }
  const path: (string | number)[] = [];
  const key = findRefusedKey(value, path);
  return key === null ? ok(value) : err({ code: 'json-key', path: formatPath(path), key });
}
