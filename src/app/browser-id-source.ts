import type { IdSource } from '#ports/id-source';

/** 64 characters, so that each takes exactly six random bits. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** 132 bits: more than a random UUID has. */
const LENGTH = 22;

/** Random ids that are safe in addresses and file names. */
export const browserIdSource: IdSource = {
  next: () =>
    Array.from(crypto.getRandomValues(new Uint8Array(LENGTH)), (byte) => ALPHABET.charAt(byte & 63)).join(''),
};
