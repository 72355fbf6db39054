import { useState } from 'react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { EditionFields } from '#domain/edition/document';
import { useText } from '#features/text';
import { NO_FIELDS } from '#library/edition-changes';
import { weekdayOf } from '#library/weekday';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Select } from '#ui/Select.tsx';
import { TextField } from '#ui/TextField.tsx';
import styles from './form.module.css';

const LANGUAGES = ['', 'zh-Hans-CN', 'zh-Hant', 'en', 'fr', 'de', 'ja', 'und'] as const;

type Wanted = Omit<EditionFields, 'trashedAt'>;

/** What is known of an edition, to be filled in; with null, of one that is to be made. The weekday follows the date. */
export function EditionDialog({
  fields,
  onClose,
  onSave,
}: {
  readonly fields: EditionFields | null;
  readonly onClose: () => void;
  /** Resolves to whether it was stored; the dialog stays open when it was not. */
  readonly onSave: (fields: Wanted) => Promise<boolean>;
}): ReactNode {
  const text = useText();
  const intl = useIntl();
  const { trashedAt: _, ...before } = fields ?? NO_FIELDS;
  const [wanted, setWanted] = useState<Wanted>(before);
  const [isSaving, setSaving] = useState(false);
  const set = (field: keyof Wanted) => (value: string) => setWanted((old) => ({ ...old, [field]: value }));
  const setDate = (date: string): void =>
    setWanted((old) => ({ ...old, date, weekday: weekdayOf(date, old.language || intl.locale) }));
  const setLanguage = (language: string): void =>
    setWanted((old) => ({
      ...old,
      language,
      weekday: old.date === '' ? old.weekday : weekdayOf(old.date, language || intl.locale),
    }));
  const save = async (): Promise<void> => {
    setSaving(true);
    const isStored = await onSave({
      ...wanted,
      title: wanted.title.trim(),
      titleAlt: wanted.titleAlt.trim(),
    });
    setSaving(false);
    if (isStored) onClose();
  };
  const choices = [...new Set<string>([...LANGUAGES, wanted.language])].map((id) => {
    const named = LANGUAGES.find((each) => each === id);
    if (named === '') return { id, label: text('language.unknown') };
    return { id, label: named === undefined ? id : text(`language.${named}`) };
  });
  return (
    <Dialog
      isOpen
      title={text(fields === null ? 'editionForm.newTitle' : 'editionForm.editTitle')}
      closeLabel={text('common.close')}
      onOpenChange={onClose}
      footer={
        <>
          <Button onPress={onClose}>{text('common.cancel')}</Button>
          <Button variant="primary" isPending={isSaving} onPress={() => void save()}>
            {text(fields === null ? 'editionForm.create' : 'common.save')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <TextField
          autoFocus
          label={text('editionForm.title')}
          value={wanted.title}
          onChange={set('title')}
          onSubmit={() => void save()}
        />
        <TextField
          label={text('editionForm.titleAlt')}
          description={text('editionForm.titleAltHelp')}
          value={wanted.titleAlt}
          onChange={set('titleAlt')}
        />
        <div className={styles.row}>
          <TextField type="date" label={text('editionForm.date')} value={wanted.date} onChange={setDate} />
          <TextField
            label={text('editionForm.weekday')}
            description={text('editionForm.weekdayHelp')}
            isReadOnly={wanted.date !== ''}
            value={wanted.weekday}
            onChange={set('weekday')}
          />
        </div>
        <div className={styles.row}>
          <TextField label={text('editionForm.number')} value={wanted.number} onChange={set('number')} />
          <Select
            label={text('editionForm.language')}
            choices={choices}
            value={wanted.language}
            onChange={setLanguage}
          />
        </div>
      </div>
    </Dialog>
  );
}
