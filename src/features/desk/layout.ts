import type { Preferences } from '#ports/preferences';

/** Widths in CSS pixels and what is folded away; remembered per browser. */
export type Layout = {
  readonly left: number;
  readonly right: number;
  readonly leftFolded: boolean;
  readonly rightFolded: boolean;
  readonly singleKeys: boolean;
};

const KEY = 'desk-layout';

/** The right pane narrows on a small screen, where nobody has chosen a width. */
const defaultLayout = (width: number): Layout => ({
  left: width < 1360 ? 264 : 288,
  right: width < 1360 ? 340 : 404,
  leftFolded: false,
  rightFolded: false,
  singleKeys: true,
});

export function readLayout(preferences: Preferences, width: number): Layout {
  const fallback = defaultLayout(width);
  try {
    const stored: unknown = JSON.parse(preferences.read(KEY) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return fallback;
    const known = Object.entries(stored).filter(
      ([key, value]) => key in fallback && typeof value === typeof fallback[key as keyof Layout],
    );
    return { ...fallback, ...Object.fromEntries(known) };
  } catch {
    return fallback;
  }
}

export const writeLayout = (preferences: Preferences, layout: Layout): void => {
  preferences.write(KEY, JSON.stringify(layout));
};
