import { useState } from 'react';
import type { ReactNode } from 'react';
import { useText } from '#features/text';
import { pastedFile } from '#library/examine-file';
import type { SourceFile } from '#library/examine-file';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { TextField } from '#ui/TextField.tsx';
import styles from './form.module.css';

/** Takes a page as text from the clipboard. */
export function PasteDialog({
  onClose,
  onPaste,
}: {
  readonly onClose: () => void;
  readonly onPaste: (file: SourceFile) => void;
}): ReactNode {
  const text = useText();
  const [pasted, setPasted] = useState('');
  const [name, setName] = useState('');
  return (
    <Dialog
      isOpen
      size="large"
      title={text('import.paste.title')}
      closeLabel={text('common.close')}
      onOpenChange={onClose}
      footer={
        <>
          <Button onPress={onClose}>{text('common.cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={pasted.trim() === ''}
            onPress={() => onPaste(pastedFile(pasted, name.trim()))}
          >
            {text('import.paste.add')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <TextField
          label={text('import.paste.label')}
          description={text('import.paste.help')}
          rows={14}
          autoFocus
          value={pasted}
          onChange={setPasted}
        />
        <TextField label={text('import.paste.name')} value={name} onChange={setName} />
      </div>
    </Dialog>
  );
}
