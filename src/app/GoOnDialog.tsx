import { useState } from 'react';
import type { ReactNode } from 'react';
import { useText } from '#features/text';
import type { OpenRefusal } from '#storage/open-database';
import { Button } from '#ui/Button.tsx';
import { Checkbox } from '#ui/Checkbox.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import styles from './RecoveryScreen.module.css';

/** Asks whether to go on without what is missing, and says what that is. */
export function GoOnDialog({
  refusal,
  onClose,
  onConfirm,
}: {
  readonly refusal: OpenRefusal;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}): ReactNode {
  const text = useText();
  const [isSure, setSure] = useState(false);
  return (
    <Dialog
      isOpen
      role="alertdialog"
      size="small"
      title={text('recovery.goOn')}
      closeLabel={text('common.close')}
      onOpenChange={onClose}
      footer={
        <>
          <Button autoFocus onPress={onClose}>
            {text('common.cancel')}
          </Button>
          <Button variant="primary" isDisabled={!isSure} onPress={onConfirm}>
            {text('recovery.goOn.confirm')}
          </Button>
        </>
      }
    >
      <p className={styles.lost}>
        {refusal.code === 'missing-work'
          ? text('recovery.goOn.missing', {
              operations: refusal.shortfall.operations,
              documents: refusal.shortfall.documents,
              rawPages: refusal.shortfall.rawPages,
            })
          : text('recovery.goOn.closed')}
      </p>
      <Checkbox isSelected={isSure} onChange={setSure}>
        {text('recovery.goOn.sure')}
      </Checkbox>
    </Dialog>
  );
}
