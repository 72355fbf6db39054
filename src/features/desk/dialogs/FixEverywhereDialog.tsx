import { useMemo, useState, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { ERROR_CODES, type CorrectionOrigin, type ErrorCode } from '#domain/page/document';
import type { RawPageId } from '#domain/page/ids';
import { looksPastBlanks, MOST_PLACES } from '#domain/proof/same-error';
import { useDocument, useDesk, useSession } from '#features/desk/context';
import { visibleText } from '#features/desk/raw/visible-text';
import { useServices } from '#features/services';
import { useText, type Text } from '#features/text';
import type { Found } from '#library/fix-everywhere';
import { trailQuery, type Trail } from '#library/trail';
import { Button } from '#ui/Button.tsx';
import { Checkbox } from '#ui/Checkbox.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { Select } from '#ui/Select.tsx';
import { TextField } from '#ui/TextField.tsx';
import { EverywhereHits, keyOf } from './EverywhereHits.tsx';
import styles from './everywhere.module.css';
import { seedOf, type Seed } from './everywhere-seed';
import { useEverywhere, useMending, type Scope, type Search } from './use-everywhere';

const ORIGINS: readonly CorrectionOrigin[] = ['extraction', 'print'];
const SCOPES: readonly Scope[] = ['page', 'edition'];

/** Mends one error wherever it stands on the page or in its edition, in one step that can be undone as one. */
export function FixEverywhereDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { view } = useDesk();
  const doc = useDocument();
  // What was meant when the dialog opened: marks made meanwhile must not change what is being looked for.
  const [seed] = useState(() => seedOf(doc, view.getState()));
  return seed === null ? <NothingMeant onClose={onClose} /> : <Everywhere seed={seed} onClose={onClose} />;
}

function NothingMeant({ onClose }: { readonly onClose: () => void }): ReactNode {
  const text = useText();
  return (
    <Dialog
      isOpen
      size="small"
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={text('everywhere.title')}
      closeLabel={text('common.close')}
      footer={
        <Button autoFocus onPress={onClose}>
          {text('common.close')}
        </Button>
      }
    >
      <EmptyState icon="mark" title={text('everywhere.nothing')}>
        {text('everywhere.nothing.how')}
      </EmptyState>
    </Dialog>
  );
}

/** Which places are not to be mended, by key. */
function useLeft(): readonly [ReadonlySet<string>, (keys: readonly string[], isLeft: boolean) => void] {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const change = (keys: readonly string[], isLeft: boolean): void => {
    setLeft((before) => {
      const after = new Set(before);
      for (const key of keys) {
        if (isLeft) after.add(key);
        else after.delete(key);
      }
      return after;
    });
  };
  return [left, change];
}

function useTrail(): Trail | null {
  const { log, pages } = useServices();
  const editionId = useSession((state) => state.rawPage?.editionId ?? null);
  const { data } = useQuery({
    ...trailQuery({ log, pages }, editionId ?? ('' as never)),
    enabled: editionId !== null,
  });
  return data ?? null;
}

function useForm(seed: Seed, onClose: () => void) {
  const [values, setValues] = useState({
    ...{ right: seed.right, code: seed.code, origin: seed.origin },
    ...{ scope: 'edition' as Scope, pastBlanks: looksPastBlanks(seed.wrong) },
  });
  const { right, code, origin, scope, pastBlanks } = values;
  const wanted = useMemo(() => ({ wrong: seed.wrong, pastBlanks }), [seed, pastBlanks]);
  const search = useEverywhere(wanted, scope);
  const [left, onLeft] = useLeft();
  const mend = useMending();
  const chosen = search.found.pages.map(({ id, hits }) => ({
    id,
    places: hits.filter((hit) => !left.has(keyOf(id, hit))).map(({ span }) => span),
  }));
  const count = chosen.reduce((sum, { places }) => sum + places.length, 0);
  const isSame = right === seed.wrong;
  const isReady = count > 0 && !isSame && search.progress === null;
  const apply = (): void => {
    if (isReady && mend(chosen, { replacement: right, code, origin, note: '' })) onClose();
  };
  const change = (part: Partial<typeof values>): void => {
    setValues((before) => ({ ...before, ...part }));
  };
  return { seed, values, change, search, left, onLeft, count, isSame, isReady, apply };
}

type Form = ReturnType<typeof useForm>;

function Everywhere({ seed, onClose }: { readonly seed: Seed; readonly onClose: () => void }): ReactNode {
  const text = useText();
  const trail = useTrail();
  const form = useForm(seed, onClose);
  const nameOf = (id: RawPageId): string =>
    trail?.pages.find((page) => page.id === id)?.name || text('desk.untitledPage');
  return (
    <Dialog
      isOpen
      size="large"
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={text('everywhere.title')}
      closeLabel={text('common.close')}
      footer={
        <>
          <Button onPress={onClose}>{text('common.cancel')}</Button>
          <Button variant="primary" isDisabled={!form.isReady} onPress={form.apply}>
            {text('everywhere.apply', { count: form.count })}
          </Button>
        </>
      }
    >
      <div
        className={styles.body}
        onKeyDownCapture={(event) => {
          // On a box Enter means nothing else, so it does what it does in the field.
          const isBox = event.target instanceof HTMLInputElement && event.target.type === 'checkbox';
          if (event.key !== 'Enter' || !isBox) return;
          event.preventDefault();
          form.apply();
        }}
      >
        <Fields form={form} hasMorePages={(trail?.pages.length ?? 2) > 1} />
        <Outcome search={form.search} count={form.count} />
        <EverywhereHits
          pages={form.search.found.pages}
          nameOf={nameOf}
          left={form.left}
          onLeft={form.onLeft}
        />
      </div>
    </Dialog>
  );
}

function Fields({ form, hasMorePages }: { readonly form: Form; readonly hasMorePages: boolean }): ReactNode {
  const text = useText();
  const { seed, values, change, isSame, apply } = form;
  return (
    <>
      <div className={styles.words}>
        <TextField
          label={text('everywhere.wrong')}
          value={visibleText(seed.wrong)}
          onChange={() => undefined}
          isReadOnly
        />
        <span className={styles.arrow} aria-hidden="true">
          →
        </span>
        <TextField
          label={text('everywhere.right')}
          value={values.right}
          onChange={(right) => {
            change({ right });
          }}
          autoFocus
          onSubmit={apply}
          description={text(isSame ? 'everywhere.right.same' : 'everywhere.right.help')}
        />
      </div>
      <div className={styles.said}>
        <Select<ErrorCode>
          label={text('desk.mark.code')}
          choices={ERROR_CODES.map((id) => ({ id, label: text(`error.${id}`), detail: id }))}
          value={values.code}
          onChange={(code) => {
            change({ code });
          }}
        />
        <Choice label={text('desk.mark.origin')}>
          <Segmented
            label={text('desk.mark.origin')}
            choices={ORIGINS.map((id) => ({ id, label: text(`origin.${id}`) }))}
            value={values.origin}
            onChange={(origin) => {
              change({ origin });
            }}
          />
        </Choice>
        {hasMorePages ? (
          <Choice label={text('everywhere.scope')}>
            <Segmented
              label={text('everywhere.scope')}
              choices={SCOPES.map((id) => ({ id, label: text(`everywhere.scope.${id}`) }))}
              value={values.scope}
              onChange={(scope) => {
                change({ scope });
              }}
            />
          </Choice>
        ) : null}
      </div>
      <Checkbox
        isSelected={values.pastBlanks}
        onChange={(pastBlanks) => {
          change({ pastBlanks });
        }}
      >
        {text('everywhere.pastBlanks')}
      </Checkbox>
    </>
  );
}

function Choice({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <p className={styles.label} aria-hidden="true">
        {label}
      </p>
      {children}
    </div>
  );
}

const hitsIn = (found: Found): number => found.pages.reduce((sum, { hits }) => sum + hits.length, 0);

/** What the search says besides the places themselves. */
function remarks(text: Text, { found, isStopped }: Search): readonly string[] {
  const marked = found.pages.reduce((sum, page) => sum + page.marked, 0);
  return [
    ...(marked > 0 ? [text('everywhere.marked', { count: marked })] : []),
    ...(found.unread > 0 ? [text('everywhere.unread', { count: found.unread })] : []),
    ...(found.isCapped ? [text('everywhere.capped', { count: MOST_PLACES })] : []),
    ...(isStopped ? [text('everywhere.stopped', { count: found.searched })] : []),
  ];
}

/** How far the search is, or what it came to. */
function Outcome({ search, count }: { readonly search: Search; readonly count: number }): ReactNode {
  const text = useText();
  const { found, progress, stop } = search;
  const hits = hitsIn(found);
  const pages = found.pages.filter((page) => page.hits.length > 0).length;
  return (
    <div className={styles.outcome}>
      {progress === null ? null : (
        <div className={styles.progress}>
          <ProgressBar
            label={text('everywhere.searching')}
            value={progress.done}
            maxValue={progress.total}
            valueLabel={text('everywhere.searched', { done: progress.done, total: progress.total })}
          />
          <Button size="small" variant="plain" onPress={stop}>
            {text('everywhere.stop')}
          </Button>
        </div>
      )}
      <div role="status">
        {progress === null ? (
          <p className={styles.sum}>
            {hits === 0 ? text('everywhere.none') : text('everywhere.found', { hits, pages, chosen: count })}
          </p>
        ) : null}
        {progress === null
          ? remarks(text, search).map((remark) => (
              <p key={remark} className={styles.remark}>
                {remark}
              </p>
            ))
          : null}
      </div>
    </div>
  );
}
