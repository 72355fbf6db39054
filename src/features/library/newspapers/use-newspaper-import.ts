import { useState } from 'react';
import type { NewspaperProfile } from '#domain/proposal/profile';
import { useServices } from '#features/services';
import { useText } from '#features/text';
import { readNewspaperFile, type NewspaperFileFault } from '#library/newspapers';
import { visibleName } from '#library/visible-name';
import { showToast } from '#ui/toast-queue';
import { useNewspaperChange } from './use-newspapers';

/** What an import asks or says before it goes on; `answer` true: the one that is there is replaced. */
export type NewspaperQuestion = { readonly answer: (goOn: boolean) => void } & (
  | { readonly kind: 'refused'; readonly file: string; readonly fault: NewspaperFileFault }
  | { readonly kind: 'replace'; readonly known: NewspaperProfile; readonly read: NewspaperProfile }
);
type Unanswered<Q> = Q extends NewspaperQuestion ? Omit<Q, 'answer'> : never;

export type NewspaperImport = {
  /** Brings newspapers in, one file after the other; asks before one takes the place of one that is there. */
  readonly take: (files: readonly File[]) => Promise<void>;
  readonly question: NewspaperQuestion | null;
};

/** Bringing newspapers in from files; the question is to be shown by `NewspaperQuestionDialog`. */
export function useNewspaperImport(): NewspaperImport {
  const text = useText();
  const { profiles } = useServices();
  const change = useNewspaperChange();
  const [question, setQuestion] = useState<NewspaperQuestion | null>(null);
  const ask = async (asked: Unanswered<NewspaperQuestion>): Promise<boolean> => {
    const goesOn = await new Promise<boolean>((answer) => {
      setQuestion({ ...asked, answer });
    });
    setQuestion(null);
    return goesOn;
  };
  const takeOne = async (file: File): Promise<void> => {
    const found = await readNewspaperFile(file);
    if (!found.ok) {
      await ask({ kind: 'refused', file: visibleName(file.name), fault: found.error });
      return;
    }
    const read = found.value;
    const known = await profiles.get(read.id).catch(() => null);
    if (known !== null && !(await ask({ kind: 'replace', known, read }))) return;
    if (await change((store) => store.put(read)))
      showToast({ text: text('newspapers.imported', { title: read.title }), tone: 'good' });
  };
  return {
    take: async (files) => {
      for (const file of files) await takeOne(file);
    },
    question,
  };
}
