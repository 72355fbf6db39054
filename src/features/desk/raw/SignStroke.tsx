import type { ReactNode } from 'react';
import type { Sign } from '#domain/proof/sign';
import type { Stroke } from './drawn-marks';
import styles from './SignStroke.module.css';

/** Drawn on the row of text, 22 high, around x = 0, the place between two characters. */
const STROKES: { readonly [S in Sign]: string } = {
  insert: 'M-4.6 20.4 0 14.4 4.6 20.4',
  replace: 'M-4.6 20.4 0 14.4 4.6 20.4',
  transpose: 'M-4.6 20.4 0 14.4 4.6 20.4',
  query: 'M-4.6 20.4 0 14.4 4.6 20.4',
  'close-up': 'M-5 5.6C-3.6 1.8 3.6 1.8 5 5.6M-5 17.4C-3.6 21.2 3.6 21.2 5 17.4',
  delete: 'M0 11.6c4.6.2 7-4.4 6.6-7.6C6.2 1.2 2.6 2 3.2 5c.5 2.4 3.4 3 6 2.2',
  'add-space': 'M-4.2.8 0 7 4.2.8',
  separate: 'M-4.2.4 0 5.6 4.2.4M0 5.6v14.6',
  'new-paragraph': 'M7 1.6H0v19h-13M-10.4 17.8l-2.8 2.8 2.8 2.8',
  'run-on': 'M2 7.4h5.4a5.6 5.6 0 0 1 5.6 5.6v2.6a5.6 5.6 0 0 1-5.6 5.6H1',
  move: 'M0 3.4 8.4-2M4.2-2.4l4.4.2-.6 4.4',
  align: 'M-1.4 0v22M1.4 0v22',
  stet: 'M0 14.8l3.4 5.6h-6.8Z',
};
/** Where the curve of a break comes in again. */
const COMES_IN = 'M-2-1h-4.6a4.6 4.6 0 0 0-4.6 4.6v2.8a4.6 4.6 0 0 0 4.6 4.6h3M-5.6 8.2-2.8 11l-2.8 2.8';

/** The part of a proof mark that stands at one place of the text: drawn over it, so that no character moves. */
export function SignStroke({ stroke }: { readonly stroke: Stroke }): ReactNode {
  const { sign, pass, status, follows } = stroke;
  return (
    <span className={styles.place} aria-hidden="true">
      <svg
        className={styles.stroke}
        data-stroke={sign}
        data-pass={pass ?? 'none'}
        data-mark-status={status}
        width="1"
        height="22"
      >
        <path d={follows ? COMES_IN : STROKES[sign]} />
      </svg>
    </span>
  );
}
