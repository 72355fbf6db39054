import type { ReactElement, ReactNode } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import { Kbd } from './Kbd.tsx';
import styles from './Tooltip.module.css';

export type TooltipProps = {
  readonly text: ReactNode;
  readonly shortcut?: string | undefined;
  readonly placement?: 'top' | 'bottom' | 'left' | 'right';
  /** One focusable React Aria element (Button, Link …). */
  readonly children: ReactElement;
};

/** Words that appear when its trigger is focused or hovered for a moment. Never the only place of a name. */
export function Tooltip({ text, shortcut, placement = 'bottom', children }: TooltipProps): ReactNode {
  return (
    <TooltipTrigger delay={500} closeDelay={100}>
      {children}
      <AriaTooltip className={styles.tooltip ?? ''} placement={placement} offset={6}>
        {text}
        {shortcut === undefined ? null : <Kbd>{shortcut}</Kbd>}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
