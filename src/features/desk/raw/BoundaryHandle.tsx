import {
  memo,
  useLayoutEffect,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import { useIntl } from 'react-intl';
import type { Block } from '#domain/page/document';
import type { BlockId } from '#domain/page/ids';
import type { ProposedBlock } from '#domain/proposal/proposal';
import { useReasons } from '#features/desk/reasons';
import { hueProps } from '#ui/hue';
import { Icon } from '#ui/Icon.tsx';
import styles from './BoundaryHandle.module.css';

export type HandleProps = {
  readonly block: Block;
  /** Whether it divides two articles (or an article from what belongs to nobody). */
  readonly divides: boolean;
  /** Colour number of the lower article; -1 for none. */
  readonly colour: number;
  readonly top: number;
  /** 1-based lines: where the lower block starts, and between which lines the boundary may go. */
  readonly line: number;
  readonly lineAbove: number;
  readonly min: number;
  readonly max: number;
  readonly inLine: boolean;
  readonly doubtful: boolean;
  readonly proposed: ProposedBlock | undefined;
  readonly active: boolean;
  readonly dragging: boolean;
  readonly onPointerDown: (id: BlockId, event: PointerEvent<HTMLElement>) => void;
  readonly onKeyDown: (id: BlockId, event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (id: BlockId) => void;
  readonly onMenu: (id: BlockId, x: number, y: number) => void;
};

function BoundaryHandleView(props: HandleProps): ReactNode {
  const {
    block,
    divides,
    colour,
    top,
    line,
    lineAbove,
    min,
    max,
    inLine,
    doubtful,
    proposed,
    active,
    dragging,
  } = props;
  const intl = useIntl();
  const ref = useRef<HTMLDivElement>(null);
  const left = useInlineLeft(ref, inLine, block.id, top);
  const reasons = useReasons(proposed?.boundaryCues ?? []);
  const certain = block.standing === 'proposed' ? (proposed?.boundaryConfidence ?? null) : null;
  const name = intl.formatMessage(
    { id: divides ? 'desk.boundary.name' : 'desk.boundary.roleName' },
    {
      line,
      role: intl.formatMessage({ id: `role.${block.role}` }),
      standing: intl.formatMessage({ id: `standing.${block.standing}` }),
      reasons:
        reasons.join(intl.formatMessage({ id: 'desk.list.separator' })) ||
        intl.formatMessage({ id: 'desk.boundary.noReason' }),
    },
  );
  const hue = hueProps(colour);
  const style: CSSProperties = { ...hue.style, top, ...(left === null ? {} : { left }) };
  return (
    <div
      ref={ref}
      role="separator"
      tabIndex={0}
      aria-orientation={inLine ? 'vertical' : 'horizontal'}
      aria-valuenow={line}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuetext={intl.formatMessage({ id: 'desk.boundary.place' }, { above: lineAbove, line })}
      aria-label={name}
      className={styles.handle}
      data-boundary={block.id}
      data-start-offset={block.start}
      data-divides={divides || undefined}
      data-inline={inLine || undefined}
      data-doubtful={doubtful || undefined}
      data-standing={block.standing}
      data-hue={hue['data-hue']}
      data-owned={colour >= 0 || undefined}
      data-dragging={dragging || undefined}
      style={style}
      onPointerDown={(event) => {
        props.onPointerDown(block.id, event);
      }}
      onKeyDown={(event) => {
        props.onKeyDown(block.id, event);
      }}
      onFocus={() => {
        props.onFocus(block.id);
      }}
      onContextMenu={(event) => {
        event.preventDefault();
        props.onMenu(block.id, event.clientX, event.clientY);
      }}
    >
      <span className={styles.rule} aria-hidden="true" />
      <span className={styles.grip} aria-hidden="true">
        {block.standing === 'locked' ? <Icon name="lock" size={11} /> : <Icon name="grip" size={11} />}
      </span>
      {active || dragging ? (
        <span className={styles.info} aria-hidden="true">
          {reasons.length > 0 && !dragging ? (
            <span className={styles.reason}>{reasons.slice(0, 2).join(' · ')}</span>
          ) : null}
          {certain !== null && !dragging ? (
            <span className={styles.certainty} data-doubtful={doubtful || undefined}>
              <span className={styles.bar}>
                <span style={{ width: `${certain * 100}%` }} />
              </span>
              {intl.formatNumber(Math.min(certain, 0.99), { style: 'percent' })}
            </span>
          ) : null}
          <span className={styles.place}>
            {lineAbove}│{line}
          </span>
        </span>
      ) : null}
    </div>
  );
}

/** An inline boundary stands before its own text; the only thing on the desk that is measured, once per place. */
function useInlineLeft(
  ref: RefObject<HTMLElement | null>,
  inLine: boolean,
  id: BlockId,
  top: number,
): number | null {
  const [left, setLeft] = useState<number | null>(null);
  useLayoutEffect(() => {
    if (!inLine) {
      setLeft(null);
      return;
    }
    const layer = ref.current?.parentElement;
    const text = layer?.querySelector(`[data-starts-block="${CSS.escape(id)}"]`);
    if (layer == null || text == null) return;
    setLeft(text.getBoundingClientRect().left - layer.getBoundingClientRect().left - 6);
  }, [ref, inLine, id, top]);
  return inLine ? left : null;
}

/** The boundary at a block's start: focusable, draggable, and able to say why it is there. */
export const BoundaryHandle = memo(BoundaryHandleView);
