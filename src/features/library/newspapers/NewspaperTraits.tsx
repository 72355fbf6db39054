import type { ReactNode } from 'react';
import {
  conventionTaught,
  learnedOf,
  type Convention,
  type NewspaperProfile,
} from '#domain/proposal/profile';
import { useText } from '#features/text';
import { editNewspaper } from '#library/newspapers';
import { Select } from '#ui/Select.tsx';
import styles from './Newspapers.module.css';
import { useNewspaperChange } from './use-newspapers';

const CONVENTIONS: readonly Convention[] = ['before', 'after', 'mixed'];
/** So many of the weights that moved most are named. */
const NAMED = 5;

/** Where headlines stand, and what is learned of a newspaper that is not for a person to say. */
export function NewspaperTraits({ newspaper }: { readonly newspaper: NewspaperProfile }): ReactNode {
  const text = useText();
  const change = useNewspaperChange();
  const learned = learnedOf(newspaper);
  const taught = conventionTaught(learned);
  const separator = text('common.list.separator');
  const set = (id: Convention | 'learned'): void => {
    const value = id === 'learned' ? undefined : id;
    void change((profiles) => editNewspaper(profiles, newspaper.id, 'convention', value));
  };
  const asLearned =
    taught === null
      ? text('newspapers.asLearned')
      : text('newspapers.asLearnedIs', { value: text(`newspapers.convention.${taught}`) });
  return (
    <section className={styles.section} aria-labelledby="newspaper-traits">
      <h2 id="newspaper-traits" className={styles.title}>
        {text('newspapers.traits')}
      </h2>
      <div className={styles.columns}>
        <div className={styles.field}>
          <Select
            label={text('newspapers.convention')}
            value={newspaper.edits.convention ?? 'learned'}
            choices={[
              { id: 'learned' as const, label: asLearned },
              ...CONVENTIONS.map((id) => ({ id, label: text(`newspapers.convention.${id}`) })),
            ]}
            onChange={set}
          />
          <p className={styles.facts}>
            {text('newspapers.counts', {
              before: learned.before,
              after: learned.after,
              untitled: learned.untitled,
            })}
          </p>
        </div>
        <dl className={styles.traits}>
          <dt>{text('newspapers.measures')}</dt>
          <dd>
            {learned.measures.length === 0
              ? text('newspapers.unknown')
              : text('newspapers.measures.cells', { widths: learned.measures.join(separator) })}
          </dd>
          <dt>{text('newspapers.bylines')}</dt>
          <dd>
            {learned.bylines.length === 0
              ? text('newspapers.unknown')
              : learned.bylines.map((form) => text(`newspapers.byline.${form}`)).join(separator)}
          </dd>
          <dt>{text('newspapers.weights')}</dt>
          <dd>
            <Weights weights={learned.weights} />
          </dd>
        </dl>
      </div>
    </section>
  );
}

function Weights({ weights }: { readonly weights: Readonly<Record<string, number>> }): ReactNode {
  const text = useText();
  const moved = Object.entries(weights)
    .filter(([, by]) => by !== 0)
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a));
  const signed = (by: number): string => `${by > 0 ? '+' : '−'}${Math.abs(by).toFixed(2)}`;
  return (
    <>
      {text('newspapers.weights.count', { count: moved.length })}
      {moved.length === 0 ? null : (
        <details>
          <summary>{text('newspapers.weights.most')}</summary>
          <ul className={styles.weights} aria-label={text('newspapers.weights.most')}>
            {moved.slice(0, NAMED).map(([name, by]) => (
              <li key={name}>
                <code lang="en">{name}</code> {signed(by)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
