import { BLANK, type Row, type Story } from './story';
import type { HeldOutArticle, HeldOutGold } from './types';

type Range = [number, number];

/** The page's text and how it really splits, read off the rows, so that the two cannot differ. */
export function goldOf(
  rows: readonly Row[],
  stories: readonly Story[],
  joiner: '' | ' ',
): { text: string; gold: HeldOutGold } {
  const furniture: Range[] = [];
  const articles = stories.map(() => ({
    lines: [] as Range[],
    roles: [] as HeldOutArticle['roles'],
    texts: new Map<string, string[]>(),
  }));
  let last: Row | undefined;
  rows.forEach((row, i) => {
    if (row.owner === BLANK) return;
    const here: Range = [i + 1, i + 1];
    const article = articles[row.owner];
    const ranges = article ? article.lines : furniture;
    extend(ranges, here, last?.owner === row.owner);
    if (article) {
      const role = article.roles.at(-1);
      if (role && last?.owner === row.owner && role.role === row.role) role.lines[1] = i + 1;
      else article.roles.push({ role: row.role, lines: here.slice() as Range });
      article.texts.set(row.role, [...(article.texts.get(row.role) ?? []), closed(row.text)]);
    }
    last = row;
  });
  const said = (owner: number, role: string) => (articles[owner]?.texts.get(role) ?? []).join(joiner);
  return {
    text: rows.map((row) => row.text).join('\n'),
    gold: {
      articles: stories.map((story, owner) => {
        const kicker = said(owner, 'kicker');
        const subtitle = story.head.deck.length > 0 ? said(owner, 'subtitle') : '';
        return {
          title: said(owner, 'headline'),
          ...(kicker !== '' && { kicker }),
          ...(subtitle !== '' && { subtitle }),
          type: story.type,
          lines: articles[owner]?.lines ?? [],
          roles: articles[owner]?.roles ?? [],
          ...(story.people.length > 0 && { people: [...story.people] }),
        };
      }),
      furniture,
    },
  };
}

function extend(ranges: Range[], here: Range, running: boolean): void {
  const open = ranges.at(-1);
  if (running && open) open[1] = here[1];
  else ranges.push(here.slice() as Range);
}

/** A line without its letter-spacing. */
function closed(text: string): string {
  const line = text.trim();
  return /^(\S\s)+\S$/u.test(line) ? line.replace(/\s/gu, '') : line;
}
