import type { ReactNode } from 'react';
import { useText } from '#features/text';
import type { EditionRefusal } from '#library/edition-reader';
import type { SoundEdition } from '#library/import-edition';
import { visibleName } from '#library/visible-name';
import { Banner } from '#ui/Banner.tsx';
import { Differences } from './Differences.tsx';
import styles from './Transfer.module.css';
import { useTransferWords } from './use-transfer-words';

/** What a sound file holds, before it is stored. */
export function ImportSummary({ sound }: { readonly sound: SoundEdition }): ReactNode {
  const text = useText();
  const words = useTransferWords();
  const { edition, generator, exported, hasHistory, figures, isKnown, here } = sound;
  return (
    <div className={styles.stack}>
      <Banner tone="good" role="status">
        {text('importEdition.sound')}
      </Banner>
      <dl className={styles.facts}>
        <dt>{text('importEdition.edition')}</dt>
        <dd>
          <bdi>{words.editionName(edition)}</bdi>
        </dd>
        <dt>{text('importEdition.holds')}</dt>
        <dd>{words.figures(figures)}</dd>
        <dt>{text('importEdition.history')}</dt>
        <dd>
          {hasHistory
            ? text('importEdition.operations', { count: figures.operations })
            : text('importEdition.noHistory')}
        </dd>
        <dt>{text('importEdition.from')}</dt>
        <dd>
          <bdi>
            {text('importEdition.by', {
              when: words.moment(exported),
              name: visibleName(generator.name),
              version: visibleName(generator.version),
            })}
          </bdi>
        </dd>
      </dl>
      {isKnown ? <Banner>{text('importEdition.known')}</Banner> : null}
      {here === null ? null : <Differences here={here} file={figures} hasHistory={hasHistory} />}
    </div>
  );
}

/** Why a file cannot be imported, and where its first fault is. */
export function ImportRefused({ refusal }: { readonly refusal: EditionRefusal }): ReactNode {
  const text = useText();
  const words = useTransferWords();
  return (
    <div className={styles.stack}>
      <Banner tone="proof" role="alert">
        <p>{words.refusal(refusal)}</p>
        <p>{text('importEdition.nothingStored')}</p>
      </Banner>
      {refusal.code === 'fault' ? (
        <dl className={styles.facts}>
          <dt>{text('importEdition.where')}</dt>
          <dd className={styles.code}>
            <bdi>
              {refusal.fault.path === '' ? text('importEdition.whole') : visibleName(refusal.fault.path)}
            </bdi>
          </dd>
          <dt>{text('importEdition.what')}</dt>
          <dd className={styles.code} lang="en">
            <bdi>{visibleName(refusal.fault.message)}</bdi>
          </dd>
        </dl>
      ) : null}
    </div>
  );
}
