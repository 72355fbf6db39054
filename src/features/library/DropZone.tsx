import { useState } from 'react';
import type { ReactNode } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useText } from '#features/text';
import type { SourceFile } from '#library/examine-file';
import { Button } from '#ui/Button.tsx';
import { Checkbox } from '#ui/Checkbox.tsx';
import { cx } from '#ui/cx';
import styles from './DropZone.module.css';
import { PasteDialog } from './PasteDialog.tsx';
import { useSample } from './use-sample';

export type DropZoneProps = {
  /** Files are held over the window. */
  readonly isOver: boolean;
  readonly offersSample: boolean;
  readonly asksAlways: boolean;
  readonly onAsksAlwaysChange: (asksAlways: boolean) => void;
  readonly onFiles: (files: Iterable<File>) => void;
  readonly onPaste: (file: SourceFile) => void;
};

/** Says what Galley takes and where it goes, and has the buttons for who does not drag. The whole window takes drops. */
export function DropZone({
  isOver,
  offersSample,
  asksAlways,
  onAsksAlwaysChange,
  onFiles,
  onPaste,
}: DropZoneProps): ReactNode {
  const text = useText();
  const sample = useSample();
  const [isPasting, setPasting] = useState(false);
  return (
    <section className={cx(styles.zone, isOver && styles.over)} aria-labelledby="drop-title">
      <div className={styles.words}>
        <h2 id="drop-title" className={styles.title}>
          {text(isOver ? 'library.drop.release' : 'library.drop.title')}
        </h2>
        <p className={styles.text}>{text('library.drop.text')}</p>
        <Checkbox isSelected={asksAlways} onChange={onAsksAlwaysChange}>
          <span className={styles.option}>{text('library.drop.check')}</span>
        </Checkbox>
      </div>
      <div className={styles.actions}>
        <Button onPress={() => setPasting(true)}>{text('library.drop.paste')}</Button>
        {offersSample ? (
          <Button isPending={sample.isBusy} onPress={sample.open}>
            {text('library.drop.sample')}
          </Button>
        ) : null}
        <FileTrigger allowsMultiple onSelect={(files) => onFiles(files ?? [])}>
          <Button variant={offersSample ? 'primary' : 'quiet'}>{text('library.drop.choose')}</Button>
        </FileTrigger>
      </div>
      {isPasting ? (
        <PasteDialog
          onClose={() => setPasting(false)}
          onPaste={(file) => {
            setPasting(false);
            onPaste(file);
          }}
        />
      ) : null}
    </section>
  );
}
