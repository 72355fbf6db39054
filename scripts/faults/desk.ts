// What every rig does at the desk: through the interface, as an editor does.
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright';
import { followChains } from '#codec/log-chains';
import { DeskPage } from '../../e2e/pages/desk-page';
import { LibraryPage } from '../../e2e/pages/library-page';
import { WORDS } from '../../e2e/pages/words';
import { historyOf, type History } from './history';

/** One tab of Galley. */
export type Tab = { readonly page: Page; readonly library: LibraryPage; readonly desk: DeskPage };

export const words = WORDS.en;

/** The line of the sample whose boundary the rigs move, and where it stands after one step down. */
export const UPPER_LINE = 93;
export const LOWER_LINE = 95;

/** Who is at work is asked once; a rig is nobody. */
export async function skipPerson(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    if (location.protocol === 'http:' && localStorage.getItem('galley.person') === null)
      localStorage.setItem('galley.person', '{}');
  });
}

export function tabOf(page: Page): Tab {
  return { page, library: new LibraryPage(page, words), desk: new DeskPage(page, words) };
}

/** A further tab. */
export const newTab = async (context: BrowserContext): Promise<Tab> => tabOf(await context.newPage());

/** A busy machine is slow; that is nobody's fault. */
const PATIENCE = 60_000;

/** Waits until the page stands on the desk, split and stored. */
export async function ready({ page, desk }: Tab): Promise<void> {
  await desk.rows.first().waitFor({ timeout: PATIENCE });
  await page.locator('header [role="status"]', { hasText: words.saved }).waitFor({ timeout: PATIENCE });
}

/** Opens the sample in a profile that has never seen Galley; its address opens it again. */
export async function openSample(tab: Tab, home: string): Promise<string> {
  await tab.page.goto(home);
  await tab.page.getByRole('button', { name: words.openSample }).click();
  await ready(tab);
  return tab.page.url();
}

/** Puts the focus on the boundary that the rigs move, wherever it stands. */
export async function takeBoundary({ desk }: Tab): Promise<void> {
  await desk.goTo(UPPER_LINE);
  await desk.raw.boundary(UPPER_LINE).or(desk.raw.boundary(LOWER_LINE)).first().focus();
}

/** Moves the boundary down and up in turns, beginning with `from`; every press is one operation. */
export async function press({ page }: Tab, edit: number): Promise<void> {
  await page.keyboard.press(edit % 2 === 0 ? 'ArrowDown' : 'ArrowUp');
}

/** Exports the open page with its history and reads it. The file says what the store holds, not what the screen shows. */
export async function exportText({ page, desk }: Tab): Promise<string> {
  await desk.button(words.export).click();
  const dialog = page.getByRole('dialog', { name: words.exportTitle });
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: words.export, exact: true }).click();
  const file = await (await downloading).path();
  const done = page.getByRole('dialog', { name: words.exportDone });
  await done.getByRole('button', { name: words.close, exact: true }).last().click();
  return readFileSync(file, 'utf8');
}

/** Reads an exported file and follows every chain of hashes in it. */
export async function readHistory(text: string): Promise<History> {
  const history = historyOf(text);
  const chains = await followChains(history.operations);
  if (chains.ok) return history;
  const gap = `the chain of hashes is broken (${chains.error.code})`;
  return { ...history, faults: [...history.faults, gap], chainFaults: [...history.chainFaults, gap] };
}

/** The history of the open page, by an export. */
export const exportHistory = async (tab: Tab): Promise<History> => readHistory(await exportText(tab));
