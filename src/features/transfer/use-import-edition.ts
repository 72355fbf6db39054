import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useLibraryPorts } from '#features/library-ports';
import { useBeforeImport } from '#features/use-before-import';
import { goTo, LIBRARY_PATH, pagePath } from '#features/paths';
import { useServices } from '#features/services';
import type { EditionReader, EditionRefusal } from '#library/edition-reader';
import { readEditionFile, storeEdition } from '#library/import-edition';
import type { SoundEdition } from '#library/import-edition';
import type { LibraryPorts } from '#library/ports';
import { refreshShelf } from '#library/shelf';

/** Where an import stands. */
export type ImportStep =
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly refusal: EditionRefusal }
  | { readonly kind: 'sound'; readonly sound: SoundEdition }
  | { readonly kind: 'storing'; readonly sound: SoundEdition }
  | { readonly kind: 'failed'; readonly sound: SoundEdition };

async function read(ports: LibraryPorts, reader: EditionReader, file: File): Promise<ImportStep> {
  const sound = await readEditionFile(ports, reader, file);
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
  const { openEditionReader } = useServices();
  const reading = useRef<EditionReader | null>(null);
  const begin = useEffectEvent((reader: EditionReader, of: File) => read(ports, reader, of));

  useEffect(() => {
    let isWanted = true;
    const reader = (reading.current = openEditionReader());
    begin(reader, file)
      .catch((): ImportStep => ({ kind: 'refused', refusal: { code: 'unreadable' } }))
      .then((step) => {
        if (isWanted) setOutcome({ file, step });
      })
      .catch(() => undefined);
    return () => {
      isWanted = false;
      reader.close();
    };
  }, [file, openEditionReader]);

  async function store(sound: SoundEdition): Promise<void> {
    setOutcome({ file, step: { kind: 'storing', sound } });
    try {
      if (!(await mayImport())) {
        setOutcome({ file, step: { kind: 'sound', sound } });
        return;
      }
      if (reading.current === null) return;
      const { rawPageIds } = await storeEdition(ports, reading.current, sound);
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
