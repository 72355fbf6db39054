import { useIntl } from 'react-intl';
import type { Gesture } from '#domain/history/history';
import type { PageChange } from '#domain/change/change';
import { useDesk } from '#features/desk/context';

/** A step in words: what was done, and where or to what. */
export function useStepWords(): (step: Gesture) => string {
  const intl = useIntl();
  const { index, session } = useDesk();
  return (step) => {
    const name = step.cause.kind === 'edit' ? step.cause.step : 'import';
    const words = intl.formatMessage({ id: `step.${name}` });
    const line = (offset: number): string =>
      intl.formatMessage({ id: 'desk.line' }, { line: index.lineOf(Math.min(offset, index.text.length)) });
    const startOf = (id: string): string => {
      const block = session.store.getState().doc?.blocks.get(id as never);
      return block === undefined ? '' : line(block.start);
    };
    const detail = detailOf(step.operations[0]?.change as PageChange | undefined, line, startOf);
    return detail === '' ? words : `${words} · ${detail}`;
  };
}

function detailOf(
  change: PageChange | undefined,
  line: (offset: number) => string,
  startOf: (id: string) => string,
): string {
  switch (change?.kind) {
    case 'block/move-start':
      return `${line(change.from)} → ${line(change.to)}`;
    case 'block/add':
    case 'block/remove':
      return line(change.block.start);
    case 'block/assign':
    case 'block/set-standing':
      return startOf(change.id);
    case 'correction/add':
    case 'correction/remove':
      return `${line(change.correction.span.start)} ${change.correction.original.slice(0, 12)}`;
    case 'article/set-metadata':
      return typeof change.to?.value === 'string' ? change.to.value.slice(0, 24) : '';
    case 'column/set':
      return change.field === 'name' ? change.to : '';
    case 'page/add':
      return [change.page.label, change.page.name].join(' ').trim();
    default:
      return '';
  }
}
