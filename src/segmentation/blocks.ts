// Blocks of a proposal: runs of rows with one role and one owner.
import type { Offset } from '#domain/page/ids';
import type { Role } from '#domain/page/roles';
import { isBlockStart } from '#domain/page/start';
import { bodyOf } from './drafts';
import type { Draft } from './drafts';
import { headPartsOf } from './head-parts';
import type { PageModel } from './page-model';
import type { Stretch } from './stretches';

/** A block in the making. `article` and `column` are indexes into the lists it was made from. */
export type Run = {
  readonly start: Offset;
  readonly unit: number;
  readonly role: Role;
  readonly article: number | null;
  readonly column: number | null;
  readonly stretch: Stretch;
  /** Starts inside a line: a closing byline after the last sentence. */
  readonly inline: boolean;
};

type Owner = Pick<Run, 'article' | 'column' | 'stretch'>;

/** Runs of the running text of a stretch: the text itself, and bylines on lines of their own or at a line's end. */
function bodyRuns(model: PageModel, stretch: Stretch, caption: boolean, owner: Owner): readonly Run[] {
  const [from, to] = bodyOf(stretch);
  const runs: Run[] = [];
  const plain: Role = caption ? 'caption' : 'body';
  for (const unit of model.units.slice(from, to)) {
    const row = model.rows[unit.first];
    const last = model.rows[unit.last - 1];
    if (row === undefined || last === undefined) continue;
    const base = { ...owner, unit: unit.index, inline: false };
    runs.push({
      ...base,
      start: row.start,
      role: unit.byline && !caption ? 'byline' : unit.jump ? 'jump' : plain,
    });
    const closing = model.facts[unit.last - 1]?.closingAt;
    if (closing != null && !caption)
      runs.push({ ...base, start: last.start + closing, role: 'byline', inline: true });
  }
  return runs;
}

function headRuns(model: PageModel, stretch: Stretch, owner: Owner): readonly Run[] {
  if (stretch.group === null) return [];
  const units = model.units.slice(stretch.group.from, stretch.group.to);
  return headPartsOf(model, stretch.group).flatMap((part) => {
    const row = model.rows[part.first];
    const unit = units.find((one) => one.first <= part.first && part.first < one.last);
    if (row === undefined || unit === undefined) return [];
    return [{ ...owner, start: row.start, unit: unit.index, role: part.role, inline: false }];
  });
}

/** The runs of one article, in the order they stand. */
export function articleRuns(model: PageModel, draft: Draft, article: number): readonly Run[] {
  return draft.stretches.flatMap((stretch) => {
    const owner = { article, column: null, stretch };
    const body = bodyRuns(model, stretch, draft.caption, owner);
    const head = headRuns(model, stretch, owner);
    return stretch.kind === 'head-last' ? [...body, ...head] : [...head, ...body];
  });
}

const same = (a: Run, b: Run): boolean =>
  a.role === b.role &&
  a.article === b.article &&
  a.column === b.column &&
  (a.role !== 'ad' || a.stretch === b.stretch);

/**
 * Puts runs in raw order, joins neighbours of one role and owner except at `cuts`, and drops starts where no block may
 * start (inside a grapheme cluster): what stands there stays with the run above. The first run starts at 0.
 */
export function joinRuns(
  text: string,
  runs: readonly Run[],
  cuts: ReadonlySet<Offset> = new Set(),
): readonly Run[] {
  const sorted = runs.toSorted((a, b) => a.start - b.start);
  const joined: Run[] = [];
  for (const run of sorted) {
    const last = joined.at(-1);
    if (last === undefined) joined.push({ ...run, start: 0 });
    else if (
      (cuts.has(run.start) || !same(last, run)) &&
      run.start > last.start &&
      isBlockStart(text, run.start)
    )
      joined.push(run);
  }
  return joined;
}
