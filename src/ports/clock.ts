/** The time, as something that can be set in tests. */
export interface Clock {
  /** RFC 3339 UTC with milliseconds. */
  now(): string;
}
