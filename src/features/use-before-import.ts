import { useServices } from './services';
import { useText } from './text';
import { showToast } from '#ui/toast-queue';

/** Nobody waits longer than this for either answer, in milliseconds: the worker may be busy with a large library. */
const PATIENCE = 2_000;

const soon = <T>(answer: Promise<T>, otherwise: T): Promise<T> =>
  Promise.race([
    answer.catch(() => otherwise),
    new Promise<T>((resolve) => {
      setTimeout(() => resolve(otherwise), PATIENCE);
    }),
  ]);

/**
 * What comes before anything is taken in: everything stored so far is in the second copy, and there is room left for
 * work on what is here. False, and said so, when there is not, or nothing may be stored at all.
 */
export function useBeforeImport(): () => Promise<boolean> {
  const { safekeeping, isReadOnly } = useServices();
  const text = useText();
  return async () => {
    if (isReadOnly) {
      showToast({ text: text('readOnly.noImport'), tone: 'doubtful' });
      return false;
    }
    const [hasRoom] = await Promise.all([
      soon(safekeeping.hasRoom(), true),
      // An import only adds, under ids of its own: where no second copy can be kept, it goes on without.
      soon(safekeeping.secured(), undefined),
    ]);
    if (!hasRoom) showToast({ text: text('backup.noRoom'), tone: 'proof' });
    return hasRoom;
  };
}
