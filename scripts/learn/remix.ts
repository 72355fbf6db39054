// Pages set anew from the articles of other pages: the same words under other conventions. What a newspaper does with
// its headlines, columns and pieces is then no longer a property of its texts.
import { randomFrom } from '#segmentation/learning/train';
import type { FormArticle, Gold, LineRange } from '../quality/page-form';
import type { QualityPage } from '../quality/pages';

type Source = {
  readonly latin: boolean;
  readonly head: readonly { readonly role: string; readonly lines: readonly string[] }[];
  readonly body: readonly string[];
  readonly type: string | undefined;
  readonly title: string;
};

const HEADS = new Set(['headline', 'kicker', 'subtitle', 'overline']);
const HAN = /\p{Script=Han}/u;

/** The articles of a page as texts: headline lines by role, and the lines of the rest. */
export function sourcesOf(page: QualityPage): readonly Source[] {
  const { articles } = page.gold;
  return articles.flatMap((article): Source[] => {
    if (article.roles === undefined && article.title !== '') return [];
    const role = new Map<number, string>();
    for (const { role: name, lines } of article.roles ?? [])
      for (let line = lines[0]; line <= lines[1]; line++) role.set(line, name);
    const numbers = article.lines.flatMap(([from, to]) =>
      Array.from({ length: to - from + 1 }, (_, i) => from + i).filter(
        (line) => (page.lines[line - 1] ?? '').trim() !== '',
      ),
    );
    const isHead = (line: number | undefined): boolean => line !== undefined && HEADS.has(role.get(line) ?? '');
    let first = 0;
    while (isHead(numbers[first])) first++;
    let last = numbers.length;
    if (first === 0) while (last > 0 && isHead(numbers[last - 1])) last--;
    const headLines = [...numbers.slice(0, first), ...numbers.slice(last)];
    const head: { role: string; lines: string[] }[] = [];
    for (const line of headLines) {
      const name = role.get(line) ?? 'headline';
      const text = (page.lines[line - 1] ?? '').trim();
      const open = head.at(-1);
      if (open?.role === name) open.lines.push(text);
      else head.push({ role: name, lines: [text] });
    }
    const body = numbers.slice(first, last).map((line) => (page.lines[line - 1] ?? '').trim());
    const latin = !body.some((line) => HAN.test(line));
    return [{ latin, head, body, type: article.type, title: article.title }];
  });
}

/** The furniture lines of a page, in runs. */
export const furnitureOf = (page: QualityPage): readonly (readonly string[])[] =>
  page.gold.furniture.map(([from, to]) =>
    page.lines.slice(from - 1, to).map((line) => line.trim()).filter((line) => line !== ''),
  );

type Random = () => number;
const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
const between = (random: Random, from: number, to: number): number => from + Math.floor(random() * (to - from + 1));

/** Han lines joined to paragraphs: one ends where a line ends in a full stop short of the widest. */
function paragraphsOf(lines: readonly string[]): readonly string[] {
  const widest = Math.max(...lines.map((line) => line.length), 0);
  const paragraphs: string[] = [];
  let open = '';
  for (const line of lines) {
    const closed = /^(?:\S[ \u3000]){3,}/u.test(line) ? line.replace(/[ \u3000]/gu, '') : line;
    open += closed;
    if (/[。！？”）]$/u.test(line) && line.length < widest - 1) {
      paragraphs.push(open);
      open = '';
    }
  }
  if (open !== '') paragraphs.push(open);
  return paragraphs;
}

type Setting = {
  readonly measure: number;
  readonly indentLost: boolean;
  readonly paragraphBlank: number;
  readonly boxBreak: number;
  readonly spaced: number;
  readonly narrow: number;
};

function setHan(random: Random, paragraphs: readonly string[], setting: Setting): string[] {
  const lines: string[] = [];
  let narrow = 0;
  let narrowBy = 0;
  for (const paragraph of paragraphs) {
    const chars = [...paragraph];
    let at = 0;
    let first = true;
    while (at < chars.length) {
      if (narrow === 0 && random() < setting.narrow) {
        narrow = between(random, 4, 10);
        narrowBy = between(random, 4, Math.max(4, Math.floor(setting.measure / 2)));
      }
      let width = setting.measure - (narrow > 0 ? narrowBy : 0) - (first && setting.indentLost ? 2 : 0);
      width = Math.max(3, width);
      if (narrow > 0) narrow--;
      let cells = 0;
      let stop = at;
      while (stop < chars.length && cells < width) {
        cells += (chars[stop] ?? '').charCodeAt(0) > 0x2e80 ? 1 : 0.5;
        stop++;
      }
      if (stop < chars.length && /[，。、；：！？”）》」]/u.test(chars[stop] ?? '')) stop++;
      let line = chars.slice(at, stop).join('').trim();
      if (random() < setting.spaced && stop < chars.length) line = [...line].join(' ');
      if (line !== '') lines.push(line);
      if (stop < chars.length && random() < setting.boxBreak) lines.push('');
      at = stop;
      first = false;
    }
    if (random() < setting.paragraphBlank) lines.push('');
  }
  while (lines.at(-1) === '') lines.pop();
  return lines;
}

function setLatin(random: Random, body: readonly string[], setting: Setting): string[] {
  const lines: string[] = [];
  for (const line of body) {
    lines.push(line);
    if (random() < setting.boxBreak) lines.push('');
  }
  while (lines.at(-1) === '') lines.pop();
  return lines;
}

type Chunk = { readonly article: number; readonly lines: readonly string[]; readonly roles: readonly string[] };

function setHead(random: Random, source: Source, article: number): Chunk | null {
  if (source.head.length === 0) return null;
  const lines: string[] = [];
  const roles: string[] = [];
  const vertical = !source.latin && random() < 0.12;
  source.head.forEach(({ role, lines: own }, i) => {
    if (i > 0 && random() < 0.5) {
      lines.push('');
      roles.push('');
    }
    const joined = own.every((line) => [...line].length === 1) ? [own.join('')] : own;
    for (const line of joined) {
      const set = vertical && role === 'headline' ? [...line.replace(/\s/gu, '')] : [line];
      for (const one of set) {
        lines.push(one);
        roles.push(role);
      }
      if (vertical && role === 'headline' && random() < 0.4) {
        lines.push('');
        roles.push('');
      }
    }
  });
  return { article, lines, roles };
}

const SIDES = ['before', 'before', 'after', 'after', 'turning', 'loose', 'part-loose'] as const;

/** A page of articles drawn from `sources`, set under conventions drawn by the seed. */
export function remix(sources: readonly Source[], furniture: readonly (readonly string[])[], seed: number): QualityPage {
  const random = randomFrom(seed);
  for (let i = 0; i < 5; i++) random();
  const count = Math.min(sources.length, between(random, 5, 18));
  const latin = random() < sources.filter((source) => source.latin).length / sources.length;
  const pool = sources.filter((source) => source.latin === latin);
  const chosen = pool.map((source) => ({ source, key: random() })).sort((a, b) => a.key - b.key).slice(0, count);
  const side = latin ? pick(random, ['before', 'before', 'before', 'loose'] as const) : pick(random, SIDES);
  const inPieces = random() < 0.45;
  const sameMeasure = random() < 0.4;
  const measure = between(random, 8, 26);
  const boxBreak = pick(random, [0, 0.03, 0.05, 0.1]);
  const paragraphBlank = pick(random, [0, 0.3, 0.7, 1]);
  const glued = pick(random, [0, 0, 0.1, 0.4]);
  const headGlued = pick(random, [0, 0, 0.3, 1]);
  const indentLost = random() < 0.7;
  const spaced = pick(random, [0, 0.01, 0.04]);
  const narrow = pick(random, [0, 0, 0.02]);
  const turn = between(random, 1, Math.max(1, chosen.length - 1));
  const chunks: Chunk[] = [];
  const late: { after: number; chunk: Chunk }[] = [];
  const loose: Chunk[] = [];
  chosen.forEach(({ source }, article) => {
    const setting: Setting = {
      measure: sameMeasure ? measure : between(random, 7, 26),
      indentLost,
      paragraphBlank,
      boxBreak,
      spaced,
      narrow,
    };
    const lines = latin ? setLatin(random, source.body, setting) : setHan(random, paragraphsOf(source.body), setting);
    const body: Chunk = { article, lines, roles: lines.map((line) => (line === '' ? '' : 'body')) };
    const head = setHead(random, source, article);
    const isLoose = side === 'loose' || (side === 'part-loose' && article >= turn);
    const after = side === 'after' || (side === 'turning' && article >= turn);
    let first = body;
    if (inPieces && lines.length > 12 && random() < 0.35) {
      const cut = between(random, 4, lines.length - 4);
      const part = (from: number, to?: number): Chunk => {
        const own = lines.slice(from, to);
        while (own[0] === '') own.shift();
        while (own.at(-1) === '') own.pop();
        return { article, lines: own, roles: own.map((line) => (line === '' ? '' : 'body')) };
      };
      first = part(0, cut);
      late.push({ after: article + between(random, 1, 3), chunk: part(cut) });
    }
    if (head === null) chunks.push(first);
    else if (isLoose) {
      loose.push(head);
      chunks.push(first);
    } else {
      const joint = random() < headGlued ? [] : [''];
      const [top, bottom] = after ? [first, head] : [head, first];
      chunks.push({
        article,
        lines: [...top.lines, ...joint, ...bottom.lines],
        roles: [...top.roles, ...joint, ...bottom.roles],
      });
    }
    for (const one of late.filter((piece) => piece.after === article)) chunks.push(one.chunk);
  });
  for (const one of late.filter((piece) => piece.after >= chosen.length)) chunks.push(one.chunk);
  if (loose.length > 0) {
    const at = side === 'loose' ? 0 : chunks.findIndex((chunk) => chunk.article >= turn);
    chunks.splice(Math.max(0, at), 0, ...loose);
  }
  return assemble(random, chunks, chosen.map(({ source }) => source), furniture, glued, seed);
}

function assemble(
  random: Random,
  chunks: readonly Chunk[],
  sources: readonly Source[],
  furniture: readonly (readonly string[])[],
  glued: number,
  seed: number,
): QualityPage {
  const lines: string[] = [];
  const furnitureLines: number[] = [];
  const owned: { line: number; role: string }[][] = sources.map(() => []);
  const addFurniture = (run: readonly string[]): void => {
    for (const line of run) {
      lines.push(line);
      furnitureLines.push(lines.length);
    }
    lines.push('');
  };
  const top = between(random, 0, 2);
  for (let i = 0; i < top && furniture.length > 0; i++) addFurniture(pick(random, furniture));
  chunks.forEach((chunk) => {
    if (furniture.length > 0 && random() < 0.04) addFurniture(pick(random, furniture));
    chunk.lines.forEach((line, i) => {
      lines.push(line);
      if (line !== '') owned[chunk.article]?.push({ line: lines.length, role: chunk.roles[i] ?? 'body' });
    });
    if (random() >= glued) lines.push('');
  });
  const ranges = (numbers: readonly number[]): LineRange[] => numbers.map((line) => [line, line]);
  const articles: FormArticle[] = sources.map((source, i) => ({
    title: source.title,
    type: source.type,
    lines: ranges((owned[i] ?? []).map(({ line }) => line)),
    roles: (owned[i] ?? []).map(({ line, role }) => ({ role, lines: [line, line] as const })),
  }));
  const gold: Gold = { articles, furniture: ranges(furnitureLines) };
  return { name: `remix-${seed}`, group: 'other', text: lines.join('\n'), lines, gold };
}
