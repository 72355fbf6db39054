import type { ReactNode } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useText } from '#features/text';
import { Button } from '#ui/Button.tsx';
import { NewspaperQuestionDialog } from './NewspaperQuestionDialog.tsx';
import { useNewspaperImport } from './use-newspaper-import';

/** Brings a newspaper in from a file; asks before it takes the place of one that is there. */
export function ImportNewspaper(): ReactNode {
  const text = useText();
  const { take, question } = useNewspaperImport();
  return (
    <>
      <FileTrigger
        acceptedFileTypes={['application/json', '.json']}
        onSelect={(files) => void take([...(files ?? [])])}
      >
        <Button icon="import">{text('newspapers.import')}</Button>
      </FileTrigger>
      {question === null ? null : <NewspaperQuestionDialog question={question} />}
    </>
  );
}
