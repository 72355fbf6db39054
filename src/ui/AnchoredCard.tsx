import { useMemo, type ReactNode } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import styles from './Menu.module.css';

export type AnchoredCardProps = {
  /** The element it stands by. */
  readonly anchor: Element;
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A small window beside a place of the page, for as long as it is drawn. Escape and a click elsewhere ask to close it. */
export function AnchoredCard({ anchor, label, onClose, children }: AnchoredCardProps): ReactNode {
  const trigger = useMemo(() => ({ current: anchor }), [anchor]);
  return (
    <Popover
      triggerRef={trigger}
      isOpen
      isNonModal
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      placement="bottom"
      offset={10}
      className={styles.popover ?? ''}
    >
      <Dialog aria-label={label} className={styles.card ?? ''}>
        {children}
      </Dialog>
    </Popover>
  );
}
