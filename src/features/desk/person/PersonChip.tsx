import type { ReactNode } from 'react';
import { useDesk, useView } from '#features/desk/context';
import { useText } from '#features/text';
import { Icon } from '#ui/Icon.tsx';
import styles from './person.module.css';
import { usePersonWords } from './use-person-words';

/** Who is at work, in the colour of their pass; pressing it changes that. */
export function PersonChip(): ReactNode {
  const text = useText();
  const { view } = useDesk();
  const person = useView((state) => state.person);
  const words = usePersonWords();
  const who = words(person?.name ?? '', person?.pass ?? null, 'short') || text('person.nobody');
  return (
    <button
      type="button"
      className={styles.chip}
      data-pass={person?.pass ?? undefined}
      aria-label={text('person.chip', { who })}
      onClick={() => {
        view.setState({ dialog: 'person' });
      }}
    >
      <Icon name="person" size={14} />
      <bdi className={styles.who}>{who}</bdi>
    </button>
  );
}
