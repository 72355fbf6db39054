import type { ReactNode } from 'react';
import { useText } from '#features/text';
import type { ExportedFile, ExportStage } from '#library/export-edition';
import { Banner } from '#ui/Banner.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import styles from './Transfer.module.css';
import type { ExportForm, ExportProblem } from './use-export';
import { useTransferWords } from './use-transfer-words';

/** How far an export has come. */
export function ExportProgress({ stage }: { readonly stage: ExportStage }): ReactNode {
  const text = useText();
  if (stage.stage === 'writing') return <ProgressBar label={text('export.stage.writing')} value={null} />;
  const { done, total } = stage;
  return (
    <ProgressBar
      label={text('export.stage.reading')}
      value={done}
      maxValue={total}
      valueLabel={text('export.stage.pages', { done, total })}
    />
  );
}

/** What was exported, in figures. */
export function ExportDone({
  file,
  form,
}: {
  readonly file: ExportedFile;
  readonly form: ExportForm;
}): ReactNode {
  const text = useText();
  const words = useTransferWords();
  const { articles, characters, marks } = file.figures;
  const done =
    form === 'edition'
      ? text('export.done', { articles, characters, marks })
      : text(`export.done.${form}`, { marks });
  return (
    <div className={styles.stack}>
      <Banner tone="good" role="status">
        {done}
      </Banner>
      <dl className={styles.facts}>
        <dt>{text('export.done.file')}</dt>
        <dd>{file.fileName}</dd>
        <dt>{text('export.done.size')}</dt>
        <dd>{words.bytes(file.blob.size)}</dd>
        <dt>{text('export.done.sha256')}</dt>
        <dd className={styles.code}>{file.sha256}</dd>
      </dl>
    </div>
  );
}

/** Why nothing is offered, and where the first fault is. */
export function ExportFailed({ problem }: { readonly problem: ExportProblem }): ReactNode {
  const text = useText();
  return (
    <Banner tone="proof" role="alert">
      <p>{text(`export.fault.${problem.code}`)}</p>
      {problem.code === 'not-verified' ? <p className={styles.code}>{problem.fault.message}</p> : null}
    </Banner>
  );
}
