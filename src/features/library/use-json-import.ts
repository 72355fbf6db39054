import { useText } from '#features/text';
import { useTransfer } from '#features/transfer-context';
import { isNewspaperFile } from '#library/newspapers';
import { showToast } from '#ui/toast-queue';
import { useNewspaperImport, type NewspaperQuestion } from './newspapers/use-newspaper-import';

/** What left Galley as JSON, an edition or a newspaper; anything else is a raw page. */
export const isJsonFile = (file: File): boolean => file.name.toLowerCase().endsWith('.json');

/** Takes in what left Galley as JSON: each file by what it says it is, one edition at a time. */
export function useJsonImport(): {
  readonly takeJson: (files: readonly File[]) => void;
  readonly question: NewspaperQuestion | null;
} {
  const text = useText();
  const { openImport } = useTransfer();
  const { take, question } = useNewspaperImport();
  const run = async (files: readonly File[]): Promise<void> => {
    const are = await Promise.all(files.map(isNewspaperFile));
    const [edition, ...others] = files.filter((_, i) => are[i] !== true);
    if (others.length > 0)
      showToast({ text: text('import.oneEdition', { count: others.length }), tone: 'doubtful' });
    await take(files.filter((_, i) => are[i] === true));
    if (edition !== undefined) openImport(edition);
  };
  return { takeJson: (files) => void run(files), question };
}
