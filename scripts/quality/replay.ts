// What learning from the desk is worth: the pages of a newspaper one after the other, each proposed with what the
// pages before it taught, beside the same proposals without.
import { profileIdOf, emptyProfile, hintsOf, withLesson } from '#domain/proposal/profile';
import type { ConfirmedBlock, NewspaperProfile } from '#domain/proposal/profile';
import type { RawPageId } from '#domain/page/ids';
import type { Role } from '#domain/page/roles';
import { createLineIndex } from '#domain/text/lines';
import { propose } from '#segmentation/propose';
import { studyPage } from '#segmentation/study';
import { madeUpNewspaper } from '#testing/made-up/made-up-page';
import { scoreProposal } from './evaluate';
import { MADE_UP_GROUPS } from './held-out';
import { qualityPage, type QualityPage } from './pages';
import { drawTable } from './table';

const ROLES: Readonly<Record<string, Role>> = { subtitle: 'deck', overline: 'kicker' };

/** The blocks of a page as a person would have confirmed them. */
export function confirmedBlocks({ text, gold, lines }: QualityPage): readonly ConfirmedBlock[] {
  const owner = new Map<number, { ownerId: string | null; role: Role }>();
  gold.articles.forEach(({ lines: ranges, roles = [], type }, i) => {
    const advert = type === 'advert';
    const put = (from: number, to: number, role: Role): void => {
      for (let line = from; line <= to; line++)
        owner.set(line, { ownerId: advert ? null : `a${i}`, role: advert ? 'ad' : role });
    };
    for (const [from, to] of ranges) put(from, to, 'body');
    for (const {
      role,
      lines: [from, to],
    } of roles)
      put(from, to, ROLES[role] ?? (role as Role));
  });
  const index = createLineIndex(text);
  const blocks: ConfirmedBlock[] = [];
  let last: string | null = null;
  lines.forEach((line, i) => {
    if (line.trim() === '') return;
    const own = owner.get(i + 1) ?? { ownerId: null, role: 'page-head' as const };
    const key = `${own.ownerId} ${own.role}`;
    if (key !== last) blocks.push({ start: index.firstNonBlank(i + 1) ?? 0, ...own });
    last = key;
  });
  return blocks.map((block, i) => (i === 0 ? { ...block, start: 0 } : block));
}

/** A profile with one more confirmed page. */
function taught(profile: NewspaperProfile, page: QualityPage): NewspaperProfile {
  const blocks = confirmedBlocks(page);
  return withLesson(profile, studyPage({ rawPageId: page.name as RawPageId, text: page.text, blocks }));
}

export type Replay = {
  readonly group: string;
  /** Operations left over all newspapers on the first, second … page: without a profile and with it. */
  readonly without: readonly number[];
  readonly with: readonly number[];
  readonly scratch: readonly number[];
};

/** Replays newspapers of one group page by page. */
export function replay(group: string, newspapers: readonly (readonly QualityPage[])[]): Replay {
  const length = Math.max(...newspapers.map((pages) => pages.length));
  const sums = (): number[] => new Array<number>(length).fill(0);
  const figures = { group, without: sums(), with: sums(), scratch: sums() };
  for (const pages of newspapers) {
    let profile = emptyProfile(profileIdOf(group));
    pages.forEach((page, i) => {
      const plain = scoreProposal(page, propose(page.text));
      const helped = scoreProposal(page, propose(page.text, { hints: hintsOf(profile) }));
      figures.without[i] = (figures.without[i] ?? 0) + plain.operations;
      figures.with[i] = (figures.with[i] ?? 0) + helped.operations;
      figures.scratch[i] = (figures.scratch[i] ?? 0) + plain.scratch;
      profile = taught(profile, page);
    });
  }
  return figures;
}

const NEWSPAPERS = 12;
const PAGES = 4;
const FIRST_SEED = 700_001;

/** Replays of made-up newspapers of every group. */
export const replayMadeUp = (): readonly Replay[] =>
  MADE_UP_GROUPS.map((group) =>
    replay(
      `made-up ${group}`,
      Array.from({ length: NEWSPAPERS }, (_, i) =>
        madeUpNewspaper(group, FIRST_SEED + i, PAGES).map(({ name, text, gold }) =>
          qualityPage(name, `made-up ${group}`, text, gold),
        ),
      ),
    ),
  );

/** A table of replays: operations left on each page, without and with what the pages before it taught. */
export const drawReplay = (replays: readonly Replay[]): string =>
  drawTable(
    ['operations left', ...Array.from({ length: PAGES }, (_, i) => `page ${i + 1}`)],
    replays.flatMap(({ group, without, with: helped, scratch }) => [
      [`${group}, from scratch`, ...scratch.map(String)],
      [`${group}, proposed`, ...without.map(String)],
      [`${group}, learned from the pages before`, ...helped.map(String)],
    ]),
  );
