// How Galley meets an editor over a store that has been harmed, and what can be had back.
import { exportText, ready, words, type Tab } from './desk';
import { pause } from './rig';

const SHOWN_WITHIN = 30_000;
const OPENED_WITHIN = 20_000;

export type Meeting = {
  /** Whether the editor was told before anything else that work is not where it should be. */
  readonly told: boolean;
  /** Whether the second copy was restored. */
  readonly restored: boolean;
  /** Names of databases that were not there before and came to be before the editor chose anything. */
  readonly created: readonly string[];
  /** The page with its history, exported at the end; null when it could not be had. */
  readonly exported: string | null;
};

/** What databases there are; none where the browser cannot even list them. */
const databases = ({ page }: Tab): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const found = await indexedDB.databases().catch(() => []);
    return found.map(({ name }) => name ?? '');
  });

/** Restores the second copy from the recovery screen, as far as it is offered. */
async function restoreCopy({ page }: Tab): Promise<boolean> {
  const announced = page.getByRole('heading', { name: words.recoveryTitle });
  try {
    // The button waits until the copy has been examined.
    await page.getByRole('button', { name: words.restoreCopy }).click({ timeout: SHOWN_WITHIN });
    await announced.waitFor({ state: 'hidden', timeout: SHOWN_WITHIN });
    return true;
  } catch {
    return false;
  }
}

/**
 * Opens Galley, restores the second copy when the recovery screen stands there, and exports the page at `address`.
 */
export async function meet(tab: Tab, home: string, address: string): Promise<Meeting> {
  const { page, library } = tab;
  await page.goto(new URL('icon.svg', home).href);
  const before = await databases(tab);
  await page.goto(home);
  const announced = page.getByRole('heading', { name: words.recoveryTitle });
  await announced
    .or(page.getByRole('alert'))
    .or(library.foot)
    .or(page.getByRole('button', { name: words.openSample }))
    .first()
    .waitFor({ timeout: SHOWN_WITHIN })
    .catch(() => undefined);
  const told = await announced.isVisible();
  const created = told ? (await databases(tab)).filter((name) => !before.includes(name)) : [];
  const restored = told && (await restoreCopy(tab));
  await page.goto('about:blank');
  await page.goto(address);
  const opened = await Promise.race([
    ready(tab).then(
      () => true,
      () => false,
    ),
    pause(OPENED_WITHIN).then(() => false),
  ]);
  return { told, restored, created, exported: opened ? await exportText(tab).catch(() => null) : null };
}
