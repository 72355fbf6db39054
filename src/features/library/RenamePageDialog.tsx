import { useState } from 'react';
import type { ReactNode } from 'react';
import { useLibraryPorts } from '#features/library-ports';
import { useText } from '#features/text';
import { renamePage } from '#library/edit-edition';
import type { LibraryPage } from '#library/shelf';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useLibraryChange } from './use-library';

/** Gives a raw page a name of its own, or takes it back. */
export function RenamePageDialog({
  page,
  onClose,
}: {
  readonly page: LibraryPage;
  readonly onClose: () => void;
}): ReactNode {
  const text = useText();
  const ports = useLibraryPorts();
  const change = useLibraryChange();
  const [name, setName] = useState(page.name);
  const save = async (): Promise<void> => {
    if (await change(() => renamePage(ports, page, name))) onClose();
  };
  return (
    <Dialog
      isOpen
      size="small"
      title={text('page.renameTitle')}
      closeLabel={text('common.close')}
      onOpenChange={onClose}
      footer={
        <>
          <Button onPress={onClose}>{text('common.cancel')}</Button>
          <Button variant="primary" onPress={() => void save()}>
            {text('common.save')}
          </Button>
        </>
      }
    >
      <TextField
        autoFocus
        label={text('page.renameLabel')}
        description={text('page.renameHelp')}
        value={name}
        onChange={setName}
        onSubmit={() => void save()}
      />
    </Dialog>
  );
}
