import { useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { RawPageId } from '#domain/page/ids';
import type { SameError } from '#domain/proof/same-error';
import { visibleText } from '#features/desk/raw/visible-text';
import { useText } from '#features/text';
import type { PageErrors } from '#library/fix-everywhere';
import { Button } from '#ui/Button.tsx';
import { Checkbox } from '#ui/Checkbox.tsx';
import styles from './everywhere.module.css';

/** Names a place over all pages. */
export const keyOf = (id: RawPageId, { span }: SameError): string => `${id}:${span.start}`;

/** Places listed at once: enough to look through, few enough to be drawn at once. */
const LISTED = 300;

type Part = { readonly page: PageErrors; readonly hits: readonly SameError[] };

/** The first places over all pages, page by page. */
function firstOf(pages: readonly PageErrors[], most: number): readonly Part[] {
  let left = most;
  return pages.flatMap((page): Part[] => {
    const hits = page.hits.slice(0, left);
    left -= hits.length;
    return hits.length === 0 ? [] : [{ page, hits }];
  });
}

/** Up and down lead from box to box; Tab does, too. */
function moveBetweenBoxes(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const boxes = [...event.currentTarget.querySelectorAll<HTMLElement>('input[type="checkbox"]')];
  const next = boxes[boxes.findIndex((box) => box === document.activeElement) + step];
  event.preventDefault();
  next?.focus();
}

type Ticks = {
  /** Places not to be mended. */
  readonly left: ReadonlySet<string>;
  readonly onLeft: (keys: readonly string[], isLeft: boolean) => void;
};

/** Every place with the text around it and a box of its own, under the name of its page. */
export function EverywhereHits({
  pages,
  nameOf,
  ...ticks
}: Ticks & {
  readonly pages: readonly PageErrors[];
  readonly nameOf: (id: RawPageId) => string;
}): ReactNode {
  const text = useText();
  const [most, setMost] = useState(LISTED);
  const parts = useMemo(() => firstOf(pages, most), [pages, most]);
  const total = pages.reduce((sum, { hits }) => sum + hits.length, 0);
  const unlisted = Math.max(0, total - most);
  if (total === 0) return null;
  return (
    <div
      className={styles.hits}
      role="group"
      aria-label={text('everywhere.list')}
      onKeyDownCapture={moveBetweenBoxes}
    >
      {parts.map(({ page, hits }) => (
        <Page key={page.id} page={page} hits={hits} name={nameOf(page.id)} {...ticks} />
      ))}
      {unlisted === 0 ? null : (
        <p className={styles.more}>
          <span>{text('everywhere.unlisted', { count: unlisted })}</span>
          <Button
            size="small"
            variant="plain"
            onPress={() => {
              setMost((before) => before + LISTED);
            }}
          >
            {text('everywhere.more', { count: Math.min(LISTED, unlisted) })}
          </Button>
        </p>
      )}
    </div>
  );
}

function Page({ page, hits, name, left, onLeft }: Ticks & Part & { readonly name: string }): ReactNode {
  const text = useText();
  const keys = page.hits.map((hit) => keyOf(page.id, hit));
  const chosen = keys.filter((key) => !left.has(key)).length;
  const count = text('everywhere.onPage', { chosen, count: keys.length });
  return (
    <section className={styles.page} aria-label={name}>
      <div className={styles.pageHead}>
        <Checkbox
          isSelected={chosen > 0}
          isIndeterminate={chosen > 0 && chosen < keys.length}
          onChange={() => {
            onLeft(keys, chosen === keys.length);
          }}
        >
          <bdi className={styles.pageName}>{name}</bdi> <span className={styles.count}>{count}</span>
        </Checkbox>
      </div>
      <ul>
        {hits.map((hit, i) => {
          const key = keyOf(page.id, hit);
          return (
            <li key={key} className={styles.hit}>
              <Checkbox
                isSelected={!left.has(key)}
                onChange={(isChosen) => {
                  onLeft([key], !isChosen);
                }}
              >
                <span className={styles.row}>
                  <span className={styles.line}>{text('desk.line', { line: page.lines[i] ?? 1 })}</span>
                  <Context hit={hit} />
                </span>
              </Checkbox>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Raw text on one line, nothing in it invisible. */
const onOneLine = (raw: string): string => visibleText(raw.replace(/\s+/gu, ' '));

function Context({ hit: { before, wrong, after } }: { readonly hit: SameError }): ReactNode {
  return (
    <bdi className={styles.context} dir="auto">
      <span className={styles.before}>
        <span>{onOneLine(before).trimStart()}</span>
      </span>
      <mark>{onOneLine(wrong)}</mark>
      <span className={styles.after}>{onOneLine(after).trimEnd()}</span>
    </bdi>
  );
}
