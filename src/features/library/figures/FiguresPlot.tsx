import type { ReactNode } from 'react';
import type { ProofFigures } from '#domain/figures/page-figures';
import { useText } from '#features/text';
import styles from './Figures.module.css';
import { useFiguresWords } from './figures-words';

const WIDTH = 380;
const LEFT = 36;
const PANEL = 92;
const HEAD = 26;
const FOOT = 20;
/** With more pages than this, the table alone says the numbers. */
const MOST_LABELS = 10;

/** The next round number: 1, 2 or 5 and zeros. */
function roundUp(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5, 10].find((step) => step * power >= value) ?? 10) * power;
}

type Bar = { readonly tone: string; readonly value: number };

/** Bars over the pages, parts of one bar upon each other. */
function Panel({
  top,
  title,
  bars,
  label,
}: {
  readonly top: number;
  readonly title: string;
  readonly bars: readonly (readonly Bar[])[];
  readonly label: (value: number) => string;
}): ReactNode {
  const most = roundUp(Math.max(0, ...bars.map((parts) => parts.reduce((sum, { value }) => sum + value, 0))));
  const base = top + HEAD + PANEL;
  const band = (WIDTH - LEFT) / Math.max(1, bars.length);
  const width = Math.min(28, band * 0.62);
  const height = (value: number): number => (value / most) * PANEL;
  return (
    <g>
      <text x={0} y={top + 12} className={styles.plotTitle}>
        {title}
      </text>
      {[0, 0.5, 1].map((part) => (
        <g key={part}>
          <line
            x1={LEFT}
            x2={WIDTH}
            y1={base - PANEL * part}
            y2={base - PANEL * part}
            className={styles.grid}
          />
          <text x={LEFT - 6} y={base - PANEL * part + 4} textAnchor="end" className={styles.tick}>
            {label(most * part)}
          </text>
        </g>
      ))}
      {bars.map((parts, i) => {
        const x = LEFT + band * i + (band - width) / 2;
        const total = parts.reduce((sum, { value }) => sum + value, 0);
        let below = 0;
        return (
          <g key={i}>
            {parts.map(({ tone, value }) => {
              below += value;
              return value === 0 ? null : (
                <rect
                  key={tone}
                  className={styles[tone]}
                  x={x}
                  y={base - height(below)}
                  width={width}
                  height={height(value)}
                />
              );
            })}
            {bars.length > MOST_LABELS ? null : (
              <text
                x={x + width / 2}
                y={base - height(total) - 4}
                textAnchor="middle"
                className={styles.value}
              >
                {label(total)}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** Errors in ten thousand characters and marks by what became of them, page by page. The table says the same in numbers. */
export function FiguresPlot({
  pages,
  rates,
}: {
  readonly pages: readonly ProofFigures[];
  readonly rates: readonly (number | null)[];
}): ReactNode {
  const text = useText();
  const words = useFiguresWords();
  const second = HEAD + PANEL + 18;
  const height = second + HEAD + PANEL + FOOT;
  const band = (WIDTH - LEFT) / Math.max(1, pages.length);
  const every = Math.ceil(pages.length / 16);
  return (
    <figure className={styles.plot}>
      <svg
        viewBox={`0 0 ${String(WIDTH)} ${String(height)}`}
        role="img"
        aria-label={text('figures.plot', { count: pages.length })}
      >
        <Panel
          top={0}
          title={text('figures.perTenThousand')}
          bars={rates.map((value) => [{ tone: 'errorBar', value: value ?? 0 }])}
          label={words.count}
        />
        <Panel
          top={second}
          title={text('figures.marks')}
          bars={pages.map(({ byStatus }) => [
            { tone: 'acceptedBar', value: byStatus.accepted },
            { tone: 'openBar', value: byStatus.marked + byStatus.query },
          ])}
          label={words.count}
        />
        {pages.map((page, i) =>
          i % every === 0 ? (
            <text
              key={page.rawPageId}
              x={LEFT + band * (i + 0.5)}
              y={height - 5}
              textAnchor="middle"
              className={styles.tick}
            >
              {i + 1}
            </text>
          ) : null,
        )}
      </svg>
      <figcaption className={styles.legend}>
        <span className={styles.acceptedKey}>{text('markStatus.accepted')}</span>
        <span className={styles.openKey}>{text('figures.open')}</span>
      </figcaption>
    </figure>
  );
}
