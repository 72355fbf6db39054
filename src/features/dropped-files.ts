// Files dropped on a screen that cannot take them, on their way to the library, which can.
let waiting: readonly File[] = [];

/** Keeps files for the library, which is shown next. */
export function keepForLibrary(files: readonly File[]): void {
  waiting = files;
}

/** The files that wait, once. */
export function takeDropped(): readonly File[] {
  const files = waiting;
  waiting = [];
  return files;
}
