import type { ReactNode } from 'react';
import { BackupRefused } from '#features/BackupRefused.tsx';
import { useLibraryWords } from '#features/library/use-words';
import { useText } from '#features/text';
import { visibleName } from '#library/visible-name';
import type { EditionGain, ExaminedBackup } from '#ports/safekeeping';
import { Banner } from '#ui/Banner.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import styles from './Backup.module.css';
import { Safety } from './Safety.tsx';
import type { BackupStep, MadeBackup } from './use-backup';

function Made({ backup }: { readonly backup: MadeBackup }): ReactNode {
  const text = useText();
  const words = useLibraryWords();
  return (
    <div className={styles.stack}>
      <Banner tone="good" role="status">
        {text('backup.done', { figures: text('backup.figures', backup.figures) })}
      </Banner>
      {backup.left === 0 ? null : (
        <Banner tone="proof" role="alert">
          {text('backup.left', { count: backup.left })}
        </Banner>
      )}
      <dl className={styles.facts}>
        <dt>{text('backup.file')}</dt>
        <dd>{backup.fileName}</dd>
        <dt>{text('backup.size')}</dt>
        <dd>{words.bytes(backup.blob.size)}</dd>
        <dt>SHA-256</dt>
        <dd className={styles.code}>{backup.sha256}</dd>
      </dl>
    </div>
  );
}

/** More editions than these are summed up. */
const MOST_GAINS = 12;

/** Edition by edition, what would come. */
function Gains({ gains }: { readonly gains: readonly EditionGain[] }): ReactNode {
  const text = useText();
  if (gains.length === 0) return null;
  return (
    <ul className={styles.gains}>
      {gains.slice(0, MOST_GAINS).map(({ title, date, isNew, rawPages, operations }, i) => (
        <li key={i}>
          <bdi>
            {visibleName([title, date].filter((part) => part !== '').join(' ')) ||
              text('backup.gain.unnamed')}
          </bdi>
          <span>{text(isNew ? 'backup.gain.new' : 'backup.gain.grown', { rawPages, operations })}</span>
        </li>
      ))}
      {gains.length <= MOST_GAINS ? null : (
        <li>{text('backup.gain.more', { count: gains.length - MOST_GAINS })}</li>
      )}
    </ul>
  );
}

/** What a backup holds and would add, before anything is stored. */
function Sound({ examined }: { readonly examined: ExaminedBackup }): ReactNode {
  const text = useText();
  const words = useLibraryWords();
  const { written, figures, missing, grown, gains } = examined;
  const isNothing = missing.operations + missing.rawPages + missing.newspapers === 0;
  return (
    <div className={styles.stack}>
      <Banner tone="good" role="status">
        {text('backup.restore.sound')}
      </Banner>
      <dl className={styles.facts}>
        <dt>{text('backup.restore.written')}</dt>
        <dd>{words.moment(written)}</dd>
        <dt>{text('backup.restore.holds')}</dt>
        <dd>{text('backup.figures', figures)}</dd>
        <dt>{text('backup.restore.adds')}</dt>
        <dd>{isNothing ? text('backup.restore.nothing') : text('backup.figures', missing)}</dd>
      </dl>
      {grown === 0 ? null : <p>{text('backup.restore.grown', { count: grown })}</p>}
      <Gains gains={gains} />
      {isNothing ? null : <p className={styles.note}>{text('backup.restore.keeps')}</p>}
    </div>
  );
}

/** What the window of backups shows at each step. */
export function BackupBody({ step }: { readonly step: BackupStep }): ReactNode {
  const text = useText();
  switch (step.kind) {
    case 'idle':
      return <Safety />;
    case 'writing':
      return <ProgressBar label={text('backup.running')} value={null} />;
    case 'made':
      return <Made backup={step.backup} />;
    case 'checking':
      return (
        <ProgressBar
          label={text('backup.restore.checking', { file: visibleName(step.file.name) })}
          value={null}
        />
      );
    case 'refused':
      return <BackupRefused refusal={step.refusal} />;
    case 'sound':
      return <Sound examined={step.examined} />;
    case 'restoring':
      return <ProgressBar label={text('backup.restore.running')} value={null} />;
    case 'restored':
      return (
        <Banner tone="good" role="status">
          {text('backup.restore.done', { figures: text('backup.figures', step.figures) })}
        </Banner>
      );
    case 'not-made':
    case 'not-restored':
      return (
        <Banner tone="proof" role="alert">
          {text(step.kind === 'not-made' ? 'backup.failed' : 'backup.restore.failed')}
        </Banner>
      );
  }
}
