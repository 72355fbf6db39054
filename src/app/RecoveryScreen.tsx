import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { FileTrigger } from 'react-aria-components';
import { BackupRefused } from '#features/BackupRefused.tsx';
import { useText } from '#features/text';
import type { ArchiveFigures } from '#domain/archive/record';
import type { ArchiveRefusal } from '#ports/safekeeping';
import type { OpenRefusal } from '#storage/open-database';
import type { Recovery } from '#storage/safekeeping/recovery';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import { GoOnDialog } from './GoOnDialog.tsx';
import styles from './RecoveryScreen.module.css';

/** What the second copy turned out to be. */
type Copy =
  | { readonly kind: 'looking' }
  | { readonly kind: 'none' }
  | { readonly kind: 'found'; readonly figures: ArchiveFigures };

type Step =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'working' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'refused'; readonly refusal: ArchiveRefusal };

function useCopy(recovery: Recovery): Copy {
  const [copy, setCopy] = useState<Copy>({ kind: 'looking' });
  useEffect(() => {
    let isWanted = true;
    recovery
      .copy()
      .then((figures): Copy => (figures === null ? { kind: 'none' } : { kind: 'found', figures }))
      .catch((): Copy => ({ kind: 'none' }))
      .then((found) => {
        if (isWanted) setCopy(found);
      })
      .catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [recovery]);
  return copy;
}

/** One way out: what it does, and the button that does it. */
function Way({
  title,
  children,
  action,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly action: ReactNode;
}): ReactNode {
  return (
    <li className={styles.way}>
      <div className={styles.words}>
        <h2 className={styles.subtitle}>{title}</h2>
        <p>{children}</p>
      </div>
      {action}
    </li>
  );
}

/** What is wrong, and that nothing has been done about it. */
function Announcement({ refusal }: { readonly refusal: OpenRefusal }): ReactNode {
  const text = useText();
  return (
    <header className={styles.head} role="alert">
      <Icon name="warning" size={24} />
      <h1 className={styles.title}>{text('recovery.title')}</h1>
      <p>
        {refusal.code === 'missing-work'
          ? text('recovery.missing', {
              operations: refusal.shortfall.operations,
              rawPages: refusal.shortfall.rawPages,
              total: refusal.shortfall.of.operations,
            })
          : text('recovery.cannotOpen', {
              reason: refusal.code === 'cannot-open' ? refusal.reason : refusal.code,
            })}
      </p>
      <p>{text('recovery.untouched')}</p>
    </header>
  );
}

function CopyWay({
  copy,
  isBusy,
  onChoose,
}: {
  readonly copy: Copy;
  readonly isBusy: boolean;
  readonly onChoose: () => void;
}): ReactNode {
  const text = useText();
  const figures = copy.kind === 'found' && copy.figures.operations > 0 ? copy.figures : null;
  const none = text(copy.kind === 'looking' ? 'recovery.copy.looking' : 'recovery.copy.none');
  return (
    <Way
      title={text('recovery.copy')}
      action={
        <Button
          variant={figures === null ? 'quiet' : 'primary'}
          isDisabled={figures === null || isBusy}
          onPress={onChoose}
        >
          {text('recovery.copy.run')}
        </Button>
      }
    >
      {figures === null ? none : text('recovery.copy.holds', figures)}
    </Way>
  );
}

/**
 * Stands where the library would when the store does not hold what was acknowledged, or cannot be opened although there
 * was work. Nothing is created, written or removed until an editor has chosen.
 */
export function RecoveryScreen({
  refusal,
  recovery,
}: {
  readonly refusal: OpenRefusal;
  readonly recovery: Recovery;
}): ReactNode {
  const text = useText();
  const copy = useCopy(recovery);
  const [step, setStep] = useState<Step>({ kind: 'choosing' });
  const [isLeaving, setLeaving] = useState(false);
  const isBusy = step.kind === 'working';

  const run = (work: () => Promise<ArchiveRefusal | null>): void => {
    setStep({ kind: 'working' });
    work()
      .then((refused) => {
        if (refused === null) window.location.reload();
        else setStep({ kind: 'refused', refusal: refused });
      })
      .catch(() => setStep({ kind: 'failed' }));
  };
  const fromBackup = async (file: File): Promise<ArchiveRefusal | null> => {
    const restored = await recovery.fromBackup(file);
    return restored.ok ? null : restored.error;
  };

  return (
    <main className={styles.screen}>
      <div className={styles.measure}>
        <Announcement refusal={refusal} />
        {step.kind === 'failed' ? (
          <Banner tone="proof" role="alert">
            {text('recovery.failed')}
          </Banner>
        ) : null}
        {step.kind === 'refused' ? <BackupRefused refusal={step.refusal} /> : null}
        {isBusy ? <ProgressBar label={text('recovery.working')} value={null} /> : null}
        <ul className={styles.ways}>
          <CopyWay
            copy={copy}
            isBusy={isBusy}
            onChoose={() => run(() => recovery.fromCopy().then(() => null))}
          />
          <Way
            title={text('recovery.backup')}
            action={
              <FileTrigger
                onSelect={(files) => {
                  const file = files?.[0];
                  if (file !== undefined) run(() => fromBackup(file));
                }}
              >
                <Button isDisabled={isBusy}>{text('recovery.backup.run')}</Button>
              </FileTrigger>
            }
          >
            {text('recovery.backup.text')}
          </Way>
          <Way
            title={text('recovery.retry')}
            action={
              <Button isDisabled={isBusy} onPress={() => window.location.reload()}>
                {text('common.retry')}
              </Button>
            }
          >
            {text('recovery.retry.text')}
          </Way>
          <Way
            title={text('recovery.goOn')}
            action={
              <Button variant="plain" isDisabled={isBusy} onPress={() => setLeaving(true)}>
                {text('recovery.goOn.run')}
              </Button>
            }
          >
            {text('recovery.goOn.text')}
          </Way>
        </ul>
      </div>
      {isLeaving ? (
        <GoOnDialog
          refusal={refusal}
          onClose={() => setLeaving(false)}
          onConfirm={() => {
            setLeaving(false);
            run(() => recovery.goOn().then(() => null));
          }}
        />
      ) : null}
    </main>
  );
}
