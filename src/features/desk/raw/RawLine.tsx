import { memo, type CSSProperties, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Block } from '#domain/page/document';
import { hueProps } from '#ui/hue';
import styles from './RawLine.module.css';
import { BlockLabel } from './BlockLabel.tsx';
import type { LineModel, Run, RunMark } from './decorate-line';
import { SignStroke } from './SignStroke.tsx';
import { visibleText } from './visible-text';

type Props = {
  readonly model: LineModel;
  readonly text: string;
  readonly top: number;
  readonly height: number;
  /** Colour numbers of the line's blocks, in order; -1 for furniture and unassigned text. */
  readonly colours: readonly number[];
  /** Hue of the article that would receive this line if a drag ended now. */
  readonly hatch: number | null;
  readonly selectedArticle: boolean;
};

function RawLineView({ model, text, top, height, colours, hatch, selectedArticle }: Props): ReactNode {
  const first = model.blocks[0];
  const colour = colours[0] ?? -1;
  const hue = hueProps(colour);
  const style = {
    ...hue.style,
    top,
    height,
    ...(hatch === null ? {} : { '--hatch': hatch }),
  } as CSSProperties;
  return (
    <div
      className={styles.line}
      data-line={model.line}
      data-role={first?.role}
      data-hue={hue['data-hue']}
      data-owned={colour >= 0 || undefined}
      data-blank={model.blank || undefined}
      data-hatch={hatch !== null || undefined}
      data-current={selectedArticle || undefined}
      style={style}
    >
      <span className={styles.number} aria-hidden="true">
        {model.blank ? '' : model.line}
      </span>
      <span className={styles.band} aria-hidden="true" />
      {model.opens && first !== undefined ? <BlockLabel block={first} /> : null}
      <div className={styles.text}>
        {model.rows.map((runs, i) => (
          <div className={styles.row} key={runs[0]?.start ?? i}>
            {runs.map((run) => (
              <RunView key={run.start} run={run} model={model} text={text} colours={colours} />
            ))}
            {i < model.rows.length - 1
              ? null
              : model.tail.map((stroke) => <SignStroke key={stroke.id} stroke={stroke} />)}
            {runs.length === 0 ? <CaretAt model={model} offset={model.span.start} /> : null}
          </div>
        ))}
      </div>
    </div>
  );
}

type RunProps = Pick<Props, 'model' | 'text' | 'colours'> & { readonly run: Run };

/** Whether the caret stands in a run: at its end only where the line ends. */
function caretIn({ caret, span }: LineModel, run: Run): number | null {
  if (caret === null || caret < run.start || caret > run.end) return null;
  return caret < run.end || run.end === span.end ? caret : null;
}

/** What a run's look hangs on, in the markup. */
const attributesOf = (
  run: Run,
  block: Block | undefined,
  startsBlock: boolean,
  colour = -1,
): Record<string, unknown> => ({
  'data-selected': run.selected || undefined,
  'data-suspect': run.suspect ?? undefined,
  'data-role': block?.role,
  'data-starts-block': startsBlock ? block?.id : undefined,
  ...(run.block > 0 ? hueProps(colour) : {}),
});

/** What a mark lends a run: its status and sign, the pen of its pass, and where its outline is open. */
function markProps(
  mark: RunMark | null,
  from: number,
  to: number,
): Record<string, string | true | undefined> {
  if (mark === null) return {};
  return {
    'data-mark': mark.status,
    'data-sign': mark.sign,
    'data-pass': mark.pass ?? 'none',
    'data-part': mark.part,
    'data-opens': from === mark.span.start || undefined,
    'data-closes': to === mark.span.end || undefined,
    'data-turns': (mark.part === 'second' && from === mark.from) || undefined,
  };
}

function RunView({ run, model, text, colours }: RunProps): ReactNode {
  const block = model.blocks[run.block];
  const startsBlock = run.block > 0 && block?.start === run.start;
  const caret = caretIn(model, run);
  const attributes = attributesOf(run, block, startsBlock, colours[run.block]);
  const piece = (from: number, to: number): ReactNode =>
    from === to ? null : (
      <span className={styles.run} data-start={from} {...attributes} {...markProps(run.mark, from, to)}>
        {visibleText(text.slice(from, to))}
      </span>
    );
  return (
    <>
      {startsBlock ? <BlockLabel block={block} inline /> : null}
      {run.strokes.map((stroke) => (
        <SignStroke key={stroke.id} stroke={stroke} />
      ))}
      {piece(run.start, caret ?? run.end)}
      {caret === null ? null : (
        <>
          <span className={styles.caret} data-caret="" />
          {piece(caret, run.end)}
        </>
      )}
    </>
  );
}

function CaretAt({ model, offset }: { readonly model: LineModel; readonly offset: number }): ReactNode {
  const intl = useIntl();
  return (
    <span className={styles.run} data-start={offset} title={intl.formatMessage({ id: 'desk.raw.blankLine' })}>
      {model.caret === offset ? <span className={styles.caret} data-caret="" /> : null}
    </span>
  );
}

/** One raw line. Draws again only when it looks different. */
export const RawLine = memo(RawLineView, (before, after) => {
  return (
    before.model.signature === after.model.signature &&
    before.model.line === after.model.line &&
    before.text === after.text &&
    before.top === after.top &&
    before.height === after.height &&
    before.hatch === after.hatch &&
    before.selectedArticle === after.selectedArticle &&
    before.colours.length === after.colours.length &&
    before.colours.every((colour, i) => colour === after.colours[i])
  );
});
