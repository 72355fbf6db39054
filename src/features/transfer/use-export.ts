import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Finding } from '#domain/edition/check-edition';
import type { EditionId, RawPageId } from '#domain/page/ids';
import { useLibraryPorts } from '#features/library-ports';
import { figuresOf, type EditionFigures } from '#library/edition-figures';
import { examineExport, exportEdition } from '#library/export-edition';
import type { ExportedFile, ExportFault, ExportStage } from '#library/export-edition';
import { exportMarks, MARK_FORMS, type MarkForm } from '#library/export-marks';
import type { ExportRequest } from '#library/read-edition-log';
import { saveFile } from '#features/save-file';
import { useText } from '#features/text';

/** What leaves: the whole edition, or its marks in a form other programs read. */
export const EXPORT_FORMS = ['edition', ...MARK_FORMS] as const;
export type ExportForm = 'edition' | MarkForm;

/** What to write, and how much of it. */
export type ExportChoice = { readonly form: ExportForm; readonly log: boolean };

export type ExportProblem = ExportFault | { readonly code: 'store' };

/** Where an export stands. */
export type ExportStep =
  | { readonly kind: 'asking' }
  | { readonly kind: 'running'; readonly stage: ExportStage }
  | { readonly kind: 'done'; readonly file: ExportedFile; readonly form: ExportForm }
  | { readonly kind: 'failed'; readonly problem: ExportProblem };

/** What is known of the export before it runs; null while it is being read. */
export type Examined =
  | {
      readonly kind: 'ready';
      readonly figures: EditionFigures;
      readonly findings: readonly Finding[];
      /** What will be exported, in order. */
      readonly order: readonly RawPageId[];
      /** Whether the edition has other raw pages besides. */
      readonly isPart: boolean;
    }
  | { readonly kind: 'failed'; readonly problem: ExportProblem };

export type Export = {
  readonly examined: Examined | null;
  readonly step: ExportStep;
  readonly run: (choice: ExportChoice) => void;
};

/** Looks at what is asked for, exports it when told to, and hands it to the browser once it is verified. */
export function useExport(editionId: EditionId, rawPageId: RawPageId | null): Export {
  const ports = useLibraryPorts();
  const text = useText();
  const request: ExportRequest = { editionId, rawPageIds: rawPageId === null ? null : [rawPageId] };
  const [step, setStep] = useState<ExportStep>({ kind: 'asking' });
  const examination = useQuery({
    queryKey: ['transfer', 'examine', editionId, rawPageId],
    queryFn: async (): Promise<Examined> => {
      const examined = await examineExport(ports, request);
      if (!examined.ok) return { kind: 'failed', problem: examined.error };
      const { edition, findings, order, isPart } = examined.value;
      return { kind: 'ready', figures: figuresOf(edition), findings, order, isPart };
    },
    networkMode: 'always',
    retry: false,
    staleTime: 0,
    gcTime: 0,
  });

  async function run({ form, log }: ExportChoice): Promise<void> {
    setStep({ kind: 'running', stage: { stage: 'reading', done: 0, total: 1 } });
    const onStage = (stage: ExportStage): void => setStep({ kind: 'running', stage });
    try {
      const exported =
        form === 'edition'
          ? await exportEdition(ports, request, { log, onStage })
          : await exportMarks(ports, request, { form, wordOf: (code) => text(`error.${code}`), onStage });
      if (exported.ok) saveFile(exported.value.blob, exported.value.fileName);
      setStep(
        exported.ok
          ? { kind: 'done', file: exported.value, form }
          : { kind: 'failed', problem: exported.error },
      );
    } catch {
      setStep({ kind: 'failed', problem: { code: 'store' } });
    }
  }

  const examined = examination.isError
    ? ({ kind: 'failed', problem: { code: 'store' } } as const)
    : examination.data;
  return { examined: examined ?? null, step, run: (choice) => void run(choice) };
}
