import { useState, type ReactNode } from 'react';
import { PASSES, type Pass } from '#domain/page/document';
import { LONGEST_NAME, NOBODY, tidyName } from '#domain/proof/person';
import { useView } from '#features/desk/context';
import { useText } from '#features/text';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { TextField } from '#ui/TextField.tsx';
import styles from './person.module.css';
import { useChoosePerson } from './use-person';

type Props = {
  /** Somebody has answered, or goes on without. */
  readonly onDone: () => void;
  readonly onClose: () => void;
};

/** Asks for name and pass; both may be left out. */
export function PersonDialog({ onDone, onClose }: Props): ReactNode {
  const text = useText();
  const known = useView((state) => state.person);
  const choose = useChoosePerson();
  const [name, setName] = useState(known?.name ?? '');
  const [pass, setPass] = useState<Pass | 'none'>(known?.pass ?? (known === null ? 'first' : 'none'));
  const isTooLong = [...name.trim()].length > LONGEST_NAME;
  const save = (): void => {
    if (isTooLong) return;
    choose({ name: tidyName(name), pass: pass === 'none' ? null : pass });
    onDone();
  };
  return (
    <Dialog
      isOpen
      size="small"
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={text('person.title')}
      closeLabel={text('common.close')}
      footer={
        <>
          <Button
            onPress={() => {
              choose(NOBODY);
              onDone();
            }}
          >
            {text('person.skip')}
          </Button>
          <Button variant="primary" isDisabled={isTooLong} onPress={save}>
            {text('person.save')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p className={styles.why}>{text('person.why')}</p>
        <TextField
          label={text('person.name')}
          value={name}
          onChange={setName}
          onSubmit={save}
          autoFocus
          error={isTooLong ? text('person.tooLong', { count: LONGEST_NAME }) : null}
        />
        <div>
          <p className={styles.label}>{text('person.pass')}</p>
          <Segmented
            label={text('person.pass')}
            value={pass}
            onChange={setPass}
            choices={[...PASSES, 'none' as const].map((id) => ({
              id,
              label: text(id === 'none' ? 'pass.none' : `passShort.${id}`),
            }))}
          />
        </div>
      </div>
    </Dialog>
  );
}

/** Asks who is at work before what it holds, once in each browser; closing the question goes on with nothing. */
export function AskedFirst({
  onClose,
  children,
}: {
  readonly onClose: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const isAsked = useView((state) => state.person !== null);
  return isAsked ? children : <PersonDialog onDone={() => undefined} onClose={onClose} />;
}
