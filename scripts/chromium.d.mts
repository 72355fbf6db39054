/** Where a Chromium was found; `sandbox` is false when it only starts without one. */
export type FoundChromium = {
  readonly path: string;
  readonly source: 'CHROMIUM_PATH' | 'remembered' | 'playwright' | 'system';
  readonly sandbox: boolean;
};

/** Every Chromium worth trying, best first; nothing is launched. */
export function chromiumCandidates(): readonly FoundChromium[];

/** Playwright's launch options for one browser; with null, Playwright's own default. */
export function launchOptions(found: FoundChromium | null): {
  executablePath?: string;
  chromiumSandbox: boolean;
  args: string[];
};

/** Launch options for the first candidate: the one `ensure-browser` has proved, when it has run. */
export function chromiumLaunch(): ReturnType<typeof launchOptions>;

/** Writes down the browser that really started, so that tests use that one. */
export function rememberChromium(found: FoundChromium): void;
