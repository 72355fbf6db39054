import type { ReactNode } from 'react';
import type { Finding, FindingPlace } from '#domain/edition/check-edition';
import type { RawPageId } from '#domain/page/ids';
import { useText } from '#features/text';
import { visibleName } from '#library/visible-name';
import { Banner } from '#ui/Banner.tsx';
import { Icon } from '#ui/Icon.tsx';
import styles from './Transfer.module.css';

/** As many as show what is meant; the desk shows the rest. */
const MOST_PLACES = 3;

function Place({
  place,
  page,
}: {
  readonly place: FindingPlace;
  /** Number of its raw page; null where there is only one. */
  readonly page: number | null;
}): ReactNode {
  const text = useText();
  const { line, quote } = place;
  return (
    <li className={styles.place}>
      {page === null ? text('export.place', { line }) : text('export.place.page', { page, line })}{' '}
      <bdi className={styles.quote}>{visibleName(quote)}</bdi>
    </li>
  );
}

function FindingRow({
  finding,
  order,
}: {
  readonly finding: Finding;
  readonly order: readonly RawPageId[];
}): ReactNode {
  const text = useText();
  const { code, places } = finding;
  const left = places.length - MOST_PLACES;
  const pageOf = (place: FindingPlace): number | null =>
    order.length < 2 ? null : order.indexOf(place.rawPageId) + 1;
  return (
    <li className={styles.finding}>
      <Icon name="warning" />
      <div className={styles.words}>
        <p>{text(`export.finding.${code}`, { count: places.length })}</p>
        {places.length === 0 ? null : (
          <ul className={styles.places}>
            {places.slice(0, MOST_PLACES).map((place, i) => (
              <Place key={i} place={place} page={pageOf(place)} />
            ))}
            {left > 0 ? <li>{text('export.morePlaces', { count: left })}</li> : null}
          </ul>
        )}
      </div>
    </li>
  );
}

/** What there would be to see to before an edition leaves. It may leave all the same. */
export function Findings({
  findings,
  order,
}: {
  readonly findings: readonly Finding[];
  /** The raw pages in the order of the edition. */
  readonly order: readonly RawPageId[];
}): ReactNode {
  const text = useText();
  return (
    <section aria-labelledby="export-check">
      <h3 id="export-check" className={styles.subtitle}>
        {text('export.check')}
      </h3>
      {findings.length === 0 ? (
        <Banner tone="good">{text('export.check.clean')}</Banner>
      ) : (
        <>
          <ul className={styles.findings}>
            {findings.map((finding) => (
              <FindingRow key={finding.code} finding={finding} order={order} />
            ))}
          </ul>
          <p className={styles.note}>{text('export.check.note')}</p>
        </>
      )}
    </section>
  );
}
