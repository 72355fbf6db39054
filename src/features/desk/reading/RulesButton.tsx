import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { RULE_NAMES, type Paragraph } from '#domain/text/reading-types';
import { useDesk, useSession } from '#features/desk/context';
import { useServices } from '#features/services';
import { useText } from '#features/text';
import { trailQuery } from '#library/trail';
import { Checkbox } from '#ui/Checkbox.tsx';
import { PopoverButton } from '#ui/PopoverButton.tsx';
import { ruleCounts } from './rule-counts';
import styles from './RulesButton.module.css';

/** Opens the rules of the reading text: each with what it did in this article, and a switch for the newspaper. */
export function RulesButton({ paragraphs }: { readonly paragraphs: readonly Paragraph[] }): ReactNode {
  const text = useText();
  return (
    <PopoverButton
      icon="settings"
      label={text('desk.reading.rulesTitle')}
      content={() => <Rules paragraphs={paragraphs} />}
    >
      {text('desk.reading.rulesButton')}
    </PopoverButton>
  );
}

function Rules({ paragraphs }: { readonly paragraphs: readonly Paragraph[] }): ReactNode {
  const text = useText();
  const { reading } = useDesk();
  const paper = useNewspaper();
  const counts = ruleCounts(paragraphs);
  return (
    <div className={styles.rules}>
      <p className={styles.title}>{text('desk.reading.rulesTitle')}</p>
      <p className={styles.how}>
        {paper === '' ? text('desk.reading.rulesUntitled') : text('desk.reading.rulesHow', { paper })}
      </p>
      <ul className={styles.list}>
        {RULE_NAMES.map((rule) => (
          <li key={rule} className={styles.rule}>
            <Checkbox
              isSelected={reading.rules.has(rule)}
              isDisabled={paper === ''}
              onChange={(on) => {
                void reading.set(rule, on);
              }}
            >
              {text(`rule.${rule}.name`)}
            </Checkbox>
            <span className={styles.count}>{counts.get(rule) ?? ''}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The title of the newspaper that the open page belongs to; empty as long as it has none. */
function useNewspaper(): string {
  const { log, pages } = useServices();
  const editionId = useSession((state) => state.rawPage?.editionId ?? null);
  const { data } = useQuery({
    ...trailQuery({ log, pages }, editionId ?? ('' as NonNullable<typeof editionId>)),
    enabled: editionId !== null,
  });
  return data?.title ?? '';
}
