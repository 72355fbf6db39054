import type { PersonRole } from '#domain/page/metadata';
import type { FlatText } from './flatten';
import { isHan } from './characters';

/** A name in an evened-out text, `[start, end)` there. `name` has no white space inside if it is Han. */
export type NameMatch = {
  readonly name: string;
  readonly role: PersonRole;
  readonly start: number;
  readonly end: number;
};

/** Words before names that say what the person is, the longest first. Trainees are staff, so reporters. */
const LEADS: readonly (readonly [string, PersonRole])[] = [
  ['摄影记者', 'photographer'],
  ['攝影記者', 'photographer'],
  ['评论员', 'author'],
  ['通讯员', 'correspondent'],
  ['通訊員', 'correspondent'],
  ['实习生', 'reporter'],
  ['记者', 'reporter'],
  ['記者', 'reporter'],
  ['摄影', 'photographer'],
  ['攝影', 'photographer'],
  ['作者', 'author'],
  ['撰文', 'author'],
  ['图', 'photographer'],
  ['文', 'author'],
];
/** Words in front of a lead that belong to it; they are no part of a name. */
const LEAD_PREFIXES = [
  '本报',
  '本報',
  '本刊',
  '本网',
  '实习',
  '见习',
  '首席',
  '特约',
  '特派',
  '通讯',
  '新华社',
  '中新社',
];
/** Words behind names. */
const TAILS: readonly (readonly [string, PersonRole])[] = [
  ['摄影报道', 'photographer'],
  ['摄影', 'photographer'],
  ['攝影', 'photographer'],
  ['供图', 'photographer'],
  ['摄', 'photographer'],
  ['攝', 'photographer'],
];
const NOISE_TAILS = [
  '整理',
  '综合',
  '报道',
  '報道',
  '編譯',
  '编译',
  '文/图',
  '图/文',
  '文／图',
  '图／文',
  '文并摄',
  '文',
  '图',
];
const LONGEST_NAME = 4;
/** Who published, in front of who did the work. */
const ORGANISATION = /^.{1,5}[网社报網報台]$/u;
const SEPARATORS = ' \n　、，,/／:：&；;|│';

type Token = {
  readonly kind: 'han' | 'dot' | 'separator' | 'other';
  readonly start: number;
  readonly end: number;
};

function tokensOf(text: string, start: number, end: number): readonly Token[] {
  const tokens: Token[] = [];
  for (let i = start; i < end;) {
    const kind = kindOf(text, i);
    let stop = i;
    while (stop < end && kindOf(text, stop) === kind) stop += (text.codePointAt(stop) ?? 0) > 0xffff ? 2 : 1;
    tokens.push({ kind, start: i, end: Math.min(stop, end) });
    i = stop;
  }
  return tokens;
}

function kindOf(text: string, offset: number): Token['kind'] {
  const char = text.charAt(offset);
  if (SEPARATORS.includes(char)) return 'separator';
  if (isHan(text.codePointAt(offset) ?? 0)) return 'han';
  return '·•・'.includes(char) ? 'dot' : 'other';
}

type Found = { name: string; role: PersonRole | null; start: number; end: number };

/** Cuts one run of Han into role words and names and gives the role that goes on; undefined when it is no list of names. */
function readRun(
  run: string,
  at: number,
  role: PersonRole | null,
  found: Found[],
  brokenBefore: (index: number) => boolean,
): PersonRole | null | undefined {
  let rest = run;
  let current = role;
  while (rest !== '') {
    const offset = at + run.length - rest.length;
    const lead = leadOf(rest);
    if (lead !== null) {
      current = lead.role;
      rest = rest.slice(lead.length);
      continue;
    }
    const tail = TAILS.find(([word]) => rest === word);
    if (tail !== undefined) {
      markTail(found, tail[1]);
      return current;
    }
    if (NOISE_TAILS.includes(rest)) return current;
    const name = cutName(rest, offset, brokenBefore);
    if (ORGANISATION.test(name)) {
      rest = rest.slice(name.length);
      continue;
    }
    if (Array.from(name).length > LONGEST_NAME) return undefined;
    found.push({ name, role: current, start: offset, end: offset + name.length });
    rest = rest.slice(name.length);
  }
  return current;
}

/** A role word, with or without what belongs in front of it: `通讯员`, `本报记者`, `实习记者`. */
function leadOf(run: string): { readonly role: PersonRole; readonly length: number } | null {
  for (const prefix of ['', ...LEAD_PREFIXES]) {
    if (!run.startsWith(prefix)) continue;
    const after = run.slice(prefix.length);
    const lead = LEADS.find(([word]) => after.startsWith(word) && (word.length > 1 || after === word));
    if (lead !== undefined) return { role: lead[1], length: prefix.length + lead[0].length };
  }
  return null;
}

/** The run up to the next role word, or to a line end that parts two names written without a space. */
function cutName(run: string, at: number, brokenBefore: (index: number) => boolean): string {
  for (let i = 1; i < run.length; i++) {
    const rest = run.slice(i);
    if (leadOf(rest) !== null || TAILS.some(([word]) => rest === word)) return run.slice(0, i);
    if (i >= 2 && i + 1 < run.length && run.length >= LONGEST_NAME && brokenBefore(at + i))
      return run.slice(0, i);
  }
  return run;
}

function markTail(found: Found[], role: PersonRole): void {
  // 摄 behind a list speaks of the whole list.
  for (const each of found) each.role = role;
}

/** `高 亢`: two single characters are one name, padded to the width of three. */
function joinSingles(found: readonly Found[], text: string): readonly Found[] {
  const out: Found[] = [];
  for (let i = 0; i < found.length; i++) {
    const one = found[i];
    const two = found[i + 1];
    if (one === undefined) continue;
    const padded = two !== undefined && one.name.length === 1 && two.name.length === 1;
    if (padded && text.slice(one.end, two.start).trim() === '') {
      out.push({ ...one, name: one.name + two.name, end: two.end });
      i++;
    } else out.push(one);
  }
  return out;
}

/**
 * Reads a list of names such as `记者郭树勋 通讯员郭探`, `白靖杰 黄福兴` or `徐宏星 摄`. Names without a role word get
 * `fallback`. Null when the text holds anything else, so a bracket is either all names or none.
 */
export function readNames(
  flat: FlatText,
  start: number,
  end: number,
  fallback: PersonRole,
): readonly NameMatch[] | null {
  const { text } = flat;
  const found: Found[] = [];
  let role: PersonRole | null = null;
  let dotted = false;
  for (const token of tokensOf(text, start, end)) {
    if (token.kind === 'other') return null;
    if (token.kind === 'separator') continue;
    const last = found.at(-1);
    if (token.kind === 'dot') {
      if (last === undefined || last.end !== token.start) return null;
      dotted = true;
      continue;
    }
    const run = text.slice(token.start, token.end);
    if (dotted && last !== undefined) {
      last.name = text.slice(last.start, token.end);
      last.end = token.end;
      dotted = false;
      continue;
    }
    const next = readRun(run, token.start, role, found, flat.brokenBefore);
    if (next === undefined) return null;
    role = next;
  }
  const joined = joinSingles(found, text);
  if (joined.length === 0) return null;
  return joined.map((each) => ({
    name: each.name,
    role: each.role ?? fallback,
    start: each.start,
    end: each.end,
  }));
}
