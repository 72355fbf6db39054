/** A newer Galley has worked on the store, so this one must not write into it. */
export class NewerSchemaError extends Error {
  override readonly name = 'NewerSchemaError';
}
