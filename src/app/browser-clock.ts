import type { Clock } from '#ports/clock';

/** The computer's clock. */
export const browserClock: Clock = { now: () => new Date().toISOString() };
