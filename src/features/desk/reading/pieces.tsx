import { memo, type ReactNode } from 'react';
import type { PageDocument } from '#domain/page/document';
import type { Offset, Span } from '#domain/page/ids';
import { isTakenBack } from '#domain/proof/take-back';
import type { Paragraph, Piece, RuleName } from '#domain/text/reading-types';
import { brokenText, readable } from '#features/desk/raw/visible-text';
import { useText } from '#features/text';
import { cx } from '#ui/cx';
import styles from './pieces.module.css';
import { useRuleWords } from './rule-words';

/** What a sign looks like: a join, a space closed up, a paragraph, something left out, or a change taken back. */
type Look = 'join' | 'column' | 'space' | 'paragraph' | 'left-out' | 'kept';

const LOOKS: { readonly [R in RuleName]: Look } = {
  'join-lines': 'join',
  'join-columns': 'column',
  'letter-spacing': 'space',
  'han-digit-space': 'space',
  'punctuation-space': 'space',
  'vertical-heading': 'join',
  hyphen: 'join',
  paragraph: 'paragraph',
  'jump-line': 'left-out',
};

/** Tells the place of a change in one article from all others. */
export const placeKey = ({ start, end }: Span): string => `${start}-${end}`;

/** Whether a piece is drawn as a sign: an automatic change, or one that was taken back. */
export function isSign(piece: Piece, { corrections }: PageDocument): boolean {
  if (piece.kind !== 'correction') return piece.kind === 'rule';
  const mark = corrections.get(piece.id);
  return mark !== undefined && isTakenBack(mark);
}

type Props = {
  readonly paragraph: Paragraph;
  readonly doc: PageDocument;
  /** Key of the sign that takes the focus when it comes in by Tab; null when it is in another paragraph. */
  readonly current: string | null;
};

/** A paragraph's text, with a sign wherever something was changed by a rule. */
export const ParagraphText = memo(function ParagraphText({ paragraph, doc, current }: Props): ReactNode {
  return paragraph.pieces.map((piece) => (
    <PieceText
      key={`${piece.span.start}-${piece.span.end}-${piece.kind}`}
      piece={piece}
      doc={doc}
      isCurrent={piece.kind !== 'raw' && placeKey(piece.span) === current}
    />
  ));
});

type PieceProps = { readonly piece: Piece; readonly doc: PageDocument; readonly isCurrent: boolean };

function PieceText({ piece, doc, isCurrent }: PieceProps): ReactNode {
  const text = useText();
  const wordsOf = useRuleWords();
  if (piece.kind === 'rule')
    return (
      <>
        <Sign span={piece.span} look={LOOKS[piece.rule]} words={wordsOf(piece)} isCurrent={isCurrent} />
        {piece.after}
      </>
    );
  if (piece.kind === 'correction') {
    if (isSign(piece, doc)) return <Kept piece={piece} doc={doc} isCurrent={isCurrent} />;
    return (
      <ins
        className={styles.corrected}
        data-raw={piece.span.start}
        data-end={piece.span.end}
        data-kind="correction"
        title={text('desk.reading.was', { before: readable(piece.before) })}
      >
        {piece.after === '' ? <span className={styles.gone}>⌀</span> : piece.after}
      </ins>
    );
  }
  const marks = doc.corrections
    .touching(piece.span)
    .filter((m) => m.status !== 'rejected' && m.status !== 'accepted' && m.span.end > m.span.start);
  return (
    <RawPiece
      start={piece.span.start}
      text={piece.text}
      marks={marks.map((m) => ({ start: m.span.start, end: m.span.end, status: m.status }))}
    />
  );
}

/** Raw text that a rule would have changed, had nobody taken that back. */
function Kept({
  piece,
  doc,
  isCurrent,
}: Omit<PieceProps, 'piece'> & { readonly piece: Extract<Piece, { kind: 'correction' }> }): ReactNode {
  const text = useText();
  const line = doc.text.slice(0, piece.span.start).split('\n').length;
  const words = text('desk.reading.kept', { line, before: readable(piece.before) });
  return (
    <>
      <Sign span={piece.span} look="kept" words={words} isCurrent={isCurrent} />
      <span className={styles.kept}>{brokenText(piece.after)}</span>
    </>
  );
}

type SignProps = {
  readonly span: Span;
  readonly look: Look;
  readonly words: string;
  readonly isCurrent: boolean;
};

/**
 * A sign between two characters. It takes no room and holds no text, so that what is read, found and copied is the
 * reading text alone; its words are its name. The text around it listens for its keys and clicks.
 */
function Sign({ span, look, words, isCurrent }: SignProps): ReactNode {
  return (
    <span
      role="button"
      tabIndex={isCurrent ? 0 : -1}
      className={cx(styles.sign, styles[look])}
      aria-label={words}
      aria-haspopup="dialog"
      data-sign={placeKey(span)}
      data-raw={span.start}
      data-end={span.end}
      data-kind="sign"
    />
  );
}

type RawProps = {
  readonly start: Offset;
  readonly text: string;
  readonly marks: readonly { readonly start: Offset; readonly end: Offset; readonly status: string }[];
};

function RawPiece({ start, text, marks }: RawProps): ReactNode {
  const end = start + text.length;
  const cuts = new Set([start, end]);
  for (const mark of marks) for (const at of [mark.start, mark.end]) if (at > start && at < end) cuts.add(at);
  const order = [...cuts].sort((a, b) => a - b);
  return order.slice(0, -1).map((from, i) => {
    const to = order[i + 1] ?? end;
    const mark = marks.find((m) => m.start < to && m.end > from);
    return (
      <span
        key={from}
        data-raw={from}
        data-end={to}
        data-kind="raw"
        className={mark === undefined ? undefined : styles.open}
        data-status={mark?.status}
      >
        {brokenText(text.slice(from - start, to - start))}
      </span>
    );
  });
}
