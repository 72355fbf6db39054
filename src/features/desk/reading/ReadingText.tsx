import { useMemo, useRef, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Article, PageDocument } from '#domain/page/document';
import { valueOf } from '#domain/edition/describe-article';
import type { Paragraph } from '#domain/text/reading-types';
import { useDesk } from '#features/desk/context';
import { useText } from '#features/text';
import { Button } from '#ui/Button.tsx';
import { ParagraphText, placeKey } from './pieces.tsx';
import { ReadingCaret } from './ReadingCaret.tsx';
import styles from './ReadingPane.module.css';
import { ruleCounts } from './rule-counts';
import { SignCard } from './SignCard.tsx';
import { SignTip } from './SignTip.tsx';
import { useSigns } from './use-signs';

type Props = {
  readonly doc: PageDocument;
  readonly article: Article;
  readonly paragraphs: readonly Paragraph[];
};

const HEADS: ReadonlySet<string> = new Set(['kicker', 'headline', 'deck', 'summary']);
/** So many pieces are drawn at first, and so many more whenever more are asked for. */
const AT_ONCE = 4000;

/** The first paragraphs that have no more pieces together than `most`, one at least. */
function firstOf(paragraphs: readonly Paragraph[], most: number): readonly Paragraph[] {
  let pieces = 0;
  const end = paragraphs.findIndex((paragraph, i) => (pieces += paragraph.pieces.length) > most && i > 0);
  return end < 0 ? paragraphs : paragraphs.slice(0, end);
}

/** The article set like a newspaper. Every automatic change has a sign; a click on text goes to its raw line. */
export function ReadingText({ doc, article, paragraphs }: Props): ReactNode {
  const text = useText();
  const { digests } = useDesk();
  const page = useRef<HTMLElement>(null);
  const [most, setMost] = useState(AT_ONCE);
  const digest = digests.of(doc, article);
  const people = valueOf(article, digest.derived, 'people') ?? [];
  const drawn = useMemo(() => firstOf(paragraphs, most), [paragraphs, most]);
  const signs = useSigns(page, doc, drawn);
  const currentIn = ({ pieces }: Paragraph): string | null =>
    pieces.some(({ span, kind }) => kind !== 'raw' && placeKey(span) === signs.current)
      ? signs.current
      : null;
  const running = drawn.filter(
    (p) => (!HEADS.has(p.role) || p.role === 'summary') && (p.role !== 'byline' || people.length === 0),
  );
  return (
    <div className={styles.scroller}>
      {/* Keys and clicks of the signs are heard here once for all; each sign is a control with a name of its own. */}
      <article
        ref={page}
        className={styles.page}
        aria-label={digest.headline}
        tabIndex={-1}
        {...signs.listeners}
      >
        {(['kicker', 'headline', 'deck'] as const).map((field) => {
          const own = drawn.filter((p) => p.role === field);
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
                      <ParagraphText paragraph={p} doc={doc} current={currentIn(p)} />
                    </div>
                  ))
                : setting.value}
            </div>
          );
        })}
        {people.length === 0 ? null : (
          <p className={styles.byline}>{people.map((person) => person.name).join('\u3000')}</p>
        )}
        {running.map((paragraph, i) =>
          paragraph.text === '' && paragraph.role !== 'body' ? null : (
            <p key={i} className={styles.paragraph} data-role={paragraph.role} dir="auto">
              <ParagraphText paragraph={paragraph} doc={doc} current={currentIn(paragraph)} />
            </p>
          ),
        )}
        {drawn.length === paragraphs.length ? null : (
          <Button
            size="small"
            onPress={() => {
              setMost((before) => before + AT_ONCE);
            }}
          >
            {text('desk.reading.more', { count: paragraphs.length - drawn.length })}
          </Button>
        )}
        <Summary paragraphs={paragraphs} />
        <ReadingCaret page={page} paragraphs={drawn} />
        {signs.tip === null ? null : <SignTip {...signs.tip} />}
      </article>
      {signs.open === null ? null : (
        <SignCard
          key={signs.open.key}
          doc={doc}
          sign={signs.open}
          paragraphs={drawn}
          onClose={signs.close}
          onDone={signs.stay}
        />
      )}
    </div>
  );
}

/** Says in one line what was changed on the way from raw text. */
function Summary({ paragraphs }: { readonly paragraphs: readonly Paragraph[] }): ReactNode {
  const intl = useIntl();
  const counts = [...ruleCounts(paragraphs)].sort((a, b) => b[1] - a[1]);
  if (counts.length === 0) return null;
  const rules = counts
    .map(([rule, count]) => intl.formatMessage({ id: `rule.${rule}` }, { count }))
    .join(intl.formatMessage({ id: 'common.list.separator' }));
  return <p className={styles.rules}>{intl.formatMessage({ id: 'desk.reading.rules' }, { rules })}</p>;
}
