import { useId, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import type { Difference } from '#domain/proposal/difference';
import { focusRawPage, goToSpan } from '#features/desk/actions';
import { useDesk, useSession } from '#features/desk/context';
import { useText, type Text } from '#features/text';
import type { Outcome, Preview } from '#session/preview';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { hueProps } from '#ui/hue';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import { showToast } from '#ui/toast-queue';
import styles from './PreviewPane.module.css';
import { useEntryWords, type EntryWords } from './use-entry-words';
import { useOutcome } from './use-outcome';

/** At most this many differences are listed: nobody reads more, and all of them are on the raw page. */
const MOST = 400;

/** Another split of the page, looked at before it is adopted: what would change, and what stays. */
export function PreviewPane({ preview }: { readonly preview: Preview }): ReactNode {
  const text = useText();
  const { session } = useDesk();
  const title = useId();
  const ref = useRef<HTMLElement>(null);
  useFocusWithin(ref, preview.purpose);
  const outcome = useOutcome();
  const dismiss = (): void => {
    session.again.dismiss();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    dismiss();
  };
  return (
    <section
      ref={ref}
      className={styles.pane}
      role="region"
      aria-labelledby={title}
      tabIndex={-1}
      onKeyDownCapture={onKeyDown}
    >
      <header className={styles.head}>
        <h2 id={title} className={styles.title}>
          {text(`desk.preview.title.${preview.purpose}`)}
        </h2>
      </header>
      {preview.phase === 'working' ? <Working preview={preview} onStop={dismiss} /> : null}
      {preview.phase === 'failed' ? <Failed purpose={preview.purpose} onClose={dismiss} /> : null}
      {preview.phase === 'ready' && outcome === null ? (
        <Failed purpose={preview.purpose} onClose={dismiss} />
      ) : null}
      {preview.phase === 'ready' && outcome !== null ? (
        <Ready purpose={preview.purpose} outcome={outcome} onDismiss={dismiss} />
      ) : null}
    </section>
  );
}

/** The focus goes into the pane when it opens, and back to the raw page when it closes with it. */
function useFocusWithin(ref: React.RefObject<HTMLElement | null>, purpose: string): void {
  // A layout effect: when it ends, what has the focus is still there.
  useLayoutEffect(() => {
    const pane = ref.current;
    // After a closing menu or window has given the focus back to where it came from.
    const frame = requestAnimationFrame(() => {
      pane?.focus({ preventScroll: true });
    });
    return () => {
      cancelAnimationFrame(frame);
      if (pane?.contains(document.activeElement) === true) focusRawPage();
    };
  }, [ref, purpose]);
}

function Working({
  preview,
  onStop,
}: {
  readonly preview: Extract<Preview, { phase: 'working' }>;
  readonly onStop: () => void;
}): ReactNode {
  const text = useText();
  const { progress, purpose } = preview;
  return (
    <div className={styles.wait} role="status">
      <ProgressBar
        label={text(`desk.preview.working.${purpose}`)}
        value={progress === null ? null : progress.done}
        maxValue={progress?.total ?? 1}
      />
      <Button onPress={onStop}>{text('desk.preview.stop')}</Button>
    </div>
  );
}

function Failed({
  purpose,
  onClose,
}: {
  readonly purpose: Preview['purpose'];
  readonly onClose: () => void;
}): ReactNode {
  const text = useText();
  const { session } = useDesk();
  return (
    <div role="status" className={styles.wait}>
      <EmptyState
        icon="warning"
        title={text(`desk.preview.failed.${purpose}`)}
        actions={
          <>
            <Button onPress={onClose}>{text('common.close')}</Button>
            {purpose === 'again' ? (
              <Button
                variant="primary"
                onPress={() => {
                  void session.again.start();
                }}
              >
                {text('common.retry')}
              </Button>
            ) : null}
          </>
        }
      />
    </div>
  );
}

function Ready({
  purpose,
  outcome,
  onDismiss,
}: {
  readonly purpose: Preview['purpose'];
  readonly outcome: Outcome;
  readonly onDismiss: () => void;
}): ReactNode {
  const text = useText();
  const { session } = useDesk();
  const { differences, kept, lost, doc } = outcome;
  const { entries } = differences;
  const isNothing = entries.length === 0;
  const adopt = (): void => {
    void session.again.adopt(doc).then((isAdopted) => {
      if (isAdopted)
        showToast({
          text: text(`desk.preview.done.${purpose}`),
          tone: 'good',
          action: {
            label: text('desk.undo'),
            run: () => {
              session.undo();
            },
          },
        });
    });
  };
  return (
    <>
      <div className={styles.summary} role="status">
        <p>{text(`desk.preview.kept.${purpose}`, { count: kept })}</p>
        {isNothing ? null : <p className={styles.counts}>{countsOf(outcome, text)}</p>}
        {purpose === 'original' && lost > 0 && !isNothing ? (
          <Banner tone="doubtful">{text('desk.preview.losing', { count: lost })}</Banner>
        ) : null}
      </div>
      <div className={styles.body}>
        {isNothing ? (
          <EmptyState icon="check" title={text('desk.preview.nothing')}>
            {text(`desk.preview.nothing.${purpose}`)}
          </EmptyState>
        ) : (
          <DifferenceList outcome={outcome} />
        )}
      </div>
      <footer className={styles.foot}>
        <Button onPress={onDismiss}>{text(isNothing ? 'common.close' : 'common.cancel')}</Button>
        {isNothing ? null : (
          <Button variant="primary" onPress={adopt}>
            {text(`desk.preview.adopt.${purpose}`)}
          </Button>
        )}
      </footer>
    </>
  );
}

/** How many boundaries come, go and move, in one line. */
function countsOf({ differences: { boundaries } }: Outcome, text: Text): string {
  const parts = (['moved', 'added', 'removed'] as const).flatMap((kind) =>
    boundaries[kind].length === 0
      ? []
      : [text(`desk.preview.boundaries.${kind}`, { count: boundaries[kind].length })],
  );
  return parts.length === 0
    ? text('desk.preview.boundaries.none')
    : text('desk.preview.boundaries', { parts: parts.join(text('common.list.separator')) });
}

type Group = {
  readonly kind: Difference['kind'];
  readonly entries: readonly { readonly key: string; readonly entry: Difference }[];
};

function groupsOf(entries: readonly Difference[]): Group[] {
  const groups = new Map<Difference['kind'], { key: string; entry: Difference }[]>();
  entries.slice(0, MOST).forEach((entry, i) => {
    const group = groups.get(entry.kind) ?? [];
    groups.set(entry.kind, group);
    group.push({ key: `${entry.kind}-${i}`, entry });
  });
  return [...groups].map(([kind, all]) => ({ kind, entries: all }));
}

/** Every difference in words, grouped; choosing one goes to its lines. */
function DifferenceList({ outcome }: { readonly outcome: Outcome }): ReactNode {
  const text = useText();
  const { session, view } = useDesk();
  const words = useEntryWords(outcome);
  const { entries } = outcome.differences;
  const groups = groupsOf(entries);
  return (
    <>
      <ListBox
        aria-label={text('desk.preview.list')}
        className={styles.list ?? ''}
        onAction={(key) => {
          const chosen = groups.flatMap((group) => group.entries).find((each) => each.key === key);
          if (chosen === undefined) return;
          // Nothing is selected: what would change shows by itself.
          const { start } = words(chosen.entry).span;
          goToSpan(session, view, { start, end: start });
        }}
      >
        {groups.map(({ kind, entries: all }) => (
          <ListBoxSection key={kind} className={styles.group ?? ''}>
            <Header className={styles.groupTitle ?? ''}>
              {text(`desk.preview.group.${kind}`)} <span className={styles.count}>{all.length}</span>
            </Header>
            {all.map(({ key, entry }) => (
              <Entry key={key} id={key} words={words(entry)} />
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
      {entries.length > MOST ? (
        <p className={styles.more}>{text('desk.preview.more', { count: entries.length - MOST })}</p>
      ) : null}
    </>
  );
}

function Entry({ id, words }: { readonly id: string; readonly words: EntryWords }): ReactNode {
  const { number, title, detail, lines } = words;
  return (
    <ListBoxItem
      id={id}
      className={styles.entry ?? ''}
      textValue={[number ?? '', title, detail, lines].filter((part) => part !== '').join(' ')}
    >
      {number === null ? (
        <span className={styles.noChip} />
      ) : (
        <span className={styles.chip} {...hueProps(number - 1)}>
          {number}
        </span>
      )}
      <span className={styles.words}>
        <span className={styles.name} dir="auto">
          {title}
        </span>
        {detail === '' ? null : (
          <span className={styles.detail} dir="auto">
            {detail}
          </span>
        )}
      </span>
      <span className={styles.where}>{lines}</span>
    </ListBoxItem>
  );
}

/** The pane, while another split is looked at. */
export function usePreview(): Preview | null {
  return useSession((state) => state.preview);
}
