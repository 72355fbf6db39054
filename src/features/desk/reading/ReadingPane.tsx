import { useMemo, type ReactNode } from 'react';
import type { Article, PageDocument } from '#domain/page/document';
import { readingOf } from '#domain/edition/describe-article';
import { useDesk, useView } from '#features/desk/context';
import type { ReadingView } from '#features/desk/view-state';
import { useText } from '#features/text';
import { EmptyState } from '#ui/EmptyState.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import styles from './ReadingPane.module.css';
import { ReadingText } from './ReadingText.tsx';
import { RulesButton } from './RulesButton.tsx';
import { SideBySide } from './SideBySide.tsx';

type Props = { readonly doc: PageDocument; readonly article: Article | null };

/** The chosen article as it will read, or beside its raw text; and the rules by which it is read. */
export function ReadingPane({ doc, article }: Props): ReactNode {
  const text = useText();
  if (article === null) return <EmptyState title={text('desk.reading.none')} />;
  return <Reading doc={doc} article={article} />;
}

function Reading({ doc, article }: { readonly doc: PageDocument; readonly article: Article }): ReactNode {
  const text = useText();
  const { index, view, reading } = useDesk();
  const shown = useView((state) => state.readingView);
  const paragraphs = useMemo(
    () => readingOf(doc, index, article.id, reading.rules),
    [doc, index, article.id, reading.rules],
  );
  return (
    <div className={styles.pane}>
      <div className={styles.tools}>
        <Segmented<ReadingView>
          label={text('desk.reading.view')}
          choices={[
            { id: 'text', label: text('desk.reading.text') },
            { id: 'beside', label: text('desk.reading.beside') },
          ]}
          value={shown}
          onChange={(readingView) => {
            view.setState({ readingView });
          }}
        />
        <RulesButton paragraphs={paragraphs} />
      </div>
      {shown === 'text' ? (
        <ReadingText key={article.id} doc={doc} article={article} paragraphs={paragraphs} />
      ) : (
        <SideBySide key={article.id} doc={doc} paragraphs={paragraphs} />
      )}
    </div>
  );
}
