import type { Span } from './ids';

export const PERSON_ROLES = ['reporter', 'correspondent', 'photographer', 'author'] as const;
/** 记者, 通讯员, 摄影, 署名 (a bare byline). */
export type PersonRole = (typeof PERSON_ROLES)[number];

export type Person = { readonly name: string; readonly role: PersonRole };

/** The values a person can set on an article; each can be derived from cues in its text until then. */
export type MetadataValues = {
  readonly headline: string;
  readonly kicker: string;
  readonly deck: string;
  readonly people: readonly Person[];
  readonly dateline: string;
  readonly section: string;
};
export type MetadataField = keyof MetadataValues;
export const METADATA_FIELDS = [
  'headline',
  'kicker',
  'deck',
  'people',
  'dateline',
  'section',
] as const satisfies readonly MetadataField[];

/** A value a person has set; `value: null` means "nothing", which is not the same as "not set". */
export type Setting<F extends MetadataField = MetadataField> = { readonly value: MetadataValues[F] | null };

/** Only what a person set. An absent field is derived from cues, and nothing overwrites a present one. */
export type Metadata = { readonly [F in MetadataField]?: Setting<F> };

/** A value derived from cues, and the raw text it came from (empty when it came from elsewhere). */
export type Derived<F extends MetadataField = MetadataField> = {
  readonly value: MetadataValues[F];
  readonly spans: readonly Span[];
};

/** What the text itself says about an article. A field without a cue is absent. */
export type DerivedMetadata = { readonly [F in MetadataField]?: Derived<F> };
