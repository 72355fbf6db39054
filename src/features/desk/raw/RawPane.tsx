import {
  memo,
  useCallback,
  useEffect,
  useMemo,
  type ClipboardEvent,
  type CSSProperties,
  type ReactNode,
} from 'react';
import { useIntl } from 'react-intl';
import type { Block, PageDocument } from '#domain/page/document';
import { boundaryRange } from '#domain/command/boundaries';
import type { BlockId } from '#domain/page/ids';
import { isArticleBoundary } from '#domain/page/queries';
import { indexProposal, isDoubtful, type ProposalIndex } from '#domain/proposal/doubts';
import type { LineIndex } from '#domain/text/lines';
import { coloursOf } from '#features/desk/colours';
import { hueOf } from '#ui/hue';
import { useDesk, useDocument, useSession, useSuspects, useView } from '#features/desk/context';
import { useChangedLines } from '#features/desk/preview/use-outcome';
import { selectionOf, type BoundaryDrag } from '#features/desk/view-state';
import { BoundaryHandle } from './BoundaryHandle.tsx';
import { decorateLine } from './decorate-line';
import { CorrectionField } from './CorrectionField.tsx';
import { bottomOf, topOf, type Geometry } from './geometry';
import { MarginNotes } from './MarginNotes.tsx';
import { EM, GAP } from './metrics';
import { RawLine } from './RawLine.tsx';
import { RawMenu, useRawMenu } from './RawMenu.tsx';
import styles from './RawPane.module.css';
import { SelectionBar } from './SelectionBar.tsx';
import { SuspectCard } from './SuspectCard.tsx';
import { useBoundaryDrag } from './use-boundary-drag';
import { useBoundaryKeys } from './use-boundary-keys';
import { useRawKeys } from './use-raw-keys';
import { useRawWindow } from './use-raw-window';
import { useTextPointer } from './use-text-pointer';
import { useWhyPointer } from './use-why-pointer';
import { WhyCard } from './WhyCard.tsx';

/** The raw page: every line in its article's colour, every boundary a handle, only what is on screen drawn. */
export const RawPane = memo(function RawPane(): ReactNode {
  const intl = useIntl();
  const { view, index } = useDesk();
  const doc = useDocument();
  const drag = useView((state) => state.drag);
  const mode = useView((state) => state.mode);
  const reveal = useView((state) => state.reveal);
  const boundary = useView((state) => state.boundary);
  const proposal = useSession((state) => state.proposal);
  const proposals = useMemo(() => indexProposal(proposal?.proposal ?? null), [proposal]);
  const raw = useRawWindow(index, doc.blocks, reveal);
  const { geometry, first, last, capacity } = raw;
  const startDrag = useBoundaryDrag(raw);
  const onBoundaryKey = useBoundaryKeys();
  const onKeyDown = useRawKeys(raw);
  const pointer = useTextPointer();
  const menu = useRawMenu();
  const whyPointer = useWhyPointer();
  const onCopy = useCopy();

  useEffect(() => {
    view.setState({ window: { first, last } });
  }, [view, first, last]);

  const onFocus = useCallback(
    (id: BlockId) => {
      const { reveal: wish } = view.getState();
      view.setState({ boundary: id, ...(wish?.focusBoundary === true ? { reveal: null } : {}) });
    },
    [view],
  );

  const handles = handlesIn(doc, index, geometry, first, last, { drag, boundary, proposals });
  const style = {
    '--text-width': `${(capacity * EM) / 2}px`,
    '--handle-reach': `${raw.margin}px`,
  } as CSSProperties;
  return (
    <div className={styles.frame} style={style}>
      <div
        ref={raw.scroller}
        className={styles.scroller}
        role="region"
        aria-label={intl.formatMessage({ id: 'desk.raw.name' })}
        tabIndex={mode === 'proof' ? -1 : 0}
        data-mode={mode}
        onScroll={raw.onScroll}
        onKeyDown={onKeyDown}
        onContextMenu={menu.openAtText}
        onCopy={onCopy}
        {...pointer}
        {...whyPointer}
      >
        <div className={styles.column} style={{ height: raw.scale.contentHeight }}>
          <div className={styles.layer} ref={raw.layer}>
            <Lines doc={doc} geometry={geometry} first={first} last={last} capacity={capacity} />
            <MarginNotes doc={doc} geometry={geometry} first={first} last={last} />
            {handles.map(({ key, ...handle }) => (
              <BoundaryHandle
                key={key}
                {...handle}
                onPointerDown={startDrag}
                onKeyDown={onBoundaryKey}
                wantsFocus={reveal?.focusBoundary === true && reveal.offset === handle.block.start}
                onFocus={onFocus}
                onMenu={menu.openAtBoundary}
              />
            ))}
            {drag === null ? null : (
              <div
                className={styles.ghost}
                style={{ top: handleTop(geometry, index.lineOf(drag.from)) + 4 }}
                aria-hidden="true"
              />
            )}
            <ComingBoundaries geometry={geometry} first={first} last={last} />
            <SelectionBar geometry={geometry} />
            <WhyCard geometry={geometry} first={first} last={last} />
            <SuspectCard geometry={geometry} first={first} last={last} />
            {mode === 'proof' ? <CorrectionField raw={raw} /> : null}
          </div>
        </div>
      </div>
      <RawMenu menu={menu} />
    </div>
  );
});

/** The selection is the app's own, so copying it is too: the raw text, exactly. */
function useCopy(): (event: ClipboardEvent<HTMLDivElement>) => void {
  const { view, index } = useDesk();
  return useCallback(
    (event) => {
      const selection = selectionOf(view.getState());
      if (selection === null) return;
      event.preventDefault();
      event.clipboardData.setData('text/plain', index.text.slice(selection.start, selection.end));
    },
    [view, index],
  );
}

type LinesProps = {
  readonly doc: PageDocument;
  readonly geometry: Geometry;
  readonly first: number;
  readonly last: number;
  readonly capacity: number;
};

function Lines({ doc, geometry, first, last, capacity }: LinesProps): ReactNode {
  const { index } = geometry;
  const anchor = useView((state) => state.anchor);
  const focus = useView((state) => state.focus);
  const drag = useView((state) => state.drag);
  const selectedArticle = useView((state) => state.selectedArticle);
  const selection = selectionOf({ anchor, focus });
  const colours = coloursOf(doc);
  const hatched = drag === null ? null : hatchOf(doc, index, drag);
  const changed = useChangedLines();
  const suspects = useSuspects((state) => state.open);
  const lines: ReactNode[] = [];
  for (let line = first; line <= last; line++) {
    const model = decorateLine(doc, index, line, { capacity, selection, caret: focus, suspects });
    const top = topOf(geometry, line);
    const owner = model.blocks[0]?.placement?.ownerId ?? null;
    lines.push(
      <RawLine
        key={line}
        model={model}
        text={doc.text}
        top={top}
        height={bottomOf(geometry, line) - top}
        colours={model.blocks.map((block) =>
          block.placement === null ? -1 : (colours.get(block.placement.ownerId) ?? -1),
        )}
        hatch={
          hatched === null
            ? (changed?.hueAt(line) ?? null)
            : line >= hatched.from && line < hatched.to
              ? hatched.hue
              : null
        }
        selectedArticle={owner !== null && owner === selectedArticle}
      />,
    );
  }
  return <>{lines}</>;
}

/** Where a split that is looked at would put new boundaries between articles. */
function ComingBoundaries({
  geometry,
  first,
  last,
}: Pick<LinesProps, 'geometry' | 'first' | 'last'>): ReactNode {
  const lines = useChangedLines()?.boundaries.filter((line) => line >= first && line <= last) ?? [];
  return lines.map((line) => (
    <div
      key={line}
      className={styles.coming}
      style={{ top: handleTop(geometry, line) + 3 }}
      data-coming-boundary={line}
      aria-hidden="true"
    />
  ));
}

/** The lines that would change hands if the drag ended now, in the colour of the article that would get them. */
function hatchOf(
  doc: PageDocument,
  index: LineIndex,
  drag: BoundaryDrag,
): { from: number; to: number; hue: number } | null {
  const block = doc.blocks.get(drag.id);
  if (block === undefined) return null;
  const receiver = drag.to > drag.from ? doc.blocks.previous(block) : block;
  const colour = receiver?.placement == null ? undefined : coloursOf(doc).get(receiver.placement.ownerId);
  return {
    from: index.lineOf(Math.min(drag.from, drag.to)),
    to: Math.max(index.lineOf(Math.max(drag.from, drag.to)), index.lineOf(Math.min(drag.from, drag.to)) + 1),
    hue: colour === undefined ? 60 : hueOf(colour),
  };
}

const handleTop = (geometry: Geometry, line: number): number => topOf(geometry, line) - GAP;

type HandleContext = {
  readonly drag: BoundaryDrag | null;
  readonly boundary: BlockId | null;
  readonly proposals: ProposalIndex;
};

/** The boundaries on screen, and the one that is dragged wherever it is, so that its gesture never dies. */
function handlesIn(
  doc: PageDocument,
  index: LineIndex,
  geometry: Geometry,
  first: number,
  last: number,
  context: HandleContext,
) {
  const from = index.lineStart(first);
  const end = last >= index.lineCount ? doc.text.length : index.lineStart(last + 1);
  const blocks: Block[] = [];
  for (const block of doc.blocks.from(doc.blocks.firstIndexFrom(from))) {
    if (block.start >= end) break;
    blocks.push(block);
  }
  for (const id of new Set([context.drag?.id, context.boundary])) {
    const kept = id == null ? undefined : doc.blocks.get(id);
    if (kept !== undefined && !blocks.includes(kept)) blocks.push(kept);
  }
  return blocks.flatMap((block) => {
    if (block.start === 0) return [];
    return [handleOf(doc, index, geometry, block, context)];
  });
}

function handleOf(
  doc: PageDocument,
  index: LineIndex,
  geometry: Geometry,
  block: Block,
  context: HandleContext,
) {
  const { drag } = context;
  const dragging = drag?.id === block.id;
  const start = dragging ? drag.to : block.start;
  const line = index.lineOf(start);
  const inLine = index.firstNonBlank(line) !== start;
  const divides = isArticleBoundary(doc, block);
  const range = boundaryRange(doc, block);
  const onLine = topOf(geometry, line);
  return {
    key: block.id,
    block,
    divides,
    colour: block.placement === null ? -1 : (coloursOf(doc).get(block.placement.ownerId) ?? -1),
    top: handleTopAt(onLine, { inLine, divides, dragging }),
    line,
    lineAbove: lineAboveOf(index, line, inLine),
    min: index.lineOf(range.start) + 1,
    max: index.lineOf(Math.max(0, range.end - 1)),
    inLine,
    doubtful: isDoubtful(block, context.proposals),
    proposed: context.proposals.get(block.start),
    active: context.boundary === block.id,
    dragging,
  };
}

/** A boundary stands in its gap; while it is dragged there is none yet, so it stands between two lines. */
function handleTopAt(
  onLine: number,
  {
    inLine,
    divides,
    dragging,
  }: { readonly inLine: boolean; readonly divides: boolean; readonly dragging: boolean },
): number {
  if (inLine) return onLine;
  return divides && !dragging ? onLine - GAP : onLine - 4;
}

/** The last line above that is not blank, as the two numbers on a boundary are read: what ends, what starts. */
function lineAboveOf(index: LineIndex, line: number, inLine: boolean): number {
  if (inLine) return line;
  for (let above = line - 1; above > 1; above--) if (!index.isBlank(above)) return above;
  return Math.max(1, line - 1);
}
