import type { IntlShape } from 'react-intl';

const UNITS = ['byte', 'kilobyte', 'megabyte'] as const;

/** An amount of bytes in the interface language, in the unit that suits it. */
export function formatBytes(intl: IntlShape, count: number): string {
  const power = count < 1_000 ? 0 : count < 1_000_000 ? 1 : 2;
  const options = {
    style: 'unit',
    unit: UNITS[power],
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  } as const;
  return intl.formatNumber(count / 1_000 ** power, options);
}
