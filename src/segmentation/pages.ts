// The printed pages of a raw page, and which articles stand on which.
import { NO_IMPRINT } from '#domain/page/document';
import type { Imprint } from '#domain/page/document';
import type { ProposedPage } from '#domain/proposal/proposal';
import type { Draft } from './drafts';
import { lowerBound } from './overlap';
import { imprintOf, pageNameIn } from './furniture';
import type { Outside } from './furniture';
import type { PageModel } from './page-model';

/** A printed page and the unit its head stands in. */
export type FoundPage = ProposedPage & { readonly unit: number };

const isBare = (imprint: Imprint): boolean => imprint.hotline === '' && imprint.editor.length === 0;

function nameLast(pages: FoundPage[], text: string, unit: number, isNew: boolean): void {
  const found = pageNameIn(text);
  if (found === null) return;
  const last = pages.at(-1);
  if (isNew || last === undefined || (found.label !== '' && last.label !== '')) {
    pages.push({ label: found.label, name: found.name, imprint: NO_IMPRINT, unit });
  } else {
    pages[pages.length - 1] = { ...last, label: last.label || found.label, name: last.name || found.name };
  }
}

/** The pages whose heads stand in a raw page, in order. `named` are units that name a page by themselves. */
export function pagesOf(
  model: PageModel,
  outside: readonly Outside[],
  named: ReadonlySet<number>,
): readonly FoundPage[] {
  const pages: FoundPage[] = [];
  for (const { stretch, role } of outside) {
    const unit = model.units[stretch.from];
    if (unit === undefined) continue;
    if (role === 'page-head') nameLast(pages, unit.text, unit.index, named.has(unit.index));
    const last = pages.at(-1);
    if (role !== 'imprint' || last === undefined || !isBare(last.imprint)) continue;
    const printed = imprintOf(model.rows[unit.first]?.text ?? '');
    pages[pages.length - 1] = { ...last, imprint: { ...NO_IMPRINT, ...printed } };
  }
  return pages;
}

const GENERIC = /(?:新闻|要闻|时政|综合|专版|专刊|强音|之声|视窗|周刊|专题|广场)$/u;
const placeIn = (name: string): string => name.replace(GENERIC, '');

const LOOK_UNITS = 30;

/** How often an article names a place, its headline counting more. */
function mentions(model: PageModel, draft: Draft, place: string): number {
  if (place.length < 2) return 0;
  let count = 0;
  for (const stretch of draft.stretches) {
    for (const unit of model.units.slice(stretch.from, Math.min(stretch.to, stretch.from + LOOK_UNITS))) {
      count += unit.text.slice(0, 2000).split(place).length - 1;
    }
    for (const unit of model.units.slice(stretch.group?.from ?? 0, stretch.group?.to ?? 0)) {
      if (unit.text.includes(place)) count += 3;
    }
  }
  return count;
}

/** For each page, the first of those it stands together with: no article between their heads. */
function headRuns(pages: readonly FoundPage[], starts: readonly number[]): readonly number[] {
  const runs: number[] = [];
  pages.forEach((page, i) => {
    const above = pages[i - 1];
    const parted = above === undefined || lowerBound(starts, page.unit) > lowerBound(starts, above.unit);
    runs.push(parted ? i : (runs[i - 1] ?? 0));
  });
  return runs;
}

/**
 * For each article the index of its page, or null when no page has a head. Page heads that follow each other without
 * an article between share the articles below them: each goes to the page whose place it names most.
 */
export function pageOfEach(
  model: PageModel,
  drafts: readonly Draft[],
  pages: readonly FoundPage[],
): readonly (number | null)[] {
  const starts = drafts.map((draft) => draft.stretches[0]?.from ?? 0);
  const heads = pages.map((page) => page.unit);
  const runs = headRuns(pages, starts);
  let last: number | null = pages.length > 0 ? 0 : null;
  return drafts.map((draft, index) => {
    const latest = lowerBound(heads, starts[index] ?? 0) - 1;
    if (latest >= 0) last = bestPage(model, draft, pages, { from: runs[latest] ?? 0, to: latest + 1 }, last);
    return last;
  });
}

/** The page among neighbouring heads whose place an article names most; in doubt the page of the article above. */
function bestPage(
  model: PageModel,
  draft: Draft,
  pages: readonly FoundPage[],
  shared: { readonly from: number; readonly to: number },
  last: number | null,
): number {
  const stay = last !== null && last >= shared.from && last < shared.to ? last : shared.from;
  if (shared.to - shared.from === 1) return stay;
  let best = stay;
  let most = 0;
  for (let i = shared.from; i < Math.min(shared.to, shared.from + 12); i++) {
    const count = mentions(model, draft, placeIn(pages[i]?.name ?? '')) + (i === stay ? 0.5 : 0);
    if (count > most) {
      most = count;
      best = i;
    }
  }
  return best;
}
