import { useState } from 'react';
import type { ReactNode } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { NewspaperProfile } from '#domain/proposal/profile';
import { useServices } from '#features/services';
import { useText } from '#features/text';
import { readNewspaperFile, type NewspaperFileFault } from '#library/newspapers';
import { visibleName } from '#library/visible-name';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { showToast } from '#ui/toast-queue';
import { useNewspaperWords } from './newspaper-words';
import { useNewspaperChange } from './use-newspapers';

type Asking =
  | { readonly kind: 'refused'; readonly file: string; readonly fault: NewspaperFileFault }
  | { readonly kind: 'replace'; readonly known: NewspaperProfile; readonly read: NewspaperProfile };

/** Brings a newspaper in from a file; asks before it takes the place of one that is there. */
export function ImportNewspaper(): ReactNode {
  const text = useText();
  const { profiles } = useServices();
  const change = useNewspaperChange();
  const [asking, setAsking] = useState<Asking | null>(null);
  const store = async (read: NewspaperProfile): Promise<void> => {
    setAsking(null);
    if (await change((store) => store.put(read)))
      showToast({ text: text('newspapers.imported', { title: read.title }), tone: 'good' });
  };
  const take = async (file: File): Promise<void> => {
    const read = await readNewspaperFile(file);
    if (!read.ok) {
      setAsking({ kind: 'refused', file: visibleName(file.name), fault: read.error });
      return;
    }
    const known = await profiles.get(read.value.id).catch(() => null);
    if (known === null) await store(read.value);
    else setAsking({ kind: 'replace', known, read: read.value });
  };
  const close = (): void => setAsking(null);
  return (
    <>
      <FileTrigger
        acceptedFileTypes={['application/json', '.json']}
        onSelect={(files) => {
          const file = files?.[0];
          if (file !== undefined) void take(file);
        }}
      >
        <Button icon="import">{text('newspapers.import')}</Button>
      </FileTrigger>
      {asking === null ? null : (
        <ImportQuestion asking={asking} onClose={close} onReplace={(read) => void store(read)} />
      )}
    </>
  );
}

function ImportQuestion({
  asking,
  onClose,
  onReplace,
}: {
  readonly asking: Asking;
  readonly onClose: () => void;
  readonly onReplace: (read: NewspaperProfile) => void;
}): ReactNode {
  const text = useText();
  const words = useNewspaperWords();
  const isRefused = asking.kind === 'refused';
  return (
    <Dialog
      isOpen
      size="small"
      role="alertdialog"
      title={
        isRefused ? text('newspapers.refused') : text('newspapers.replace', { title: asking.known.title })
      }
      closeLabel={text('common.close')}
      onOpenChange={onClose}
      footer={
        isRefused ? (
          <Button variant="primary" autoFocus onPress={onClose}>
            {text('common.close')}
          </Button>
        ) : (
          <>
            <Button autoFocus onPress={onClose}>
              {text('common.cancel')}
            </Button>
            <Button variant="primary" onPress={() => onReplace(asking.read)}>
              {text('newspapers.replace.run')}
            </Button>
          </>
        )
      }
    >
      {isRefused ? (
        <p>
          <bdi>{asking.file}</bdi>
          {text('newspapers.refused.separator')}
          {words.fault(asking.fault)}
        </p>
      ) : (
        <p>
          {text('newspapers.replace.text', {
            known: asking.known.lessons.length,
            read: asking.read.lessons.length,
          })}
        </p>
      )}
    </Dialog>
  );
}
