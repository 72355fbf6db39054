// Pages with their true split: from folders that hold raw.txt and gold.json, and the reference page of the project.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { decodeText } from '#codec/decode-text';
import { linesOf, type Gold } from './page-form';
import { PROJECT } from './project';

/** Pages of one origin, whose figures are given together. */
export const GROUPS = [
  'reference',
  'zh-synth',
  'zh-jingbao',
  'latin',
  'other',
  'made-up modern',
  'made-up old',
  'made-up latin',
] as const;
export type Group = (typeof GROUPS)[number];

export type QualityPage = {
  readonly name: string;
  readonly group: Group;
  readonly text: string;
  readonly lines: readonly string[];
  readonly gold: Gold;
};

export function qualityPage(name: string, group: Group, text: string, gold: Gold): QualityPage {
  return { name, group, text, lines: linesOf(text), gold };
}

const range = z.tuple([z.int().positive(), z.int().positive()]);
const goldSchema = z.object({
  articles: z.array(
    z.object({
      title: z.string().default(''),
      titleVariants: z.array(z.string()).optional(),
      lines: z.array(range),
      roles: z.array(z.object({ role: z.string(), lines: range })).optional(),
      type: z.string().optional(),
      people: z.array(z.object({ name: z.string(), role: z.string().default('') })).optional(),
    }),
  ),
  furniture: z.array(range).default([]),
});

const PREFIXES: readonly (readonly [string, Group])[] = [
  ['jiaozuo', 'reference'],
  ['zh-synth', 'zh-synth'],
  ['zh-jingbao', 'zh-jingbao'],
  ['fr-', 'latin'],
  ['en-', 'latin'],
  ['de-', 'latin'],
];

/** The group of a page by the name of its folder. */
export function groupOf(name: string): Group {
  return PREFIXES.find(([prefix]) => name.startsWith(prefix))?.[1] ?? 'other';
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A page, or the sentence that says why there is none. */
function readPage(name: string, rawFile: string, goldFile: string): QualityPage | string {
  try {
    const { text } = decodeText(new Uint8Array(readFileSync(rawFile)));
    const gold = goldSchema.safeParse(JSON.parse(readFileSync(goldFile, 'utf8')));
    if (gold.success) return qualityPage(name, groupOf(name), text, gold.data);
    const [issue] = gold.error.issues;
    return `${name}: gold.json is not a split (${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}); skipped.`;
  } catch (error) {
    return `${name}: cannot be read (${reasonOf(error)}); skipped.`;
  }
}

export type Found = { readonly pages: readonly QualityPage[]; readonly skipped: readonly string[] };

function readFolder(folder: string): QualityPage | string {
  const name = basename(folder);
  const missing = ['raw.txt', 'gold.json'].filter((file) => !existsSync(join(folder, file)));
  if (missing.length > 0) return `${name}: has no ${missing.join(' and no ')}; skipped.`;
  return readPage(name, join(folder, 'raw.txt'), join(folder, 'gold.json'));
}

export const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** All pages in the folders of `folder`, or the page that it is itself. */
export function readPages(folder: string): Found {
  const isPage = existsSync(join(folder, 'raw.txt'));
  const names = isPage ? ['.'] : readdirSync(folder).sort();
  const read = names
    .map((name) => join(folder, name))
    .filter(isFolder)
    .map(readFolder);
  return {
    pages: read.filter((one) => typeof one !== 'string'),
    skipped: read.filter((one) => typeof one === 'string'),
  };
}

const REFERENCE = 'jiaozuo-2023-01-10';

/** The sample page that Galley ships with. */
export function referencePage(): QualityPage {
  const page = readPage(
    REFERENCE,
    join(PROJECT, `public/samples/${REFERENCE}.txt`),
    join(PROJECT, 'scripts/quality/reference/gold.json'),
  );
  if (typeof page === 'string') throw new Error(page);
  return page;
}
