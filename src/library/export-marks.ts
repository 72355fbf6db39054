// The marks of an edition by themselves, in forms other programs read: annotations of the web, a table.
import { writeVerifiedAnnotations } from '#codec/write-annotations';
import { writeVerifiedMarksCsv } from '#codec/write-marks-csv';
import { buildEdition } from '#domain/edition/build-edition';
import { editionFileName, FILE_ENDINGS } from '#domain/edition/file-name';
import { GENERATOR } from '#domain/edition/generator';
import type { ErrorCode } from '#domain/page/document';
import { err, ok, type Result } from '#shared/result';
import { figuresOf } from './edition-figures';
import { letDraw, type ExportedFile, type ExportFault, type ExportStage } from './export-edition';
import type { LibraryPorts } from './ports';
import { readEditionSources, type ExportRequest } from './read-edition-log';

export const MARK_FORMS = ['annotations', 'table'] as const;
export type MarkForm = (typeof MARK_FORMS)[number];

const TYPES: { readonly [F in MarkForm]: string } = {
  annotations: 'application/ld+json',
  table: 'text/csv;charset=utf-8',
};

export type MarksOptions = {
  readonly form: MarkForm;
  /** What a code is called, in the language of whoever exports; for the table. */
  readonly wordOf: (code: ErrorCode) => string;
  readonly onStage?: (stage: ExportStage) => void;
};

/**
 * Writes the marks of an edition from the log and the raw pages, reads back what was written and verifies it against
 * the raw text. Only a file that passed is handed out.
 */
export async function exportMarks(
  ports: Pick<LibraryPorts, 'log' | 'pages' | 'profiles' | 'clock'>,
  request: ExportRequest,
  { form, wordOf, onStage }: MarksOptions,
): Promise<Result<ExportedFile, ExportFault>> {
  const sources = await readEditionSources(ports, request, (done, total) => {
    onStage?.({ stage: 'reading', done, total });
  });
  if (!sources.ok) return sources;
  onStage?.({ stage: 'writing' });
  await letDraw();
  const edition = buildEdition({
    ...sources.value,
    operations: null,
    generator: GENERATOR,
    exported: ports.clock.now(),
  });
  const written =
    form === 'annotations'
      ? await writeVerifiedAnnotations(edition)
      : await writeVerifiedMarksCsv(edition, wordOf);
  if (!written.ok) return err({ code: 'not-verified', fault: written.error });
  const { bytes, sha256 } = written.value;
  return ok({
    blob: new Blob([bytes], { type: TYPES[form] }),
    fileName: editionFileName(edition, FILE_ENDINGS[form]),
    sha256,
    figures: figuresOf(edition),
  });
}
