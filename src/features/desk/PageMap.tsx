import { memo, useMemo, useRef, type PointerEvent, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { PageDocument } from '#domain/page/document';
import { doubtfulBlocks, type ProposalIndex } from '#domain/proposal/doubts';
import type { LineIndex } from '#domain/text/lines';
import { hueProps } from '#ui/hue';
import { coloursOf } from './colours';
import { useDesk, useView } from './context';
import { later, useDocumentProps } from './later.tsx';
import styles from './PageMap.module.css';

type Band = { readonly from: number; readonly to: number; readonly colour: number };

/** At most this many marks on the map: more could not be told apart. */
const MOST = 600;

/** The whole raw page to scale: every article, amber dots for doubts, vermilion ticks for marks, and the window on screen. */
export const PageMap = later(function PageMap({
  doc,
  proposals,
}: {
  readonly doc: PageDocument;
  readonly proposals: ProposalIndex;
}): ReactNode {
  return (
    <Scrollbar>
      <Landmarks doc={doc} proposals={proposals} />
    </Scrollbar>
  );
}, useDocumentProps);

/** The map as a scroll bar of the raw page. It follows the window on screen; what it shows of the page does not change. */
function Scrollbar({ children }: { readonly children: ReactNode }): ReactNode {
  const intl = useIntl();
  const { view, index } = useDesk();
  const { first, last } = useView((state) => state.window);
  const ref = useRef<HTMLDivElement>(null);
  const goTo = (line: number): void => {
    const at = Math.max(1, Math.min(index.lineCount, line));
    view.setState({ reveal: { offset: index.lineStart(at), centre: true, focusBoundary: false } });
  };
  const goToPointer = (event: PointerEvent): void => {
    const box = ref.current?.getBoundingClientRect();
    if (box !== undefined) goTo(Math.round(((event.clientY - box.top) / box.height) * index.lineCount));
  };
  const step = Math.max(1, last - first - 8);
  return (
    <div
      ref={ref}
      className={styles.map}
      role="scrollbar"
      tabIndex={0}
      aria-label={intl.formatMessage({ id: 'desk.map.name' })}
      aria-controls="raw-page"
      aria-orientation="vertical"
      aria-valuemin={1}
      aria-valuemax={index.lineCount}
      aria-valuenow={first}
      aria-valuetext={intl.formatMessage({ id: 'desk.map.window' }, { first, last })}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        goToPointer(event);
      }}
      onPointerMove={(event) => {
        if (event.buttons === 1) goToPointer(event);
      }}
      onKeyDown={(event) => {
        const to = {
          ArrowUp: first - 3,
          ArrowDown: first + 9,
          PageUp: first - step,
          PageDown: last,
          Home: 1,
          End: index.lineCount,
        }[event.key];
        if (to === undefined) return;
        event.preventDefault();
        goTo(to);
      }}
    >
      {children}
      <span
        className={styles.window}
        style={{ top: shareOf(index, first), height: `${((last - first + 1) / index.lineCount) * 100}%` }}
      />
    </div>
  );
}

type LandmarksProps = { readonly doc: PageDocument; readonly proposals: ProposalIndex };

/** Articles, doubts and marks, each where it stands on the page. */
const Landmarks = memo(function Landmarks({ doc, proposals }: LandmarksProps): ReactNode {
  const { index } = useDesk();
  const { blocks } = doc;
  const colours = coloursOf(doc);
  const doubtful = doubtfulBlocks(doc, proposals);
  const bands = useMemo(() => bandsOf(blocks, colours, index), [blocks, colours, index]);
  const doubts = useMemo(() => thin(doubtful.map((b) => index.lineOf(b.start))), [doubtful, index]);
  const marks = useMemo(
    () => thin([...doc.corrections].map((m) => index.lineOf(m.span.start))),
    [doc.corrections, index],
  );
  return (
    <>
      {bands.map((band) => {
        const hue = hueProps(band.colour);
        return (
          <span
            key={band.from}
            className={styles.band}
            data-hue={hue['data-hue']}
            style={{
              ...hue.style,
              top: shareOf(index, band.from),
              height: `calc(${((band.to - band.from) / index.lineCount) * 100}% - 1px)`,
            }}
          />
        );
      })}
      {doubts.map((line) => (
        <span key={`d${line}`} className={styles.doubt} style={{ top: shareOf(index, line) }} />
      ))}
      {marks.map((line) => (
        <span key={`m${line}`} className={styles.mark} style={{ top: shareOf(index, line) }} />
      ))}
    </>
  );
});

const shareOf = (index: LineIndex, line: number): string => `${((line - 1) / index.lineCount) * 100}%`;

function thin(lines: readonly number[]): readonly number[] {
  const step = Math.ceil(lines.length / MOST);
  return [...new Set(lines.filter((_, i) => i % Math.max(1, step) === 0))];
}

/** Runs of lines of one article; runs shorter than the map can show are left to their neighbours. */
function bandsOf(
  blocks: PageDocument['blocks'],
  colours: ReturnType<typeof coloursOf>,
  index: LineIndex,
): readonly Band[] {
  const bands: Band[] = [];
  const least = index.lineCount / 1500;
  for (const block of blocks) {
    const colour = block.placement === null ? -1 : (colours.get(block.placement.ownerId) ?? -1);
    const from = index.lineOf(block.start);
    const before = bands.at(-1);
    if (before !== undefined && (before.colour === colour || from - before.from < least)) continue;
    bands.push({ from, to: index.lineCount, colour });
  }
  return bands.map((band, i) => ({ ...band, to: bands[i + 1]?.from ?? index.lineCount }));
}
