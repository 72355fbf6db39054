import type { EditionFault } from '#codec/edition-file';
import { writeVerifiedEdition } from '#codec/write-edition';
import { buildEdition } from '#domain/edition/build-edition';
import { checkEdition, type Finding } from '#domain/edition/check-edition';
import type { CorrectedEdition } from '#domain/edition/corrected-edition';
import { editionFileName } from '#domain/edition/file-name';
import { GENERATOR } from '#domain/edition/generator';
import { ALL_RULES } from '#domain/text/reading-types';
import { err, ok, type Result } from '#shared/result';
import type { LibraryPorts } from './ports';
import {
  proposalIndexOf,
  readEditionSources,
  type ExportRequest,
  type SourceFault,
} from './read-edition-log';

/** What an edition or a file holds, in figures. */
export type EditionFigures = {
  readonly rawPages: number;
  readonly pages: number;
  readonly articles: number;
  /** Characters of the articles' text proper. */
  readonly characters: number;
  readonly marks: number;
  readonly operations: number;
};

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

/** Counts what an edition holds. */
export const figuresOf = (edition: CorrectedEdition): EditionFigures => ({
  rawPages: edition.rawPages.length,
  pages: edition.pages.length,
  articles: edition.articles.length,
  characters: edition.articles.reduce((sum, article) => sum + article.charCount, 0),
  marks: edition.corrections.length,
  operations: edition.log?.operations.length ?? 0,
});

/** What there would be to see to before this is exported, and what it holds. */
export async function examineExport(
  ports: Pick<LibraryPorts, 'log' | 'pages' | 'clock'>,
  request: ExportRequest,
): Promise<
  Result<{ readonly findings: readonly Finding[]; readonly edition: CorrectedEdition }, SourceFault>
> {
  const sources = await readEditionSources(ports, request);
  if (!sources.ok) return sources;
  const toCheck = await Promise.all(
    sources.value.rawPages.map(async (page) => ({
      doc: page.doc,
      proposals: await proposalIndexOf(ports, page),
    })),
  );
  const edition = buildEdition({
    ...sources.value,
    generator: GENERATOR,
    exported: ports.clock.now(),
    rules: ALL_RULES,
  });
  return ok({ findings: checkEdition(sources.value.edition, toCheck), edition });
}

/** Lets the screen draw before a piece of work that holds it up. */
const letDraw = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Writes the corrected edition from the log and the raw pages, reads back what was written and verifies it (DESIGN 5,
 * RELIABILITY R-11). Only a file that passed is handed out; otherwise nothing is, and the fault says where.
 */
export async function exportEdition(
  ports: Pick<LibraryPorts, 'log' | 'pages' | 'clock'>,
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
    rules: ALL_RULES,
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
