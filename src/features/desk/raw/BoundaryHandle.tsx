import {
  memo,
  useEffect,
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
import { DOUBT_BELOW } from '#domain/proposal/doubts';
import type { Cue, ProposedBlock } from '#domain/proposal/proposal';
import { useSession } from '#features/desk/context';
import { useReasons } from '#features/desk/reasons';
import { useText } from '#features/text';
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
  /** Whether it shall take the focus, once it is drawn. */
  readonly wantsFocus: boolean;
  readonly onPointerDown: (id: BlockId, event: PointerEvent<HTMLElement>) => void;
  readonly onKeyDown: (id: BlockId, event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (id: BlockId) => void;
  readonly onMenu: (id: BlockId, x: number, y: number) => void;
};

/** What a proposal is least sure of at a block: its boundary, or its role and article. */
function weakest(proposed: ProposedBlock | undefined): {
  readonly cues: readonly Cue[];
  readonly certain?: number;
} {
  if (proposed === undefined) return { cues: [] };
  const { boundaryConfidence, boundaryCues, roleConfidence, roleCues } = proposed;
  return roleConfidence < Math.min(boundaryConfidence, DOUBT_BELOW)
    ? { cues: roleCues, certain: roleConfidence }
    : { cues: boundaryCues, certain: boundaryConfidence };
}

/** What stands for reasons where there are none. */
const noneOf = (isKnown: boolean, proposed: ProposedBlock | undefined) => {
  if (!isKnown) return 'desk.boundary.unknown';
  return proposed === undefined ? 'desk.boundary.noReason' : 'desk.why.none';
};

/** The name that says where a boundary is, why, and how it stands. */
function useName({ block, divides, line, proposed }: HandleProps, reasons: readonly string[]): string {
  const text = useText();
  const intl = useIntl();
  const percentOf = (share: number): string => intl.formatNumber(Math.min(share, 0.99), { style: 'percent' });
  const { certain } = weakest(block.standing === 'proposed' ? proposed : undefined);
  const isKnown = useSession((state) => state.proposal !== null);
  return text(divides ? 'desk.boundary.name' : 'desk.boundary.roleName', {
    line,
    role: text(`role.${block.role}`),
    standing: text(`standing.${block.standing}`),
    reasons: reasons.join(text('common.list.separator')) || text(noneOf(isKnown, proposed)),
    certain: certain === undefined ? 'none' : percentOf(certain),
  });
}

function useHandleStyle(
  { block, colour, top, inLine }: HandleProps,
  ref: RefObject<HTMLElement | null>,
): CSSProperties {
  const left = useInlineLeft(ref, inLine, block.id, top);
  return { ...hueProps(colour).style, top, ...(left === null ? {} : { left }) };
}

function BoundaryHandleView(props: HandleProps): ReactNode {
  const { block, divides, colour, line, inLine, doubtful, active, dragging } = props;
  const text = useText();
  const ref = useRef<HTMLDivElement>(null);
  const { wantsFocus } = props;
  useEffect(() => {
    if (wantsFocus) ref.current?.focus({ preventScroll: true });
  }, [wantsFocus]);
  const { cues } = weakest(props.proposed);
  const reasons = useReasons(cues);
  const { id } = block;
  return (
    <div
      ref={ref}
      role="separator"
      tabIndex={0}
      aria-orientation={inLine ? 'vertical' : 'horizontal'}
      aria-valuenow={line}
      aria-valuemin={props.min}
      aria-valuemax={props.max}
      aria-valuetext={text('desk.boundary.place', { above: props.lineAbove, line })}
      aria-label={useName(props, reasons)}
      className={styles.handle}
      data-boundary={id}
      data-start-offset={block.start}
      data-divides={divides || undefined}
      data-inline={inLine || undefined}
      data-doubtful={doubtful || undefined}
      data-standing={block.standing}
      data-hue={hueProps(colour)['data-hue']}
      data-owned={colour >= 0 || undefined}
      data-dragging={dragging || undefined}
      style={useHandleStyle(props, ref)}
      onPointerDown={(event) => {
        props.onPointerDown(id, event);
      }}
      onKeyDown={(event) => {
        props.onKeyDown(id, event);
      }}
      onFocus={() => {
        props.onFocus(id);
      }}
      onContextMenu={(event) => {
        event.preventDefault();
        props.onMenu(id, event.clientX, event.clientY);
      }}
    >
      <span className={styles.rule} aria-hidden="true" />
      <span className={styles.grip} aria-hidden="true">
        <Icon name={block.standing === 'locked' ? 'lock' : 'grip'} size={11} />
      </span>
      {active || dragging ? <HandleInfo {...props} reasons={reasons} /> : null}
    </div>
  );
}

/** Beside a focused boundary: why it is there, how sure that is, and between which lines. While dragged, only where. */
function HandleInfo({
  block,
  proposed,
  doubtful,
  dragging,
  lineAbove,
  line,
  reasons,
}: HandleProps & { readonly reasons: readonly string[] }): ReactNode {
  const intl = useIntl();
  const { certain } = weakest(block.standing === 'proposed' ? proposed : undefined);
  return (
    <span className={styles.info} aria-hidden="true">
      {reasons.length === 0 || dragging ? null : (
        <span className={styles.reason}>{reasons.slice(0, 2).join(' · ')}</span>
      )}
      {certain === undefined || dragging ? null : (
        <span className={styles.certainty} data-doubtful={doubtful || undefined}>
          <span className={styles.bar}>
            <span style={{ width: `${certain * 100}%` }} />
          </span>
          {intl.formatNumber(Math.min(certain, 0.99), { style: 'percent' })}
        </span>
      )}
      <span className={styles.place}>
        {lineAbove}│{line}
      </span>
    </span>
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
    const layer = ref.current?.parentElement;
    const own = inLine ? layer?.querySelector(`[data-starts-block="${CSS.escape(id)}"]`) : null;
    if (layer == null || own == null) return;
    setLeft(own.getBoundingClientRect().left - layer.getBoundingClientRect().left - 6);
  }, [ref, inLine, id, top]);
  return inLine ? left : null;
}

/** The boundary at a block's start: focusable, draggable, and able to say why it is there. */
export const BoundaryHandle = memo(BoundaryHandleView);
