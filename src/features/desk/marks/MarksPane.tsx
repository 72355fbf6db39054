import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { Correction, PageDocument, Pass } from '#domain/page/document';
import { goToSpan } from '#features/desk/actions';
import { useDesk, useView } from '#features/desk/context';
import { useText } from '#features/text';
import { EmptyState } from '#ui/EmptyState.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { Select } from '#ui/Select.tsx';
import {
  EVERY_MARK,
  MARK_STATES,
  matches,
  summariseMarks,
  type MarkFilter,
  type MarkSummary,
} from './mark-filter';
import { MarkItem } from './MarkItem.tsx';
import styles from './MarksPane.module.css';

/** Height of an item before it has been measured. */
const USUAL_HEIGHT = 96;

/** All marks of the raw page in the order of the text: filter, go from one to the next, decide, answer, change. */
export function MarksPane({ doc }: { readonly doc: PageDocument }): ReactNode {
  const text = useText();
  const selected = useView((state) => state.selectedMark);
  const [filter, setFilter] = useState<MarkFilter>(EVERY_MARK);
  const all = useMemo(() => [...doc.corrections], [doc.corrections]);
  const summary = useMemo(() => summariseMarks(all), [all]);
  const marks = useMemo(
    () => all.filter((mark) => matches(mark, filter) || mark.id === selected),
    [all, filter, selected],
  );
  return (
    <div className={styles.pane}>
      <Tools marks={marks} summary={summary} filter={filter} onFilter={setFilter} />
      {marks.length === 0 ? (
        <EmptyState icon="mark" title={text(all.length === 0 ? 'desk.marks.none' : 'desk.marks.noneHere')}>
          {text('desk.marks.how')}
        </EmptyState>
      ) : (
        <MarkList marks={marks} />
      )}
    </div>
  );
}

type ToolsProps = {
  readonly marks: readonly Correction[];
  readonly summary: MarkSummary;
  readonly filter: MarkFilter;
  readonly onFilter: (filter: MarkFilter) => void;
};

/** Which marks to show, and the way from one to the next. Who made them is asked only where several did. */
function Tools({ marks, summary, filter, onFilter }: ToolsProps): ReactNode {
  const text = useText();
  const { session, view } = useDesk();
  const selected = useView((state) => state.selectedMark);
  const { counts, people, passes } = summary;
  const go = (direction: 1 | -1): void => {
    const at = marks.findIndex((mark) => mark.id === selected);
    const to =
      at < 0 ? (direction > 0 ? 0 : marks.length - 1) : (at + direction + marks.length) % marks.length;
    const next = marks[to];
    if (next === undefined) return;
    view.setState({ selectedMark: next.id });
    goToSpan(session, view, next.span);
  };
  const step = (direction: 1 | -1): ReactNode => (
    <IconButton
      icon={direction < 0 ? 'up' : 'down'}
      size="small"
      label={text(direction < 0 ? 'desk.marks.previous' : 'desk.marks.next')}
      shortcut={direction < 0 ? ',' : '.'}
      isDisabled={marks.length === 0}
      onPress={() => {
        go(direction);
      }}
    />
  );
  return (
    <div className={styles.tools}>
      <Segmented
        label={text('desk.marks.filter')}
        value={filter.state}
        onChange={(state) => {
          onFilter({ ...filter, state });
        }}
        choices={MARK_STATES.map((id) => ({
          id,
          label: text(`desk.marks.filter.${id}`),
          ...(id === 'open' || id === 'query' ? { count: counts[id] } : {}),
        }))}
      />
      <span className={styles.makers}>
        {people.length < 2 ? null : (
          <Select
            label={text('desk.marks.by')}
            isLabelHidden
            value={filter.by === null ? '*' : `=${filter.by}`}
            onChange={(by) => {
              onFilter({ ...filter, by: by === '*' ? null : by.slice(1) });
            }}
            choices={[
              { id: '*', label: text('desk.marks.byAnybody') },
              ...people.map((name) => ({ id: `=${name}`, label: name || text('desk.marks.byNobody') })),
            ]}
          />
        )}
        {passes.length < 2 ? null : (
          <Select<Pass | '*'>
            label={text('desk.marks.inPass')}
            isLabelHidden
            value={filter.pass ?? '*'}
            onChange={(pass) => {
              onFilter({ ...filter, pass: pass === '*' ? null : pass });
            }}
            choices={[
              { id: '*', label: text('desk.marks.inAnyPass') },
              ...passes.map((id) => ({ id, label: text(`pass.${id}`) })),
            ]}
          />
        )}
      </span>
      <span className={styles.steps}>
        {step(-1)}
        {step(1)}
      </span>
    </div>
  );
}

/** Only the marks on screen are drawn, and the chosen one, so that the keyboard always finds it. */
function MarkList({ marks }: { readonly marks: readonly Correction[] }): ReactNode {
  const text = useText();
  const selected = useView((state) => state.selectedMark);
  const scroller = useRef<HTMLDivElement>(null);
  const at = marks.findIndex((mark) => mark.id === selected);
  const list = useVirtualizer({
    count: marks.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: (index) => marks[index]?.id ?? index,
    gap: 8,
    overscan: 6,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), ...(at < 0 ? [] : [at])])].sort((a, b) => a - b),
  });
  useEffect(() => {
    if (at >= 0) list.scrollToIndex(at, { align: 'auto' });
    // Only a new choice scrolls the list, not every change of what it holds.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [selected]);
  return (
    <div ref={scroller} className={styles.scroller}>
      <ul
        className={styles.list}
        style={{ height: list.getTotalSize() }}
        aria-label={text('desk.marks.list')}
      >
        {list.getVirtualItems().map(({ index, start, key }) => {
          const mark = marks[index];
          return mark === undefined ? null : (
            <li
              key={key}
              ref={list.measureElement}
              data-index={index}
              className={styles.slot}
              style={{ transform: `translateY(${start}px)` }}
              aria-setsize={marks.length}
              aria-posinset={index + 1}
            >
              <MarkItem mark={mark} isSelected={mark.id === selected} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
