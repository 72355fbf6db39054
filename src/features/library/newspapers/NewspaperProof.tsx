import { useState } from 'react';
import type { ReactNode } from 'react';
import { SUSPECT_RULES, type WordLists } from '#domain/proof/suspect';
import { withRule, type NewspaperProfile, type SwitchedRule } from '#domain/proposal/profile';
import { RULE_NAMES } from '#domain/text/reading-types';
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
  const setRule = (rule: SwitchedRule, on: boolean): void => {
    void change((profiles) =>
      profiles.update(newspaper.id, (profile) => (profile === null ? null : withRule(profile, rule, on))),
    );
  };
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
      <Rules
        title={text('newspapers.rules')}
        rules={SUSPECT_RULES}
        off={rulesOff}
        nameOf={(rule) => text(`suspect.${rule}`)}
        onSwitch={setRule}
      />
      <Rules
        title={text('newspapers.readingRules')}
        rules={RULE_NAMES}
        off={rulesOff}
        nameOf={(rule) => text(`rule.${rule}.name`)}
        onSwitch={setRule}
      />
    </section>
  );
}

type RulesProps<Rule extends SwitchedRule> = {
  readonly title: string;
  readonly rules: readonly Rule[];
  readonly off: readonly SwitchedRule[];
  readonly nameOf: (rule: Rule) => string;
  readonly onSwitch: (rule: Rule, on: boolean) => void;
};

function Rules<Rule extends SwitchedRule>({
  title,
  rules,
  off,
  nameOf,
  onSwitch,
}: RulesProps<Rule>): ReactNode {
  return (
    <>
      <h3 className={styles.rulesTitle}>{title}</h3>
      <div className={styles.rules} role="group" aria-label={title}>
        {rules.map((rule) => (
          <Checkbox
            key={rule}
            isSelected={!off.includes(rule)}
            onChange={(on) => {
              onSwitch(rule, on);
            }}
          >
            {nameOf(rule)}
          </Checkbox>
        ))}
      </div>
    </>
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
