import { useMemo, type ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useIntl } from 'react-intl';
import type { PageDocument } from '#domain/page/document';
import { doubtfulBlocks, type ProposalIndex } from '#domain/proposal/doubts';
import { keyNames } from '#ui/key-names';
import { StatusBar } from '#ui/StatusBar.tsx';
import { Tooltip } from '#ui/Tooltip.tsx';
import { goToBoundary, goToSpan, nextDoubtful } from './actions';
import { useDesk, useView } from './context';
import { later } from './later.tsx';
import styles from './DeskFoot.module.css';

/** What is unassigned, doubtful and open, each a way to the next one; and the keys of whatever has the focus. */
export const DeskFoot = later(function DeskFoot({
  doc,
  proposals,
}: {
  readonly doc: PageDocument;
  readonly proposals: ProposalIndex;
}): ReactNode {
  const intl = useIntl();
  const { session, view, index } = useDesk();
  const boundary = useView((state) => state.boundary);
  const focus = useView((state) => state.focus);
  const unassigned = useMemo(
    () => [...doc.blocks].filter((block) => block.role === 'unassigned'),
    [doc.blocks],
  );
  const lines = useMemo(
    () => unassigned.reduce((sum, block) => sum + linesIn(doc, index, block.start), 0),
    [unassigned, doc, index],
  );
  const doubtful = useMemo(() => doubtfulBlocks(doc, proposals), [doc, proposals]);
  const open = useMemo(
    () => [...doc.corrections].filter((mark) => mark.status === 'marked' || mark.status === 'query'),
    [doc.corrections],
  );
  const here = focus ?? 0;
  const nextUnassigned = (): void => {
    const next = unassigned.find((block) => block.start > here) ?? unassigned[0];
    if (next !== undefined) goToSpan(session, view, { start: next.start, end: next.start });
  };
  const nextDoubt = (): void => {
    const from = boundary === null ? here : (doc.blocks.get(boundary)?.start ?? here);
    const next = nextDoubtful(doc, proposals, from, 1);
    if (next !== undefined) goToBoundary(view, next);
  };
  const nextMark = (): void => {
    const next = open.find((mark) => mark.span.start > here) ?? open[0];
    if (next === undefined) return;
    view.setState({ selectedMark: next.id, tab: 'marks' });
    goToSpan(session, view, next.span);
  };
  return (
    <StatusBar
      label={intl.formatMessage({ id: 'desk.foot.name' })}
      start={
        <>
          <Count
            words={intl.formatMessage({ id: 'desk.foot.unassigned' }, { count: lines })}
            tone={lines === 0 ? 'good' : 'proof'}
            onPress={nextUnassigned}
          />
          <Count
            words={intl.formatMessage({ id: 'desk.foot.doubtful' }, { count: doubtful.length })}
            tone={doubtful.length === 0 ? 'good' : 'doubtful'}
            how={intl.formatMessage({ id: 'desk.foot.doubtfulHow' })}
            shortcut="N"
            onPress={nextDoubt}
          />
          <Count
            words={intl.formatMessage({ id: 'desk.foot.open' }, { count: open.length })}
            tone="plain"
            onPress={nextMark}
          />
        </>
      }
      end={
        <span className={styles.keys}>
          {keyNames(
            intl.formatMessage({ id: boundary === null ? 'desk.foot.textKeys' : 'desk.foot.boundaryKeys' }),
          )}
          <AriaButton
            className={styles.help ?? ''}
            onPress={() => {
              view.setState({ dialog: 'shortcuts' });
            }}
          >
            {intl.formatMessage({ id: 'desk.foot.help' })}
          </AriaButton>
        </span>
      }
    />
  );
});

function Count({
  words,
  tone,
  how,
  shortcut,
  onPress,
}: {
  readonly words: string;
  readonly tone: 'good' | 'doubtful' | 'proof' | 'plain';
  /** What pressing it does, where the words do not say it. */
  readonly how?: string;
  readonly shortcut?: string;
  readonly onPress: () => void;
}): ReactNode {
  const button = (
    <AriaButton className={styles.count ?? ''} data-tone={tone} onPress={onPress}>
      {words}
    </AriaButton>
  );
  return how === undefined ? (
    button
  ) : (
    <Tooltip text={how} shortcut={shortcut} placement="top">
      {button}
    </Tooltip>
  );
}

function linesIn(doc: PageDocument, index: ReturnType<typeof useDesk>['index'], start: number): number {
  const block = doc.blocks.containing(start);
  const end = block === undefined ? start : (doc.blocks.next(block)?.start ?? doc.text.length);
  let count = 0;
  for (let line = index.lineOf(start); line <= index.lineCount && index.lineStart(line) < end; line++)
    if (!index.isBlank(line)) count++;
  return count;
}
