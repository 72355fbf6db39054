import type { CorrectionId, Span } from '#domain/page/ids';
import type { Role } from '#domain/page/roles';

/** The rules that turn raw text into reading text. Each can be switched off; none touches raw text. */
export const RULE_NAMES = [
  'join-lines',
  'join-columns',
  'letter-spacing',
  'han-digit-space',
  'punctuation-space',
  'vertical-heading',
  'hyphen',
  'paragraph',
  'jump-line',
] as const;
export type RuleName = (typeof RULE_NAMES)[number];

/** Every rule switched on. */
export const ALL_RULES: ReadonlySet<RuleName> = new Set(RULE_NAMES);

/** A block to be read: its raw span and its role. */
export type ReadingBlock = { readonly span: Span; readonly role: Role };

/**
 * A run of reading text and the raw span it stands for. `before` is always the raw slice at `span`; what is read is
 * `text` for raw pieces and `after` for the others, empty where the raw text is dropped.
 */
export type Piece =
  | { readonly kind: 'raw'; readonly span: Span; readonly text: string }
  | {
      readonly kind: 'correction';
      readonly id: CorrectionId;
      readonly span: Span;
      readonly before: string;
      readonly after: string;
    }
  | {
      readonly kind: 'rule';
      readonly rule: RuleName;
      readonly span: Span;
      readonly before: string;
      readonly after: string;
      /** Whether a paragraph begins behind it, within its block. */
      readonly opens: boolean;
    };

/** What a rule changed at one place: its name, the raw span, what stands there and what is read instead (RUL). */
export type RuleRecord = Extract<Piece, { readonly kind: 'rule' }>;

/** A paragraph as it will be read. `text` is exactly the output of its pieces, in order. */
export type Paragraph = { readonly role: Role; readonly text: string; readonly pieces: readonly Piece[] };

/** What a piece contributes to the reading text. */
export const outputOf = (piece: Piece): string => (piece.kind === 'raw' ? piece.text : piece.after);

/** The raw slice a piece stands for. */
export const rawOf = (piece: Piece): string => (piece.kind === 'raw' ? piece.text : piece.before);
