/**
 * A value as JSON in which no text can become markup, should a browser ever be shown the file as a page: `<` is written
 * as an escape. It is read as the same value. (RELIABILITY S-02)
 */
export const inertJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replaceAll('<', String.raw`\u003c`);
