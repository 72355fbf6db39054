import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { useMove } from 'react-aria';
import { cx } from './cx';
import styles from './SplitPane.module.css';

export type SplitPaneProps = {
  /** Which side the sized pane is on. */
  readonly side: 'start' | 'end';
  /** Name of the separator, e.g. "Width of the article list". */
  readonly separatorLabel: string;
  /** Width of the sized pane in CSS pixels; what a person last chose. */
  readonly size: number;
  readonly minSize: number;
  readonly maxSize: number;
  /** Double click and the key 0 go back to it. */
  readonly defaultSize: number;
  readonly isCollapsed?: boolean;
  /** Enter on the separator. */
  readonly onCollapsedChange?: (isCollapsed: boolean) => void;
  /** When a drag or a key press has ended. */
  readonly onSizeChange: (size: number) => void;
  readonly pane: ReactNode;
  readonly children: ReactNode;
};

/** Pixels one arrow key moves the separator. */
const KEY_STEP = 16;

/** Two panes side by side: one with a width of its own, the other with the rest. Nest two for three panes. */
export function SplitPane({
  side,
  separatorLabel,
  size,
  minSize,
  maxSize,
  defaultSize,
  isCollapsed = false,
  onCollapsedChange,
  onSizeChange,
  pane,
  children,
}: SplitPaneProps): ReactNode {
  const paneId = useId();
  const [dragged, setDragged] = useState<number | null>(null);
  const clamp = (value: number): number => Math.round(Math.min(maxSize, Math.max(minSize, value)));
  const width = clamp(dragged ?? size);
  const direction = side === 'start' ? 1 : -1;
  const { moveProps } = useMove({
    onMoveStart: ({ pointerType }) => setDragged(pointerType === 'keyboard' ? null : size),
    onMove: ({ deltaX, pointerType }) => {
      // A key moves by ±1, a pointer by pixels.
      if (pointerType === 'keyboard') onSizeChange(clamp(size + Math.sign(deltaX) * KEY_STEP * direction));
      else setDragged((from) => (from ?? size) + deltaX * direction);
    },
    onMoveEnd: ({ pointerType }) => {
      if (pointerType !== 'keyboard') onSizeChange(width);
      setDragged(null);
    },
  });
  const sized = (
    <div
      key="pane"
      id={paneId}
      className={styles.sized}
      hidden={isCollapsed}
      style={{ flexBasis: `${String(width)}px` }}
    >
      {pane}
    </div>
  );
  const separator = (
    <div
      key="separator"
      {...moveProps}
      role="separator"
      tabIndex={0}
      aria-label={separatorLabel}
      aria-orientation="vertical"
      aria-controls={paneId}
      aria-valuenow={isCollapsed ? 0 : width}
      aria-valuemin={isCollapsed ? 0 : minSize}
      aria-valuemax={maxSize}
      className={cx(styles.separator, styles[side], dragged !== null && styles.dragging)}
      onDoubleClick={() => onSizeChange(defaultSize)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onCollapsedChange?.(!isCollapsed);
        else if (event.key === 'Home') onSizeChange(minSize);
        else if (event.key === 'End') onSizeChange(maxSize);
        else if (event.key === '0') onSizeChange(defaultSize);
        else moveProps.onKeyDown?.(event);
      }}
    />
  );
  const rest = (
    <div key="rest" className={styles.rest}>
      {children}
    </div>
  );
  return (
    <div className={styles.split}>
      {side === 'start' ? [sized, separator, rest] : [rest, separator, sized]}
    </div>
  );
}
