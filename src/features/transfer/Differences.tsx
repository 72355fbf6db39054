import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '#features/text';
import type { EditionFigures } from '#library/edition-figures';
import styles from './Transfer.module.css';

const ROWS = ['rawPages', 'articles', 'blocks', 'characters', 'marks', 'operations'] as const;

/** What the file holds beside what the library holds of the same edition, before one is put beside the other. */
export function Differences({
  here,
  file,
  hasHistory,
}: {
  readonly here: EditionFigures;
  readonly file: EditionFigures;
  readonly hasHistory: boolean;
}): ReactNode {
  const text = useText();
  const { formatNumber } = useIntl();
  const rows = ROWS.filter((row) => hasHistory || row !== 'operations');
  return (
    <table className={styles.differences}>
      <caption>{text('importEdition.differences')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('importEdition.differences.what')}</th>
          <th scope="col">{text('importEdition.differences.here')}</th>
          <th scope="col">{text('importEdition.differences.file')}</th>
          <th scope="col">{text('importEdition.differences.by')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row} data-differs={here[row] !== file[row]}>
            <th scope="row">{text(`importEdition.differences.${row}`)}</th>
            <td>{formatNumber(here[row])}</td>
            <td>{formatNumber(file[row])}</td>
            <td>
              {here[row] === file[row]
                ? text('importEdition.differences.none')
                : formatNumber(file[row] - here[row], { signDisplay: 'always' })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
