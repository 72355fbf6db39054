import type { ReactNode } from 'react';
import { useDesk, useSuspects, useView } from '#features/desk/context';
import { decideSuspect, goToSuspect, nextSuspect, suspectOf } from '#features/desk/proofing';
import { useSuspectWords } from '#features/desk/suspect-words';
import { useText } from '#features/text';
import { indexOfSuspect, suspectKey } from '#session/suspects';
import { Button } from '#ui/Button.tsx';
import { Kbd } from '#ui/Kbd.tsx';
import { bottomOf, topOf, type Geometry } from './geometry';
import styles from './SuspectCard.module.css';

type Props = {
  readonly geometry: Geometry;
  /** The lines that are drawn, 1-based. */
  readonly first: number;
  readonly last: number;
};

/** What is doubtful about the chosen suspect, its suggested reading, and the ways to decide. */
export function SuspectCard({ geometry, first, last }: Props): ReactNode {
  const text = useText();
  const desk = useDesk();
  const wordsOf = useSuspectWords();
  const key = useView((state) => state.suspect);
  const open = useSuspects((state) => state.open);
  const suspect = suspectOf(desk, key);
  // The region stays, so that what comes into it is read out.
  if (suspect === undefined) return <div role="status" className={styles.silent} />;
  const { name, why, reading } = wordsOf(suspect);
  const line = desk.index.lineOf(Math.max(suspect.span.start, suspect.span.end - 1));
  const isLow = line > first + (last - first) * 0.6;
  const at = indexOfSuspect(open, suspectKey(suspect)) + 1;
  return (
    <div role="status" className={styles.silent}>
      <section
        className={styles.card}
        style={{ top: isLow ? topOf(geometry, line) - 8 : bottomOf(geometry, line) + 8 }}
        data-above={isLow || undefined}
        aria-label={text('desk.suspect.card', { line })}
        onPointerDown={(event) => {
          event.stopPropagation();
        }}
      >
        <p className={styles.title}>
          <span>{name}</span>
          <span className={styles.count}>{text('desk.suspect.count', { at, all: open.length })}</span>
        </p>
        <p className={styles.why} dir="auto">
          {why}
        </p>
        {reading === null ? null : (
          <p className={styles.readings} dir="auto">
            <del>{suspect.reason.seen}</del>
            {' → '}
            <ins>{reading}</ins>
          </p>
        )}
        <div className={styles.actions}>
          <Button
            size="small"
            variant="primary"
            isDisabled={suspect.reading === null}
            onPress={() => {
              decideSuspect(desk, suspect, 'accepted');
            }}
          >
            {text('desk.suspect.accept')} <Kbd>⏎</Kbd>
          </Button>
          <Button
            size="small"
            onPress={() => {
              decideSuspect(desk, suspect, 'rejected');
            }}
          >
            {text('desk.suspect.reject')} <Kbd>⇧⏎</Kbd>
          </Button>
          <Button
            size="small"
            variant="plain"
            onPress={() => {
              const next = nextSuspect(desk, 1);
              if (next !== null) goToSuspect(desk, next);
            }}
          >
            {text('desk.suspect.next')} <Kbd>F8</Kbd>
          </Button>
        </div>
      </section>
    </div>
  );
}
