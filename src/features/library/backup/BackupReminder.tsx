import { useState } from 'react';
import type { ReactNode } from 'react';
import { useLibraryWords } from '#features/library/use-words';
import { useServices } from '#features/services';
import { useText } from '#features/text';
import { needsBackup } from '#library/backup-reminder';
import type { LibraryEdition } from '#library/shelf';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';

const KEY = 'backup-reminded';

/** The day here, not the one in Greenwich. */
const dayOf = (at: string): string => new Date(at).toDateString();

/** Says that work is in this browser only, a day or 200 steps after the last backup; for today it can be sent away. */
export function BackupReminder({
  editions,
  onBackUp,
}: {
  readonly editions: readonly LibraryEdition[];
  readonly onBackUp: () => void;
}): ReactNode {
  const text = useText();
  const words = useLibraryWords();
  const { safekeeping, preferences, clock } = useServices();
  const now = clock.now();
  const [reminded, setReminded] = useState(() => preferences.read(KEY));
  const state = safekeeping.backupState();
  const oldest = editions
    .flatMap((edition) => edition.pages.map((page) => page.header.importedAt))
    .reduce<string | null>((first, at) => (first === null || at < first ? at : first), null);
  if (reminded === dayOf(now) || !needsBackup(state, oldest, now)) return null;
  return (
    <Banner
      tone="doubtful"
      actions={
        <>
          <Button
            size="small"
            variant="plain"
            onPress={() => {
              preferences.write(KEY, dayOf(now));
              setReminded(dayOf(now));
            }}
          >
            {text('backup.remind.later')}
          </Button>
          <Button size="small" onPress={onBackUp}>
            {text('backup.run')}
          </Button>
        </>
      }
    >
      {text('backup.remind', {
        since: state.since,
        when: state.at === null ? 'never' : words.moment(state.at),
      })}
    </Banner>
  );
}
