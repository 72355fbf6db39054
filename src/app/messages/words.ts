/** The same keys as another catalog, each with words of its own: a missing or a wrong key does not compile. */
export type Words<Catalog> = { readonly [Key in keyof Catalog]: string };
