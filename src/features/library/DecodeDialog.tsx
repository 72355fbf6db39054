import { useState } from 'react';
import type { ReactNode } from 'react';
import { useText } from '#features/text';
import type { Text } from '#features/text';
import { readWith } from '#library/examine-file';
import type { Candidate } from '#library/examine-file';
import { visibleName } from '#library/visible-name';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Select } from '#ui/Select.tsx';
import styles from './DecodeDialog.module.css';
import { TextPreview } from './TextPreview.tsx';
import type { DecodingAnswer } from './use-import';

export type DecodeDialogProps = {
  readonly candidate: Candidate;
  readonly at: number;
  readonly total: number;
  readonly answer: (answer: DecodingAnswer) => void;
};

type Warning = Candidate['warnings'][number];

function warningWords(text: Text, warning: Warning): string {
  return text(`import.warning.${warning.code}`, 'count' in warning ? { count: warning.count } : {});
}

/** Shows how a file reads in an encoding, and lets the editor choose another before it becomes a raw page. */
export function DecodeDialog({ candidate, at, total, answer }: DecodeDialogProps): ReactNode {
  const text = useText();
  const [read, setRead] = useState(candidate);
  const choices = candidate.alternatives.map((each, place) => ({
    id: each.encoding,
    label: text(`encoding.${each.encoding}`),
    detail:
      each.replacementCount > 0
        ? text('import.decode.broken', { count: each.replacementCount })
        : place === 0
          ? text('import.decode.best')
          : '',
  }));
  const warnings = read.warnings.filter((warning) => warning.code !== 'uncertain');
  return (
    <Dialog
      isOpen
      size="large"
      role="alertdialog"
      title={text('import.decode.title')}
      closeLabel={text('import.decode.stop')}
      onOpenChange={() => answer({ kind: 'stop' })}
      footer={
        <>
          {total > 1 ? <span className={styles.count}>{text('import.decode.of', { at, total })}</span> : null}
          <Button onPress={() => answer({ kind: 'skip' })}>{text('import.decode.skip')}</Button>
          <Button variant="primary" onPress={() => answer({ kind: 'read', candidate: read })}>
            {text('import.decode.add')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p>
          <bdi className={styles.name}>{visibleName(candidate.name)}</bdi>
          {text(candidate.isCertain ? 'import.decode.asked' : 'import.decode.uncertain')}
        </p>
        <div className={styles.encoding}>
          <Select
            label={text('import.decode.encoding')}
            choices={choices}
            value={read.encoding}
            onChange={(encoding) => setRead(readWith(candidate, encoding))}
          />
        </div>
        <TextPreview key={read.encoding} label={text('import.decode.preview')} text={read.text} />
        {warnings.map((warning) => (
          <Banner key={warning.code} tone="doubtful" role="status">
            {warningWords(text, warning)}
          </Banner>
        ))}
      </div>
    </Dialog>
  );
}
