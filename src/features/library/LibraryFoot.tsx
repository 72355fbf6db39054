import type { ReactNode } from 'react';
import { GENERATOR } from '#domain/edition/generator';
import { useServices } from '#features/services';
import { useText } from '#features/text';
import type { LibraryEdition } from '#library/shelf';
import { StatusBar } from '#ui/StatusBar.tsx';
import { useLibraryWords } from './use-words';

/** How much there is, and where it is. */
export function LibraryFoot({ editions }: { readonly editions: readonly LibraryEdition[] }): ReactNode {
  const text = useText();
  const words = useLibraryWords();
  const { safekeeping } = useServices();
  const { at } = safekeeping.backupState();
  const pages = editions.flatMap((edition) => edition.pages);
  const bytes = pages.reduce((sum, page) => sum + page.header.byteLength, 0);
  return (
    <StatusBar
      label={text('foot.library')}
      start={
        <>
          <span>{text('foot.counts', { editions: editions.length, pages: pages.length })}</span>
          {bytes === 0 ? null : <span>{text('foot.bytes', { size: words.bytes(bytes) })}</span>}
          {pages.length === 0 ? null : (
            <span>
              {at === null ? text('backup.foot.never') : text('backup.foot', { when: words.moment(at) })}
            </span>
          )}
        </>
      }
      end={
        <>
          <span>{text('foot.local')}</span>
          <span>{text('foot.version', { version: GENERATOR.version })}</span>
        </>
      }
    />
  );
}
