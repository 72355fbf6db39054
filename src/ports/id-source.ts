/** Makes ids: unique over all installations, matching `^[A-Za-z0-9_-]{1,64}$`. */
export interface IdSource {
  next(): string;
}
