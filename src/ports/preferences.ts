/** Small choices of one person in one browser (layout, keys). Not work: losing them loses nothing. */
export interface Preferences {
  /** Null when nothing was stored, or it cannot be read. */
  read(key: string): string | null;
  write(key: string, value: string): void;
}
