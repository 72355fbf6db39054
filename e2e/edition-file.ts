import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import type { Download, Page } from '@playwright/test';
import type { DeskPage } from './pages/desk-page';
import type { Words } from './pages/words';

type Range = { readonly rawPageId: string; readonly start: number; readonly end: number };

/** What the journeys read in an exported edition; the schema knows the rest. */
export type EditionFile = {
  readonly exported: string;
  readonly edition: { readonly title: string };
  readonly rawPages: readonly {
    readonly id: string;
    readonly text: string;
    readonly bytes: string;
    readonly sha256: string;
    readonly length: number;
  }[];
  readonly blocks: readonly (Range & { readonly id: string; readonly role: string })[];
  readonly articles: readonly {
    readonly blocks: readonly string[];
    readonly headlines: readonly { readonly role: string; readonly value: string }[];
    readonly paragraphs: readonly { readonly role: string; readonly text: string }[];
  }[];
  readonly corrections: readonly (Range & {
    readonly status: string;
    readonly before: string;
    readonly after: string | null;
  })[];
  readonly quality: { readonly coverage: number };
  readonly log?: { readonly operations: readonly unknown[] };
};

/** The downloaded file, parsed. */
export async function readEdition(download: Download): Promise<EditionFile> {
  return JSON.parse(readFileSync(await download.path(), 'utf8')) as EditionFile;
}

/** Exports the open page with its history, as it is offered first. */
export async function exportPage(page: Page, desk: DeskPage, words: Words): Promise<EditionFile> {
  await desk.button(words.export).click();
  const dialog = page.getByRole('dialog', { name: words.exportTitle });
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: words.export, exact: true }).click();
  const edition = await readEdition(await downloading);
  const done = page.getByRole('dialog', { name: words.exportDone });
  await done.getByRole('button', { name: words.close, exact: true }).last().click();
  return edition;
}

/** Faults of a file by the published schema, as a stranger's program would find them; none: it is valid. */
export function schemaFaults(edition: EditionFile): readonly string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  const addFormats = addFormatsModule as unknown as (to: Ajv2020) => void;
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync('public/schema/edition-1.json', 'utf8')) as object);
  validate(edition);
  return (validate.errors ?? []).map((fault) => `${fault.instancePath} ${fault.message ?? ''}`);
}

/** Everything a range of the file says of its raw page that is not so: slices, tiling, bytes, hashes. */
export function sliceFaults(edition: EditionFile): readonly string[] {
  const faults: string[] = [];
  for (const page of edition.rawPages) {
    const points = [...page.text];
    const slice = ({ start, end }: Range): string => points.slice(start, end).join('');
    if (points.length !== page.length) faults.push('length is not in code points');
    const bytes = Buffer.from(page.bytes, 'base64');
    if (createHash('sha256').update(bytes).digest('hex') !== page.sha256) faults.push('SHA-256 of the bytes');
    const blocks = edition.blocks.filter((block) => block.rawPageId === page.id);
    const inOrder = blocks.toSorted((a, b) => a.start - b.start);
    if (inOrder.map(slice).join('') !== page.text) faults.push('blocks do not tile the page');
    for (const mark of edition.corrections.filter((each) => each.rawPageId === page.id)) {
      if (slice(mark) !== mark.before)
        faults.push(`correction says ${mark.before}, text says ${slice(mark)}`);
    }
  }
  return faults;
}
