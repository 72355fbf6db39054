// Proposals that cost nothing to make: what Galley's must be better than.
import { NO_PROPOSAL, type FormArticle, type Segmentation } from './page-form';

export type Baseline = {
  readonly name: string;
  readonly propose: (lines: readonly string[]) => Segmentation;
};

const isBlank = (line: string | undefined): boolean => (line ?? '').trim() === '';

const article = (title: string, from: number, to: number): FormArticle => ({ title, lines: [[from, to]] });

/** Each run of non-blank lines as an article of its own. */
function blocks(lines: readonly string[]): Segmentation {
  const articles: FormArticle[] = [];
  let from = 0;
  lines.forEach((line, i) => {
    if (isBlank(line)) return;
    if (isBlank(lines[i - 1])) from = i + 1;
    if (isBlank(lines[i + 1])) articles.push(article('', from, i + 1));
  });
  return { articles, furniture: [] };
}

const OPENING = /^\s*(?:本报讯|●)/u;

/** A cut before each 本报讯 and ●; the last line before the next cut is the title. */
function datelines(lines: readonly string[]): Segmentation {
  const cuts = lines.flatMap((line, i) => (i > 0 && OPENING.test(line) ? [i] : []));
  const articles = [0, ...cuts].map((from, k) => {
    let to = cuts[k] ?? lines.length;
    while (to > from + 1 && isBlank(lines[to - 1])) to--;
    return article((lines[to - 1] ?? '').trim(), from + 1, to);
  });
  return { articles, furniture: [] };
}

export const BASELINES: readonly Baseline[] = [
  { name: 'none', propose: () => NO_PROPOSAL },
  {
    name: 'one',
    propose: (lines) => ({ articles: [article('', 1, lines.length)], furniture: [] }),
  },
  { name: 'blocks', propose: blocks },
  { name: 'benbaoxun', propose: datelines },
];
