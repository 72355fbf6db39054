import type { ReactNode } from 'react';
import { useText } from '#features/text';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { useNewspaperWords } from './newspaper-words';
import type { NewspaperQuestion } from './use-newspaper-import';

/** What an import of newspapers asks or says before it goes on. */
export function NewspaperQuestionDialog({
  question: asking,
}: {
  readonly question: NewspaperQuestion;
}): ReactNode {
  const text = useText();
  const words = useNewspaperWords();
  const close = (): void => asking.answer(false);
  const isRefused = asking.kind === 'refused';
  return (
    <Dialog
      isOpen
      size="small"
      role="alertdialog"
      title={
        isRefused ? text('newspapers.refused') : text('newspapers.replace', { title: asking.known.title })
      }
      closeLabel={text('common.close')}
      onOpenChange={close}
      footer={
        isRefused ? (
          <Button variant="primary" autoFocus onPress={close}>
            {text('common.close')}
          </Button>
        ) : (
          <>
            <Button autoFocus onPress={close}>
              {text('common.cancel')}
            </Button>
            <Button variant="primary" onPress={() => asking.answer(true)}>
              {text('newspapers.replace.run')}
            </Button>
          </>
        )
      }
    >
      {isRefused ? (
        <p>
          <bdi>{asking.file}</bdi>
          {text('newspapers.refused.separator')}
          {words.fault(asking.fault)}
        </p>
      ) : (
        <p>
          {text('newspapers.replace.text', {
            known: asking.known.lessons.length,
            read: asking.read.lessons.length,
          })}
        </p>
      )}
    </Dialog>
  );
}
