// Counts, inside the page, the edits made and those the screen says are saved, and hands the count out of the browser
// at once: what is counted must outlive the browser.
import type { BrowserContext } from 'playwright';

/** How many edits were made, and how many of them the screen has called saved. */
export type Count = { readonly made: number; readonly saved: number };

/** Counts per tab, as far as they came out of the browser. */
export type Recorder = {
  readonly last: () => Count;
  /** Counting begins anew: what was counted before belongs to an earlier page. */
  readonly reset: () => void;
};

/**
 * An edit is one press of an arrow on a boundary's handle, which the desk takes in before the press is over. "Saved"
 * therefore speaks of every press before the moment it appears.
 */
function record(): void {
  if (location.protocol !== 'http:') return;
  let made = 0;
  let saved = 0;
  // Whether the screen has owned up to the last edit: the "Saved" of the one before may still stand there.
  let ownedUp = false;
  const isSaved = (): boolean => {
    const light = document.querySelector('header [role="status"]');
    return light?.textContent.startsWith('Saved') === true;
  };
  const tell = (): void => {
    const out = (globalThis as { galleyCount?: (count: string) => void }).galleyCount;
    out?.(JSON.stringify({ made, saved }));
  };
  addEventListener(
    'keydown',
    (event) => {
      const isArrow = event.key === 'ArrowUp' || event.key === 'ArrowDown';
      if (!isArrow || !(event.target instanceof Element)) return;
      if (event.target.closest('[role="separator"]') === null) return;
      made++;
      ownedUp = !isSaved();
      tell();
    },
    true,
  );
  const look = (): void => {
    if (saved === made) return;
    if (!isSaved()) ownedUp = true;
    else if (ownedUp) {
      saved = made;
      tell();
    }
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
}

/** Lets every page of a browser count. Must come before the first page of Galley opens. */
export async function recordSaved(context: BrowserContext): Promise<Recorder> {
  let last: Count = { made: 0, saved: 0 };
  await context.exposeBinding('galleyCount', (_, count: string) => {
    last = JSON.parse(count) as Count;
  });
  await context.addInitScript(record);
  return {
    last: () => last,
    reset: () => {
      last = { made: 0, saved: 0 };
    },
  };
}
