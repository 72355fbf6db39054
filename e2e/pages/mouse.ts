import type { Locator, Page } from '@playwright/test';

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Where something stands on screen; it has to be there. */
export async function boxOf(locator: Locator): Promise<Box> {
  await locator.scrollIntoViewIfNeeded();
  const box = await locator.boundingBox();
  if (box === null) throw new Error('What the mouse was to go to is not on screen');
  return box;
}

/** Takes one thing with the mouse and lets it go over another: on its middle, or on its upper edge to go before it. */
export async function dragOnto(
  page: Page,
  taken: Locator,
  target: Locator,
  place: 'on' | 'before' = 'on',
): Promise<void> {
  const from = await boxOf(taken);
  const to = await boxOf(target);
  // Not on the very middle: React Aria takes that for the press of a screen reader and starts its keyboard drag.
  const start = { x: from.x + from.width / 2 + 6, y: from.y + from.height / 2 + 2 };
  const end = { x: to.x + to.width / 2, y: place === 'on' ? to.y + to.height / 2 : to.y + 2 };
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  // A drag begins a few pixels from where the button went down, as a hand does it.
  await page.mouse.move(start.x - 4, start.y + 4, { steps: 2 });
  await page.mouse.move(end.x, end.y, { steps: 8 });
  await page.mouse.move(end.x + 1, end.y);
  await page.mouse.up();
}
