import type { ReactNode } from 'react';
import styles from './TextPreview.module.css';

const LINES = 14;
const LONGEST = 200;
/** The window for the preview begins this far before the first character beyond ASCII. */
const BEFORE = 200;

/** The first lines worth judging an encoding by: from shortly before the first character that is not ASCII. */
function previewLines(text: string): readonly string[] {
  const telling = Math.max(0, text.search(/[^\0-\x7f]/));
  const from = text.lastIndexOf('\n', Math.max(0, telling - BEFORE)) + 1;
  return text
    .slice(from, from + LINES * LONGEST)
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, LINES)
    .map((line) => line.slice(0, LONGEST));
}

/** The beginning of a text; what could not be decoded, and control characters, stand out. */
export function TextPreview({ label, text }: { readonly label: string; readonly text: string }): ReactNode {
  return (
    <div className={styles.preview} role="region" aria-label={label} tabIndex={0}>
      {previewLines(text).map((line, at) => (
        <p key={at} className={styles.line} dir="auto">
          {line.split(/([\ufffd\p{Cc}])/u).map((part, place) =>
            place % 2 === 1 ? (
              <mark key={place} className={styles.broken}>
                {part === '\ufffd' || part === '\t' ? part : '␦'}
              </mark>
            ) : (
              part
            ),
          )}
        </p>
      ))}
    </div>
  );
}
