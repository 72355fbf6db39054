/** A primitive that must not be mixed up with others of the same type: an id of one kind never passes for another. */
export type Brand<T, Name extends string> = T & { readonly __brand: Name };
