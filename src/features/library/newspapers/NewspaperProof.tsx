import { useState } from 'react';
import type { ReactNode } from 'react';
import { SUSPECT_RULES, type WordLists } from '#domain/proof/suspect';
import { withRule, type NewspaperProfile } from '#domain/proposal/profile';
import { useText } from '#features/text';
import { editNewspaper } from '#library/newspapers';
import { Checkbox } from '#ui/Checkbox.tsx';
import { TextField } from '#ui/TextField.tsx';
import styles from './Newspapers.module.css';
import { useNewspaperChange } from './use-newspapers';

const ARROW = ' → ';
const linesOf = (text: string): readonly string[] =>
  text
    .split(/[\r\n]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** One word and its better form a line, parted by an arrow or an equals sign. Lines without one are left out. */
function pairsOf(text: string): WordLists['bad'] {
  return linesOf(text).flatMap((line) => {
    const [wrong = '', right] = line.split(/→|=>?/u).map((part) => part.trim());
    return wrong === '' || right === undefined ? [] : [{ wrong, right }];
  });
}

/** What proofreading does with a newspaper: rules one by one, words that are right, words written otherwise. */
export function NewspaperProof({ newspaper }: { readonly newspaper: NewspaperProfile }): ReactNode {
  const text = useText();
  const change = useNewspaperChange();
  const { rulesOff = [], goodWords = [], badWords = [] } = newspaper.edits;
  return (
    <section className={styles.section} aria-labelledby="newspaper-proof">
      <h2 id="newspaper-proof" className={styles.title}>
        {text('newspapers.proof')}
      </h2>
      <p className={styles.text}>{text('newspapers.proof.text')}</p>
      <div className={styles.columns}>
        <Words
          label={text('newspapers.goodWords')}
          description={text('newspapers.goodWords.how')}
          kept={goodWords.join('\n')}
          onSet={(draft) => {
            void change((profiles) => editNewspaper(profiles, newspaper.id, 'goodWords', linesOf(draft)));
          }}
        />
        <Words
          label={text('newspapers.badWords')}
          description={text('newspapers.badWords.how')}
          kept={badWords.map(({ wrong, right }) => wrong + ARROW + right).join('\n')}
          onSet={(draft) => {
            void change((profiles) => editNewspaper(profiles, newspaper.id, 'badWords', pairsOf(draft)));
          }}
        />
      </div>
      <div className={styles.rules} role="group" aria-label={text('newspapers.rules')}>
        {SUSPECT_RULES.map((rule) => (
          <Checkbox
            key={rule}
            isSelected={!rulesOff.includes(rule)}
            onChange={(on) => {
              void change((profiles) =>
                profiles.update(newspaper.id, (profile) =>
                  profile === null ? null : withRule(profile, rule, on),
                ),
              );
            }}
          >
            {text(`suspect.${rule}`)}
          </Checkbox>
        ))}
      </div>
    </section>
  );
}

type WordsProps = {
  readonly label: string;
  readonly description: string;
  readonly kept: string;
  readonly onSet: (draft: string) => void;
};

function Words({ label, description, kept, onSet }: WordsProps): ReactNode {
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <div className={styles.field}>
      <TextField
        label={label}
        rows={5}
        value={draft ?? kept}
        onChange={setDraft}
        onBlur={() => {
          if (draft !== null && draft !== kept) onSet(draft);
          setDraft(null);
        }}
        description={description}
      />
    </div>
  );
}
