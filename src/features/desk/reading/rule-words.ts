import type { LineIndex } from '#domain/text/lines';
import type { RuleRecord } from '#domain/text/reading-types';
import { useDesk } from '#features/desk/context';
import { breaksShown } from '#features/desk/raw/visible-text';
import { useText } from '#features/text';

/** The 1-based line on which an automatic change begins: that of its first raw character. */
export const lineOfRecord = (index: LineIndex, { span }: Pick<RuleRecord, 'span'>): number =>
  index.lineOf(Math.min(span.start, Math.max(0, index.text.length - 1)));

/** Puts an automatic change into words: the rule, its line, and what became of what. */
export function useRuleWords(): (record: RuleRecord) => string {
  const text = useText();
  const { index } = useDesk();
  return (record) => {
    const { rule, before, after, opens } = record;
    const change = text('desk.reading.change', {
      before: breaksShown(before) || '∅',
      after: opens ? text('desk.reading.newParagraph') : breaksShown(after) || text('desk.reading.nothing'),
    });
    return text('desk.reading.place', {
      rule: text(`rule.${rule}.name`),
      line: lineOfRecord(index, record),
      change,
    });
  };
}
