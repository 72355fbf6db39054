// Counts, inside the page, the edits made and those the screen says are saved, and hands the count out of the browser
// at once: what is counted must outlive the browser.
import type { BrowserContext } from 'playwright';

export type Count = {
  readonly made: number;
  /** How many of them the screen has called saved. */
  readonly saved: number;
  /** How often an edit stood on the screen beside the "Saved" of the one before. */
  readonly untrue: number;
};

/** Counts per tab, as far as they came out of the browser. */
export type Recorder = {
  readonly last: () => Count;
  /** Counting begins anew: what was counted before belongs to an earlier page. */
  readonly reset: () => void;
};

const NOTHING: Count = { made: 0, saved: 0, untrue: 0 };

/**
 * An edit is one press of an arrow on a boundary's handle, which the desk takes in before the press is over. It is on
 * the screen some milliseconds later, and until then the "Saved" of the edit before stands there truthfully: measured,
 * 11 to 56 ms. So "Saved" speaks of an edit only after the screen has owned up to it; an edit that is on the screen
 * before that stands beside a word that is not true of it.
 */
function record(): void {
  if (location.protocol !== 'http:') return;
  const count = { made: 0, saved: 0, untrue: 0 };
  let ownedUp = false;
  let handle: Element | null = null;
  let before: string | null = null;
  const isSaved = (): boolean => {
    const light = document.querySelector('header [role="status"]');
    return light?.textContent.startsWith('Saved') === true;
  };
  const isOnScreen = (): boolean => handle?.isConnected === true && handle.ariaValueNow !== before;
  const tell = (): void => {
    const out = (globalThis as { galleyCount?: (count: string) => void }).galleyCount;
    out?.(JSON.stringify(count));
  };
  addEventListener(
    'keydown',
    ({ key, target }) => {
      if ((key !== 'ArrowUp' && key !== 'ArrowDown') || !(target instanceof Element)) return;
      handle = target.closest('[role="separator"]');
      if (handle === null) return;
      before = handle.ariaValueNow;
      count.made++;
      ownedUp = !isSaved();
      tell();
    },
    true,
  );
  const look = (): void => {
    if (count.saved === count.made) return;
    if (!isSaved()) {
      ownedUp = true;
    } else if (ownedUp) {
      count.saved = count.made;
      tell();
    } else if (isOnScreen()) {
      count.untrue++;
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
  let last = NOTHING;
  await context.exposeBinding('galleyCount', (_, count: string) => {
    last = JSON.parse(count) as Count;
  });
  await context.addInitScript(record);
  return {
    last: () => last,
    reset: () => {
      last = NOTHING;
    },
  };
}
