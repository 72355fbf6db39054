import type { Pass } from '#domain/page/document';

/** Who is at work: a name, empty when not given, and the pass they read in. */
export type Person = { readonly name: string; readonly pass: Pass | null };

export const NOBODY: Person = { name: '', pass: null };

/** Longest name kept, in code points. */
export const LONGEST_NAME = 60;

/** A name as it is kept: on one line, without blanks around it, and no longer than it may be. */
export const tidyName = (name: string): string =>
  [...name.replace(/[\s\p{Cc}]+/gu, ' ').trim()].slice(0, LONGEST_NAME).join('').trimEnd();

/** A person as kept with an operation or a mark; nothing that was not given is there. */
export const signature = ({ name, pass }: Person): { readonly by?: string; readonly pass?: Pass } => ({
  ...(name === '' ? {} : { by: name }),
  ...(pass === null ? {} : { pass }),
});
