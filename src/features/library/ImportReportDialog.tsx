import type { ReactNode } from 'react';
import type { EditionId, RawPageId } from '#domain/page/ids';
import { useLibraryPorts } from '#features/library-ports';
import { goTo, pagePath } from '#features/paths';
import { useText } from '#features/text';
import type { Text } from '#features/text';
import { restorePage } from '#library/edit-edition';
import type { ImportRefusal } from '#library/examine-file';
import type { LibraryEdition } from '#library/shelf';
import { visibleName } from '#library/visible-name';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import styles from './ImportReportDialog.module.css';
import type { ImportReport } from './use-import';
import { useLibraryChange } from './use-library';
import { useLibraryWords } from './use-words';
import type { LibraryWords } from './use-words';

/** Formats that are refused with one sentence. */
const SENTENCES = {
  pdf: 'pdf',
  zip: 'zip',
  ole: 'ole',
  rtf: 'rtf',
  png: 'image',
  jpeg: 'image',
  gif: 'image',
  tiff: 'image',
  webp: 'image',
  gzip: 'archive',
  '7z': 'archive',
  rar: 'archive',
  program: 'program',
  unknown: 'unknown',
} as const;

function refusalWords(text: Text, words: LibraryWords, refusal: ImportRefusal): string {
  switch (refusal.code) {
    case 'binary':
      return text(`import.refusal.binary.${SENTENCES[refusal.detected]}`);
    case 'too-large':
      return text('import.refusal.too-large', {
        size: words.bytes(refusal.bytes),
        limit: words.bytes(refusal.limit),
      });
    default:
      return text(`import.refusal.${refusal.code}`);
  }
}

type Place = { readonly edition: LibraryEdition | undefined; readonly isTrashed: boolean };

export type ImportReportDialogProps = {
  readonly report: ImportReport;
  readonly editions: readonly LibraryEdition[];
  readonly trashedEditions: readonly LibraryEdition[];
  readonly onClose: () => void;
};

/** What became of each file that did not simply go in. */
export function ImportReportDialog({
  report,
  editions,
  trashedEditions,
  onClose,
}: ImportReportDialogProps): ReactNode {
  const text = useText();
  const words = useLibraryWords();
  const ports = useLibraryPorts();
  const change = useLibraryChange();
  const placeOf = (id: RawPageId, editionId: EditionId): Place => {
    const edition = [...editions, ...trashedEditions].find((each) => each.id === editionId);
    const isTrashed =
      edition?.fields.trashedAt != null || edition?.trashed.some((page) => page.id === id) === true;
    return { edition, isTrashed };
  };
  const open = async (id: RawPageId, editionId: EditionId, isTrashed: boolean): Promise<void> => {
    if (isTrashed && !(await change(() => restorePage(ports, { editionId, id })))) return;
    onClose();
    goTo(pagePath(id));
  };
  return (
    <Dialog
      isOpen
      title={text('import.report.title', { added: report.added })}
      closeLabel={text('common.close')}
      onOpenChange={onClose}
      footer={
        <Button variant="primary" onPress={onClose}>
          {text('common.close')}
        </Button>
      }
    >
      {report.hasFailed ? (
        <Banner tone="proof" role="alert">
          {text('import.failed')}
        </Banner>
      ) : null}
      {report.refused.length === 0 ? null : (
        <section>
          <h3 className={styles.title}>{text('import.report.refused', { count: report.refused.length })}</h3>
          <ul className={styles.list}>
            {report.refused.map(({ name, refusal }, at) => (
              <li key={at} className={styles.file}>
                <bdi className={styles.name}>{visibleName(name)}</bdi>
                <p className={styles.reason}>{refusalWords(text, words, refusal)}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {report.known.length === 0 ? null : (
        <section>
          <h3 className={styles.title}>{text('import.report.known', { count: report.known.length })}</h3>
          <ul className={styles.list}>
            {report.known.map(({ name, header }, at) => {
              const { edition, isTrashed } = placeOf(header.id, header.editionId);
              const where = isTrashed
                ? text('import.report.knownTrashed')
                : edition === undefined
                  ? ''
                  : text('import.report.knownIn', { edition: words.editionName(edition.fields) });
              return (
                <li key={at} className={styles.known}>
                  <div>
                    <bdi className={styles.name}>{name === '' ? text('page.pasted') : visibleName(name)}</bdi>
                    <p className={styles.reason}>{where}</p>
                  </div>
                  <Button size="small" onPress={() => void open(header.id, header.editionId, isTrashed)}>
                    {text(isTrashed ? 'common.restore' : 'common.open')}
                  </Button>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </Dialog>
  );
}
