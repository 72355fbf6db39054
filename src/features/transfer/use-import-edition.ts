import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { useLibraryPorts } from '#features/library-ports';
import { useBeforeImport } from '#features/use-before-import';
import { goTo, LIBRARY_PATH, pagePath } from '#features/paths';
import { readEditionFile, refuseEditionSize, storeEdition } from '#library/import-edition';
import type { EditionRefusal, SoundEdition } from '#library/import-edition';
import type { LibraryPorts } from '#library/ports';
import { refreshShelf } from '#library/shelf';

/** Where an import stands. */
export type ImportStep =
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly refusal: EditionRefusal }
  | { readonly kind: 'sound'; readonly sound: SoundEdition }
  | { readonly kind: 'storing'; readonly sound: SoundEdition }
  | { readonly kind: 'failed'; readonly sound: SoundEdition };

async function read(ports: LibraryPorts, file: File): Promise<ImportStep> {
  const size = refuseEditionSize(file.size);
  if (size !== null) return { kind: 'refused', refusal: size };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { kind: 'refused', refusal: { code: 'unreadable' } };
  }
  const sound = await readEditionFile(ports, bytes);
  return sound.ok ? { kind: 'sound', sound: sound.value } : { kind: 'refused', refusal: sound.error };
}

/** Reads and checks a file as soon as it is there; stores it when told to, and opens what was stored. */
export function useImportEdition(
  file: File,
  onStored: (sound: SoundEdition) => void,
): { readonly step: ImportStep; readonly store: (sound: SoundEdition) => void } {
  const ports = useLibraryPorts();
  const client = useQueryClient();
  const mayImport = useBeforeImport();
  const [outcome, setOutcome] = useState<{ readonly file: File; readonly step: ImportStep } | null>(null);
  const begin = useEffectEvent((of: File) => read(ports, of));

  useEffect(() => {
    let isWanted = true;
    begin(file)
      .catch((): ImportStep => ({ kind: 'refused', refusal: { code: 'unreadable' } }))
      .then((step) => {
        if (isWanted) setOutcome({ file, step });
      })
      .catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [file]);

  async function store(sound: SoundEdition): Promise<void> {
    setOutcome({ file, step: { kind: 'storing', sound } });
    try {
      if (!(await mayImport())) {
        setOutcome({ file, step: { kind: 'sound', sound } });
        return;
      }
      const { rawPageIds } = await storeEdition(ports, sound);
      await refreshShelf(client);
      onStored(sound);
      const [first] = rawPageIds;
      goTo(rawPageIds.length === 1 && first !== undefined ? pagePath(first) : LIBRARY_PATH);
    } catch {
      setOutcome({ file, step: { kind: 'failed', sound } });
    }
  }

  const step = outcome?.file === file ? outcome.step : ({ kind: 'reading' } as const);
  return { step, store: (sound) => void store(sound) };
}
