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
  leftFolded: width < 720,
  rightFolded: width < 1000,
  singleKeys: true,
});

/** What a person has changed; the rest follows the window. */
export type LayoutChoice = Partial<Layout>;

export function readLayoutChoice(preferences: Preferences): LayoutChoice {
  const known: Layout = defaultLayout(0);
  try {
    const stored: unknown = JSON.parse(preferences.read(KEY) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return {};
    return Object.fromEntries(
      Object.entries(stored).filter(
        ([key, value]) => key in known && typeof value === typeof known[key as keyof Layout],
      ),
    );
  } catch {
    return {};
  }
}

export const layoutFor = (choice: LayoutChoice, width: number): Layout => ({
  ...defaultLayout(width),
  ...choice,
});

export const writeLayoutChoice = (preferences: Preferences, choice: LayoutChoice): void => {
  preferences.write(KEY, JSON.stringify(choice));
};
