/** Marks a branch the types rule out; reached only if stored data escaped validation. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
