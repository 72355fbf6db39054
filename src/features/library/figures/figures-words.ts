import { useIntl } from 'react-intl';
import { WEIGHED_CODES, type WeightId } from '#domain/figures/error-weights';
import { useText } from '#features/text';

/** How figures are written. What is not known is a dash. */
export type FiguresWords = {
  readonly count: (value: number) => string;
  /** Errors in ten thousand. */
  readonly rate: (value: number | null) => string;
  readonly percent: (value: number | null) => string;
  /** What a weight is for. */
  readonly weight: (id: WeightId) => string;
};

const NOTHING = '–';
type CodeId = (typeof WEIGHED_CODES)[number];
const codes: ReadonlySet<string> = new Set(WEIGHED_CODES);
const isCode = (id: WeightId): id is CodeId => codes.has(id);

export function useFiguresWords(): FiguresWords {
  const intl = useIntl();
  const text = useText();
  return {
    count: (value) => intl.formatNumber(value, { maximumFractionDigits: 2 }),
    rate: (value) =>
      value === null
        ? NOTHING
        : intl.formatNumber(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    percent: (value) =>
      value === null
        ? NOTHING
        : intl.formatNumber(value, {
            style: 'percent',
            minimumFractionDigits: 2,
            maximumFractionDigits: 2,
          }),
    weight: (id) => (isCode(id) ? text(`error.${id}`) : text(`figures.weight.${id}`)),
  };
}
