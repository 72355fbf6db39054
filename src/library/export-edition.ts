import type { EditionFault } from '#codec/edition-file';
import { writeVerifiedEdition } from '#codec/write-edition';
import { buildEdition } from '#domain/edition/build-edition';
import { checkEdition, type Finding } from '#domain/edition/check-edition';
import type { CorrectedEdition } from '#domain/edition/corrected-edition';
import { editionFileName } from '#domain/edition/file-name';
import { GENERATOR } from '#domain/edition/generator';
import { exportedOrder } from '#domain/edition/rebuild-edition';
import type { RawPageId } from '#domain/page/ids';
import { err, ok, type Result } from '#shared/result';
import { figuresOf, type EditionFigures } from './edition-figures';
import type { LibraryPorts } from './ports';
import {
  proposalIndexOf,
  readEditionSources,
  type ExportRequest,
  type SourceFault,
} from './read-edition-log';

export type ExportedFile = {
  readonly blob: Blob;
  /** Safe on every system. */
  readonly fileName: string;
  /** Lower-case hexadecimal SHA-256 of the file. */
  readonly sha256: string;
  readonly figures: EditionFigures;
};

/** Why nothing is offered: nothing to write, or what was written did not read back true. */
export type ExportFault = SourceFault | { readonly code: 'not-verified'; readonly fault: EditionFault };

/** How far an export has come. */
export type ExportStage =
  | { readonly stage: 'reading'; readonly done: number; readonly total: number }
  | { readonly stage: 'writing' };

export type ExportOptions = {
  /** With the whole history, so that work can go on elsewhere. */
  readonly log: boolean;
  readonly onStage?: (stage: ExportStage) => void;
};

/** What an export would hold, before anything is written. */
export type ExaminedExport = {
  readonly edition: CorrectedEdition;
  /** What there would be to see to first. */
  readonly findings: readonly Finding[];
  /** The raw pages that would leave, in order, by their ids here. */
  readonly order: readonly RawPageId[];
  /** Whether others of the edition would stay behind. */
  readonly isPart: boolean;
};

/** Looks at what would be exported, and at what is still open in it. Writes nothing. */
export async function examineExport(
  ports: Pick<LibraryPorts, 'log' | 'pages' | 'profiles' | 'clock'>,
  request: ExportRequest,
): Promise<Result<ExaminedExport, SourceFault>> {
  const sources = await readEditionSources(ports, request);
  if (!sources.ok) return sources;
  const { edition: doc, rawPages } = sources.value;
  const toCheck = await Promise.all(
    rawPages.map(async (page) => ({ doc: page.doc, proposals: await proposalIndexOf(ports, page) })),
  );
  const edition = buildEdition({
    ...sources.value,
    generator: GENERATOR,
    exported: ports.clock.now(),
  });
  const order = rawPages.map(({ rawPage }) => rawPage.id);
  const isPart = exportedOrder(doc, null).length > order.length;
  return ok({ edition, findings: checkEdition(doc, toCheck), order, isPart });
}

/** Lets the screen draw before a piece of work that holds it up. */
export const letDraw = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Writes the corrected edition from the log and the raw pages, reads back what was written and verifies it. Only a
 * file that passed is handed out; otherwise nothing is, and the fault says where.
 */
export async function exportEdition(
  ports: Pick<LibraryPorts, 'log' | 'pages' | 'profiles' | 'clock'>,
  request: ExportRequest,
  { log, onStage }: ExportOptions,
): Promise<Result<ExportedFile, ExportFault>> {
  const sources = await readEditionSources(ports, request, (done, total) => {
    onStage?.({ stage: 'reading', done, total });
  });
  if (!sources.ok) return sources;
  onStage?.({ stage: 'writing' });
  await letDraw();
  const edition = buildEdition({
    ...sources.value,
    operations: log ? sources.value.operations : null,
    generator: GENERATOR,
    exported: ports.clock.now(),
  });
  const written = await writeVerifiedEdition(edition);
  if (!written.ok) return err({ code: 'not-verified', fault: written.error });
  const { bytes, sha256 } = written.value;
  return ok({
    blob: new Blob([bytes], { type: 'application/json' }),
    fileName: editionFileName(edition),
    sha256,
    figures: figuresOf(edition),
  });
}
