import { useState } from 'react';
import type { ReactNode } from 'react';
import { learnedOf, type NewspaperProfile } from '#domain/proposal/profile';
import { useText } from '#features/text';
import { editNewspaper } from '#library/newspapers';
import { Button } from '#ui/Button.tsx';
import { TextField } from '#ui/TextField.tsx';
import styles from './Newspapers.module.css';
import { useNewspaperChange } from './use-newspapers';

const LISTS = ['furniture', 'columns', 'datelines', 'people'] as const;
type List = (typeof LISTS)[number];

const linesOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[\r\n]+/u)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
];

/** What returns on every page of a newspaper: each list one entry a line, as learned until a person writes it. */
export function NewspaperLists({ newspaper }: { readonly newspaper: NewspaperProfile }): ReactNode {
  const text = useText();
  return (
    <section className={styles.section} aria-labelledby="newspaper-lists">
      <h2 id="newspaper-lists" className={styles.title}>
        {text('newspapers.lists')}
      </h2>
      <p className={styles.text}>{text('newspapers.lists.text')}</p>
      <div className={styles.columns}>
        {LISTS.map((list) => (
          <EditableList key={list} newspaper={newspaper} list={list} />
        ))}
      </div>
    </section>
  );
}

function EditableList({
  newspaper,
  list,
}: {
  readonly newspaper: NewspaperProfile;
  readonly list: List;
}): ReactNode {
  const text = useText();
  const change = useNewspaperChange();
  const [draft, setDraft] = useState<string | null>(null);
  const said = newspaper.edits[list];
  const kept = (said ?? learnedOf(newspaper)[list]).join('\n');
  const set = (value: readonly string[] | undefined): void => {
    void change((profiles) => editNewspaper(profiles, newspaper.id, list, value)).then((isStored) => {
      if (isStored) setDraft(null);
    });
  };
  const leave = (): void => {
    if (draft === null) return;
    const lines = linesOf(draft);
    if (lines.join('\n') === kept) setDraft(null);
    else set(lines);
  };
  const name = text(`newspapers.list.${list}`);
  return (
    <div className={styles.field}>
      <TextField
        label={name}
        rows={5}
        value={draft ?? kept}
        onChange={setDraft}
        onBlur={leave}
        description={text(said === undefined ? 'newspapers.list.learned' : 'newspapers.list.said')}
      />
      {said === undefined ? null : (
        <span className={styles.drop}>
          <Button
            variant="plain"
            size="small"
            icon="restore"
            aria-label={text('newspapers.asLearnedOf', { list: name })}
            onPress={() => set(undefined)}
          >
            {text('newspapers.asLearned')}
          </Button>
        </span>
      )}
    </div>
  );
}
