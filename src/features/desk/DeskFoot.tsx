import { useMemo, type ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useIntl } from 'react-intl';
import type { PageDocument } from '#domain/page/document';
import { doubtfulBlocks, type ProposalIndex } from '#domain/proposal/doubts';
import type { LineIndex } from '#domain/text/lines';
import { useText } from '#features/text';
import { keyNames } from '#ui/key-names';
import { StatusBar } from '#ui/StatusBar.tsx';
import { Tooltip } from '#ui/Tooltip.tsx';
import { goToBoundary, goToSpan, nextDoubtful } from './actions';
import { useDesk, useView } from './context';
import { later, useDocumentProps } from './later.tsx';
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
  const { blocks } = doc;
  const unassigned = useMemo(() => [...blocks].filter((block) => block.role === 'unassigned'), [blocks]);
  const lines = useMemo(
    () => unassigned.reduce((sum, block) => sum + linesIn(blocks, index, block.start), 0),
    [unassigned, blocks, index],
  );
  const doubtful = doubtfulBlocks(doc, proposals);
  const open = useMemo(
    () => [...doc.corrections].filter((mark) => mark.status === 'marked' || mark.status === 'query'),
    [doc.corrections],
  );
  const here = (): number => view.getState().focus ?? 0;
  const nextUnassigned = (): void => {
    const next = unassigned.find((block) => block.start > here()) ?? unassigned[0];
    if (next !== undefined) goToSpan(session, view, { start: next.start, end: next.start });
  };
  const nextDoubt = (): void => {
    const { boundary } = view.getState();
    const from = boundary === null ? here() : (blocks.get(boundary)?.start ?? here());
    const next = nextDoubtful(doc, proposals, from, 1);
    if (next !== undefined) goToBoundary(view, next);
  };
  const nextMark = (): void => {
    const next = open.find((mark) => mark.span.start > here()) ?? open[0];
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
          <Keys />
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
}, useDocumentProps);

/** The keys of what has the focus: the text, or a boundary. */
function Keys(): ReactNode {
  const text = useText();
  const isBoundary = useView((state) => state.boundary !== null);
  return keyNames(text(isBoundary ? 'desk.foot.boundaryKeys' : 'desk.foot.textKeys'));
}

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

function linesIn(blocks: PageDocument['blocks'], index: LineIndex, start: number): number {
  const block = blocks.containing(start);
  const end = block === undefined ? start : (blocks.next(block)?.start ?? index.text.length);
  let count = 0;
  for (let line = index.lineOf(start); line <= index.lineCount && index.lineStart(line) < end; line++)
    if (!index.isBlank(line)) count++;
  return count;
}
