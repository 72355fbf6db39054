import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { cx } from './cx';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';

export type DialogProps = {
  readonly title: ReactNode;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly size?: 'small' | 'medium' | 'large';
  /** Buttons, the decisive one last. */
  readonly footer?: ReactNode;
  /** Name of the close button. */
  readonly closeLabel: string;
  /** `alertdialog` for a question that must be answered; a click outside does not close it. */
  readonly role?: 'dialog' | 'alertdialog';
  readonly children: ReactNode;
};

/** A window over the page. Escape closes it and focus returns to where it was. */
export function Dialog({
  title,
  isOpen,
  onOpenChange,
  size = 'medium',
  footer,
  closeLabel,
  role = 'dialog',
  children,
}: DialogProps): ReactNode {
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable={role === 'dialog'}
    >
      <Modal className={cx(styles.modal, styles[size])}>
        <AriaDialog className={styles.dialog ?? ''} role={role}>
          <header className={styles.head}>
            <Heading slot="title" className={styles.title ?? ''}>
              {title}
            </Heading>
            <IconButton icon="close" label={closeLabel} size="small" onPress={() => onOpenChange(false)} />
          </header>
          <div className={styles.body}>{children}</div>
          {footer === undefined ? null : <footer className={styles.foot}>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
