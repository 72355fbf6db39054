import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useMemo, useRef, useState, type ReactNode } from 'react';
import { SUSPECT_RULES, type Suspect, type SuspectRule } from '#domain/proof/suspect';
import { useDesk, useSuspects, useView } from '#features/desk/context';
import { useAfterFrame } from '#features/desk/later.tsx';
import { decideSuspect, goToSuspect } from '#features/desk/proofing';
import { useSuspectWords } from '#features/desk/suspect-words';
import { useServices } from '#features/services';
import { useText } from '#features/text';
import { switchRule } from '#session/proof-knowledge';
import { suspectKey } from '#session/suspects';
import { Button } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import { Select } from '#ui/Select.tsx';
import { showToast } from '#ui/toast-queue';
import styles from './SuspectsPane.module.css';

const ROW = 76;
type RuleFilter = SuspectRule | 'all';

/** All suspects of the page nobody has decided about, by place; one rule alone where it is chosen. */
export function SuspectsPane(): ReactNode {
  const { open } = useAfterFrame({ open: useSuspects((state) => state.open) });
  const phase = useSuspects((state) => state.phase);
  const [filter, setFilter] = useState<RuleFilter>('all');
  if (phase === 'off' || phase === 'failed') return <Nothing phase={phase} />;
  return <Found open={open} isFinding={phase === 'finding'} filter={filter} onFilter={setFilter} />;
}

type FoundProps = {
  readonly open: readonly Suspect[];
  readonly isFinding: boolean;
  readonly filter: RuleFilter;
  readonly onFilter: (filter: RuleFilter) => void;
};

const Found = memo(function Found({ open, isFinding, filter, onFilter }: FoundProps): ReactNode {
  const text = useText();
  const shown = useMemo(
    () => (filter === 'all' ? open : open.filter(({ rule }) => rule === filter)),
    [open, filter],
  );
  return (
    <div className={styles.pane}>
      <div className={styles.tools}>
        <Rules open={open} value={filter} onChange={onFilter} />
        {filter === 'all' ? null : (
          <RuleOff
            rule={filter}
            onDone={() => {
              onFilter('all');
            }}
          />
        )}
      </div>
      {isFinding ? <Finding /> : null}
      {shown.length === 0 && !isFinding ? (
        <EmptyState icon="check" title={text('desk.suspect.none')} />
      ) : (
        <List shown={shown} />
      )}
    </div>
  );
});

function Finding(): ReactNode {
  const text = useText();
  const progress = useSuspects((state) => state.progress);
  return (
    <div className={styles.finding}>
      <ProgressBar
        label={text('desk.suspect.finding')}
        value={progress?.done ?? null}
        maxValue={progress?.total ?? 1}
      />
    </div>
  );
}

/** Has a rule find nothing any more in the newspaper of this page; can be taken back at once. */
function RuleOff({ rule, onDone }: { readonly rule: SuspectRule; readonly onDone: () => void }): ReactNode {
  const text = useText();
  const services = useServices();
  const { session, suspects } = useDesk();
  const set = async (on: boolean): Promise<void> => {
    const editionId = session.store.getState().rawPage?.editionId;
    if (editionId === undefined) return;
    if (!(await switchRule(services, editionId, rule, on))) {
      showToast({ text: text('desk.suspect.ruleOff.untitled'), tone: 'doubtful' });
      return;
    }
    void suspects.find();
    if (on) return;
    onDone();
    showToast({
      text: text('desk.suspect.ruleOff.done', { rule: text(`suspect.${rule}`) }),
      action: { label: text('common.undo'), run: () => void set(true) },
    });
  };
  return (
    <Button
      size="small"
      variant="plain"
      onPress={() => {
        void set(false).catch(() => {
          showToast({ text: text('toast.failed'), tone: 'proof' });
        });
      }}
    >
      {text('desk.suspect.ruleOff')}
    </Button>
  );
}

type RulesProps = {
  readonly open: readonly Suspect[];
  readonly value: RuleFilter;
  readonly onChange: (filter: RuleFilter) => void;
};

function Rules({ open, value, onChange }: RulesProps): ReactNode {
  const text = useText();
  const counts = new Map<SuspectRule, number>();
  for (const { rule } of open) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return (
    <Select
      label={text('desk.suspect.rule')}
      value={value}
      onChange={onChange}
      choices={[
        { id: 'all', label: text('desk.suspect.all'), detail: String(open.length) },
        ...SUSPECT_RULES.filter((rule) => counts.has(rule)).map((rule) => ({
          id: rule,
          label: text(`suspect.${rule}`),
          detail: String(counts.get(rule)),
        })),
      ]}
    />
  );
}

function Nothing({ phase }: { readonly phase: 'off' | 'failed' }): ReactNode {
  const text = useText();
  const { suspects, view } = useDesk();
  if (phase === 'off')
    return (
      <EmptyState
        icon="search"
        title={text('desk.suspect.off')}
        actions={
          <Button
            onPress={() => {
              view.setState({ mode: 'proof' });
            }}
          >
            {text('desk.mode.proof')}
          </Button>
        }
      >
        {text('desk.suspect.off.how')}
      </EmptyState>
    );
  return (
    <EmptyState
      icon="warning"
      title={text('desk.suspect.failed')}
      actions={
        <Button
          onPress={() => {
            void suspects.find();
          }}
        >
          {text('desk.suspect.again')}
        </Button>
      }
    />
  );
}

function List({ shown }: { readonly shown: readonly Suspect[] }): ReactNode {
  const text = useText();
  const scroller = useRef<HTMLDivElement>(null);

  const rows = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 6,
  });
  return (
    <div ref={scroller} className={styles.scroller}>
      <ul
        className={styles.list}
        style={{ height: rows.getTotalSize() }}
        aria-label={text('desk.suspect.list')}
      >
        {rows.getVirtualItems().map(({ index, start }) => {
          const suspect = shown[index];
          return suspect === undefined ? null : (
            <Item key={suspectKey(suspect)} suspect={suspect} top={start} at={index + 1} of={shown.length} />
          );
        })}
      </ul>
    </div>
  );
}

type ItemProps = {
  readonly suspect: Suspect;
  readonly top: number;
  readonly at: number;
  readonly of: number;
};

function Item({ suspect, top, at, of }: ItemProps): ReactNode {
  const text = useText();
  const desk = useDesk();
  const wordsOf = useSuspectWords();
  const isChosen = useView((state) => state.suspect === suspectKey(suspect));
  const { name, why, reading } = wordsOf(suspect);
  const line = desk.index.lineOf(suspect.span.start);
  return (
    <li
      className={styles.item}
      style={{ transform: `translateY(${top}px)`, height: ROW }}
      data-selected={isChosen || undefined}
      aria-posinset={at}
      aria-setsize={of}
    >
      <button
        type="button"
        className={styles.open}
        aria-label={text('desk.suspect.goTo', { name, line, why })}
        onClick={() => {
          goToSuspect(desk, suspect);
        }}
      >
        <span className={styles.head}>
          <span className={styles.name}>{name}</span>
          <span className={styles.line}>{text('desk.line', { line })}</span>
        </span>
        <span className={styles.why} dir="auto">
          {why}
        </span>
        {reading === null ? null : (
          <span className={styles.reading} dir="auto">
            → {reading}
          </span>
        )}
      </button>
      <span className={styles.actions}>
        <IconButton
          icon="check"
          size="small"
          label={text('desk.suspect.accept')}
          isDisabled={suspect.reading === null}
          onPress={() => {
            decideSuspect(desk, suspect, 'accepted');
          }}
        />
        <IconButton
          icon="close"
          size="small"
          label={text('desk.suspect.reject')}
          onPress={() => {
            decideSuspect(desk, suspect, 'rejected');
          }}
        />
      </span>
    </li>
  );
}
