// What axe finds on a screen.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './fixtures';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Windows and menus stand beside the app's own root; the rest of the screen is as it was when they opened. */
export const OVERLAYS = 'body > div:not(#root, [data-live-announcer])';
/** The pane on the right, and the raw page: parts that change alone need not have the whole screen looked at. */
export const TAB = '[role="tabpanel"]';
export const RAW = '#raw-page';

/** What axe finds on the screen as it stands, or in a part of it; each fault with where it is. */
export async function expectAccessible(page: Page, screen: string, part = 'html'): Promise<void> {
  // React Aria's announcer keeps what it has said for some seconds, even when what it named is gone.
  const { violations } = await new AxeBuilder({ page })
    // One frame, one origin: no second page is needed to put results together.
    .setLegacyMode(true)
    .include(part)
    .withTags(RULES)
    .exclude('[data-live-announcer]')
    .analyze();
  const faults = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} – ${node.failureSummary ?? ''}`),
  );
  expect.soft(faults, screen).toEqual([]);
}
