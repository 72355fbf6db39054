// What each family of cues is worth: what is saved when it is silent.
import type { Families, Propose } from './engine';
import { scoreProposal } from './evaluate';
import { figuresOf } from './figures';
import { GROUPS, type Group, type QualityPage } from './pages';
import { drawTable, formatShare } from './table';

export type AblationRow = {
  /** Null: with all families. */
  readonly without: string | null;
  readonly saved: ReadonlyMap<Group, number | null>;
};

export function ablationTable(
  { names, proposeWithout }: Families,
  propose: Propose,
  pages: readonly QualityPage[],
): readonly AblationRow[] {
  const groups = GROUPS.filter((group) => pages.some((page) => page.group === group));
  const row = (without: string | null, run: Propose): AblationRow => {
    const saved = groups.map((group) => {
      const own = pages.filter((page) => page.group === group);
      return [group, figuresOf(own.map((page) => scoreProposal(page, run(page.text)))).saved] as const;
    });
    return { without, saved: new Map(saved) };
  };
  return [row(null, propose), ...names.map((family) => row(family, (text) => proposeWithout(family, text)))];
}

export function drawAblation(rows: readonly AblationRow[]): string {
  const groups = [...(rows[0]?.saved.keys() ?? [])];
  return drawTable(
    ['saved without', ...groups],
    rows.map(({ without, saved }) => [
      without ?? '(with all)',
      ...groups.map((group) => formatShare(saved.get(group) ?? null)),
    ]),
  );
}
