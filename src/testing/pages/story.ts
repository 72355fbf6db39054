import type { HeldOutArticle, HeldOutRole } from './types';

export type Para = { readonly text: string; readonly kind: 'text' | 'crosshead' | 'line' };
/** A head part is a list of lines. */
export type Head = {
  readonly kicker: readonly string[];
  readonly title: readonly string[];
  readonly deck: readonly string[];
};
export type Story = {
  readonly type: HeldOutArticle['type'];
  readonly head: Head;
  /** Lines between headline and text. */
  readonly byline: readonly string[];
  readonly paras: readonly Para[];
  /** A line of its own at the end. */
  readonly tail: string;
  readonly people: readonly { readonly name: string; readonly role: string }[];
  /** Whether its text is a caption. */
  readonly caption?: boolean;
  /** Set centred, in fragments (advertisements). */
  readonly loose?: boolean;
};

export const NO_HEAD: Head = { kicker: [], title: [], deck: [] };

/** A story that is only a title and its text. */
export const plainStory = (type: Story['type'], title: readonly string[], paras: readonly Para[]): Story => ({
  type,
  head: { ...NO_HEAD, title },
  byline: [],
  paras,
  tail: '',
  people: [],
});

/** A line of the page; `owner` is the number of an article, FURNITURE or BLANK. */
export type Row = { readonly text: string; readonly owner: number; readonly role: HeldOutRole };
export const FURNITURE = -1;
export const BLANK = -2;
export const blank: Row = { text: '', owner: BLANK, role: 'body' };

export function furniture(text: string): Row {
  return text.trim() === '' ? blank : { text, owner: FURNITURE, role: 'body' };
}

/** A story set in lines: its head, and its text with what belongs to the text. */
export type Galley = {
  readonly owner: number;
  readonly story: Story;
  readonly head: Row[];
  readonly body: Row[];
};
