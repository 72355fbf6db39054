import { useMemo, type MouseEvent, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Article, PageDocument } from '#domain/page/document';
import type { Offset } from '#domain/page/ids';
import { readingOf, valueOf } from '#domain/edition/describe-article';
import type { Paragraph, Piece, RuleName } from '#domain/text/reading-types';
import { goToSpan } from '#features/desk/actions';
import { useDesk } from '#features/desk/context';
import { caretFromPoint } from '#features/desk/raw/offset-at';
import { visibleText } from '#features/desk/raw/visible-text';
import { EmptyState } from '#ui/EmptyState.tsx';
import styles from './ReadingPane.module.css';

type Props = { readonly doc: PageDocument; readonly article: Article | null };

/** The article as it will read: joined, corrected, set like a newspaper. Clicking a place goes to its raw line. */
export function ReadingPane({ doc, article }: Props): ReactNode {
  const intl = useIntl();
  if (article === null) return <EmptyState title={intl.formatMessage({ id: 'desk.reading.none' })} />;
  return <Reading doc={doc} article={article} />;
}

const HEADS: ReadonlySet<string> = new Set(['kicker', 'headline', 'deck', 'summary']);

function Reading({ doc, article }: { readonly doc: PageDocument; readonly article: Article }): ReactNode {
  const intl = useIntl();
  const { session, index, view, digests } = useDesk();
  const paragraphs = useMemo(() => readingOf(doc, index, article.id), [doc, index, article.id]);
  const digest = digests.of(doc, article);
  const people = valueOf(article, digest.derived, 'people') ?? [];
  const goTo = (event: MouseEvent<HTMLElement>): void => {
    const piece = (event.target as Element).closest<HTMLElement>('[data-raw]');
    if (piece === null) return;
    const start = Number(piece.dataset.raw);
    const caret =
      piece.dataset.kind === 'raw' ? (caretFromPoint(event.clientX, event.clientY)?.offset ?? 0) : 0;
    const at: Offset = start + caret;
    goToSpan(session, view, {
      start: at,
      end: piece.dataset.kind === 'raw' ? at : Number(piece.dataset.end),
    });
  };
  const counts = ruleCounts(paragraphs);
  return (
    // The same is reachable from the keyboard: each value in Details, each mark in Marks has a button that goes there.
    // Clicking is a short cut for the pointer.
    <article className={styles.page} onClick={goTo} aria-label={digest.headline}>
      {(['kicker', 'headline', 'deck'] as const).map((field) => {
        const own = paragraphs.filter((p) => p.role === field);
        const setting = article.metadata[field];
        if (setting === undefined ? own.length === 0 : setting.value === null || setting.value === '')
          return null;
        return (
          <div
            key={field}
            className={styles[field]}
            dir="auto"
            role={field === 'headline' ? 'heading' : undefined}
            aria-level={field === 'headline' ? 2 : undefined}
          >
            {setting === undefined
              ? own.map((p, i) => (
                  <div key={i}>
                    <ParagraphText paragraph={p} doc={doc} />
                  </div>
                ))
              : setting.value}
          </div>
        );
      })}
      {people.length === 0 ? null : (
        <p className={styles.byline}>{people.map((person) => person.name).join('\u3000')}</p>
      )}
      {paragraphs
        .filter(
          (p) => (!HEADS.has(p.role) || p.role === 'summary') && (p.role !== 'byline' || people.length === 0),
        )
        .map((paragraph, i) =>
          paragraph.text === '' && paragraph.role !== 'body' ? null : (
            <p key={i} className={styles.paragraph} data-role={paragraph.role} dir="auto">
              <ParagraphText paragraph={paragraph} doc={doc} />
            </p>
          ),
        )}
      {counts.length === 0 ? null : (
        <p className={styles.rules}>
          {intl.formatMessage(
            { id: 'desk.reading.rules' },
            {
              rules: counts
                .map(([rule, count]) => intl.formatMessage({ id: `rule.${rule}` }, { count }))
                .join(intl.formatMessage({ id: 'common.list.separator' })),
            },
          )}
        </p>
      )}
    </article>
  );
}

function ruleCounts(paragraphs: readonly Paragraph[]): readonly (readonly [RuleName, number])[] {
  const counts = new Map<RuleName, number>();
  for (const piece of paragraphs.flatMap((p) => p.pieces)) {
    if (piece.kind === 'rule') counts.set(piece.rule, (counts.get(piece.rule) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function ParagraphText({
  paragraph,
  doc,
}: {
  readonly paragraph: Paragraph;
  readonly doc: PageDocument;
}): ReactNode {
  return paragraph.pieces.map((piece) => (
    <PieceText key={`${piece.span.start}-${piece.kind}`} piece={piece} doc={doc} />
  ));
}

function PieceText({ piece, doc }: { readonly piece: Piece; readonly doc: PageDocument }): ReactNode {
  const intl = useIntl();
  if (piece.kind === 'rule') return piece.after;
  if (piece.kind === 'correction') {
    return (
      <ins
        className={styles.corrected}
        data-raw={piece.span.start}
        data-end={piece.span.end}
        data-kind="correction"
        title={intl.formatMessage({ id: 'desk.reading.was' }, { before: visibleText(piece.before) })}
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
        data-kind="raw"
        className={mark === undefined ? undefined : styles.open}
        data-status={mark?.status}
      >
        {visibleText(text.slice(from - start, to - start))}
      </span>
    );
  });
}
