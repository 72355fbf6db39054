import type { Proposal } from '#domain/proposal/proposal';

/** Lines that fill a screen. */
const LINES = 60;

export type FirstLine = {
  readonly number: number;
  readonly text: string;
  readonly article: number | null;
  readonly role: string;
};

const NOBODYS = { article: null, role: 'unassigned' } as const;

/**
 * The first lines of a page with what the provisional split takes them for. Reading stopped somewhere in its last
 * block, nobody says where: of that one only the first line is known to be what it is said to be.
 */
export function firstLines(text: string, { blocks }: Pick<Proposal, 'blocks'>): readonly FirstLine[] {
  const lines: FirstLine[] = [];
  let block = 0;
  let from = 0;
  for (const own of text
    .slice(0, 60_000)
    .split(/\r\n?|\n/u)
    .slice(0, LINES)) {
    const filled = from + own.length - own.trimStart().length;
    while ((blocks[block + 1]?.start ?? Number.POSITIVE_INFINITY) <= filled) block++;
    const isRead = block < blocks.length - 1 || from <= (blocks[block]?.start ?? 0);
    const { article, role } = isRead ? (blocks[block] ?? NOBODYS) : NOBODYS;
    lines.push({ number: lines.length + 1, text: own.slice(0, 400), article, role });
    from += own.length + (text.startsWith('\r\n', from + own.length) ? 2 : 1);
  }
  return lines;
}
