/** Files that only grow, apart from the database. Names are made by whoever writes. */
export interface CopyFiles {
  list(): Promise<readonly string[]>;
  read(name: string): Promise<Uint8Array>;
  /**
   * Adds bytes at a place that is the end of the file, has them written through, and reads them back.
   * @throws when what was read is not what was written
   */
  append(name: string, at: number, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  remove(name: string): Promise<void>;
}
