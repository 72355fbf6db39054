// Pages set anew from the articles of other pages: the same words under other conventions. What a newspaper does with
// its headlines, columns and pieces is then no longer a property of its texts.
import { composePage, drawConventions } from '#testing/made-up/compose';
import { PAGE_SIDES } from '#testing/made-up/made-up-page';
import { drawFurnishing, layOut } from '#testing/made-up/lay-out';
import { randomFrom, shuffled } from '#shared/random';
import { between, pick } from '#testing/chance';
import type { MadeUpText } from '#testing/texts/made-up-text';
import type { FormArticle } from '../quality/page-form';
import { qualityPage } from '../quality/pages';
import type { QualityPage } from '../quality/pages';
import { toldHeads } from './true-split';

export type Source = { readonly text: MadeUpText; readonly latin: boolean };

const HEADS: Readonly<Record<string, 'headline' | 'kicker' | 'subtitle'>> = {
  headline: 'headline',
  kicker: 'kicker',
  overline: 'kicker',
  subtitle: 'subtitle',
};
const HAN = /\p{Script=Han}/u;
const TYPES = new Set<string>(['news', 'brief', 'photo', 'advert', 'notice', 'commentary', 'feature']);

/** Han lines joined to paragraphs: one ends where a line ends in a full stop short of the widest. */
function paragraphsOf(lines: readonly string[]): readonly string[] {
  const widest = Math.max(...lines.map((line) => line.length), 0);
  const paragraphs: string[] = [];
  let open = '';
  for (const line of lines) {
    open += /^(?:\S[ \u3000]){3,}/u.test(line) ? line.replace(/[ \u3000]/gu, '') : line;
    if (!/[。！？”）]$/u.test(line) || line.length >= widest - 1) continue;
    paragraphs.push(open);
    open = '';
  }
  return open === '' ? paragraphs : [...paragraphs, open];
}

type Head = { role: 'headline' | 'kicker' | 'subtitle'; lines: string[] };

/** The lines of a headline by role; vertical ones are put together again. */
function headOf(lines: readonly { readonly role: Head['role']; readonly text: string }[]): readonly Head[] {
  const head: Head[] = [];
  for (const { role, text } of lines) {
    const open = head.at(-1);
    if (open?.role === role) open.lines.push(text);
    else head.push({ role, lines: [text] });
  }
  for (const part of head)
    if (part.lines.length > 2 && part.lines.every((line) => [...line].length === 1))
      part.lines = [part.lines.join('')];
  return head;
}

type Line = { readonly text: string; readonly role: Head['role'] | undefined };

/** The non-blank lines of an article, each with its part in the headline. */
function linesOfArticle(page: QualityPage, { lines, roles = [] }: FormArticle): readonly Line[] {
  const roleOf = new Map<number, string>();
  for (const { role, lines: range } of roles)
    for (let line = range[0]; line <= range[1]; line++) roleOf.set(line, role);
  return lines
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i))
    .map((line) => ({ text: (page.lines[line - 1] ?? '').trim(), role: HEADS[roleOf.get(line) ?? ''] }))
    .filter(({ text }) => text !== '');
}

function sourceOf(page: QualityPage, article: FormArticle): Source {
  const lines = linesOfArticle(page, article);
  const isHead = ({ role }: Line): boolean => role !== undefined;
  const first = lines.findIndex((line) => !isHead(line));
  const start = first < 0 ? lines.length : first;
  const stop = start > 0 ? lines.length : lines.findLastIndex((line) => !isHead(line)) + 1;
  const head = [...lines.slice(0, start), ...lines.slice(stop)].map(({ text, role = 'headline' }) => ({
    text,
    role,
  }));
  const body = lines.slice(start, stop).map(({ text }) => text);
  const latin = !body.some((line) => HAN.test(line));
  const type = (TYPES.has(article.type ?? '') ? article.type : 'news') as MadeUpText['type'];
  const keeps = latin || type === 'advert';
  const text: MadeUpText = {
    head: headOf(head),
    title: article.title,
    byline: null,
    paragraphs: keeps ? [] : paragraphsOf(body),
    type,
    lines: keeps ? body : null,
  };
  return { latin, text };
}

/** The articles of a page as texts: headline lines by role, and the rest. Those whose headline is untold are left out. */
export const sourcesOf = (page: QualityPage): readonly Source[] =>
  page.gold.articles.filter(toldHeads(page.gold)).map((article) => sourceOf(page, article));

/** The furniture lines of a page, in runs. */
export const furnitureOf = (page: QualityPage): readonly (readonly string[])[] =>
  page.gold.furniture.map(([from, to]) =>
    page.lines
      .slice(from - 1, to)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );

/** A page of articles drawn from `sources`, set under conventions drawn by the seed. */
export function remix(
  sources: readonly Source[],
  furniture: readonly (readonly string[])[],
  seed: number,
): QualityPage {
  const random = randomFrom(seed);
  const latin = random() * sources.length < sources.filter((source) => source.latin).length;
  const pool = sources.filter((source) => source.latin === latin).map(({ text }) => text);
  const texts = shuffled(random, pool).slice(0, between(random, 5, 18));
  const conventions = drawConventions(random, texts.length, PAGE_SIDES[latin ? 'latin' : 'modern']);
  const chunks = composePage(random, texts, conventions);
  const furnishing = drawFurnishing(random, () => (furniture.length === 0 ? [] : pick(random, furniture)));
  const { text, gold } = layOut(random, texts, chunks, { storyGlued: conventions.storyGlued, furnishing });
  return qualityPage(`remix-${seed}`, 'other', text, gold);
}
