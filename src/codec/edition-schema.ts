import * as z from 'zod/mini';
import { DATELINE_KINDS, HEADLINE_ROLES } from '#domain/edition/corrected-edition';
import type { Operation } from '#domain/history/operation';
import { ERROR_CODES } from '#domain/page/document';
import type { ErrorCode } from '#domain/page/document';
import type {
  ArticleId,
  BlockId,
  ColumnId,
  CorrectionId,
  EditionId,
  OwnerId,
  PageId,
  RawPageId,
} from '#domain/page/ids';
import { ARTICLE_ROLES } from '#domain/page/roles';
import {
  articleStatus,
  correctionOrigin,
  correctionStatus,
  count,
  encoding,
  errorCode,
  idOf,
  imprint,
  instant,
  kind,
  nullableText,
  pass,
  person,
  reply,
  role,
  sha256,
  standing,
} from './fields';
import { operationSchema } from './operation-schema';
import { editionFields, rank } from './record-schema';
import './schema-names';

// The edition file, `galley-edition/1`. Ranges are code points `[start, end)` of one raw page's text.
// The order of keys here is the order in which they are written. What a schema cannot say is in check-edition-file.

export const EDITION_SCHEMA = 'galley-edition/1';

const rawPageId = idOf<RawPageId>();
const range = { start: count, end: count };
const spans = z.array(z.strictObject(range));

const rawPage = z.strictObject({
  id: rawPageId,
  order: count,
  sourceName: z.string(),
  encoding,
  sha256,
  /** Base64. With `text`, or neither: such a file can be read but not imported. */
  bytes: z.exactOptional(z.string()),
  length: count,
  text: z.exactOptional(z.string()),
});

const page = z.strictObject({
  id: idOf<PageId>(),
  rawPageId,
  order: count,
  label: z.string(),
  name: z.string(),
  imprint,
});

const column = z.strictObject({
  id: idOf<ColumnId>(),
  rawPageId,
  name: z.string(),
  pageId: z.nullable(idOf<PageId>()),
  order: count,
});

const block = z.strictObject({
  id: idOf<BlockId>(),
  rawPageId,
  ...range,
  role,
  ownerId: z.nullable(idOf<OwnerId>()),
  rank: z.nullable(rank),
  standing,
});

const headline = z.strictObject({
  role: z.enum(HEADLINE_ROLES),
  value: z.string(),
  blocks: z.array(idOf<BlockId>()),
});

const paragraph = z.strictObject({ role: z.enum(ARTICLE_ROLES), text: z.string(), from: spans });

const article = z.strictObject({
  id: idOf<ArticleId>(),
  rawPageId,
  columnId: z.nullable(idOf<ColumnId>()),
  pageId: z.nullable(idOf<PageId>()),
  order: count,
  kind,
  status: articleStatus,
  standing,
  headlines: z.array(headline),
  byline: z.nullable(z.strictObject({ printed: z.string(), people: z.array(person) })),
  dateline: z.nullable(z.strictObject({ printed: z.string(), kind: z.enum(DATELINE_KINDS) })),
  section: nullableText,
  continuedFrom: nullableText,
  continuedTo: nullableText,
  blocks: z.array(idOf<BlockId>()),
  charCount: count,
  paragraphs: z.array(paragraph),
});

const correction = z.strictObject({
  id: idOf<CorrectionId>(),
  rawPageId,
  ...range,
  code: errorCode,
  origin: correctionOrigin,
  status: correctionStatus,
  before: z.string(),
  after: nullableText,
  note: z.string(),
  replies: z.exactOptional(z.array(reply)),
  by: z.string(),
  pass: z.exactOptional(pass),
  at: instant,
  foundBy: z.string(),
});

const normalisation = z.strictObject({
  rule: z.string().check(z.minLength(1), z.maxLength(64)),
  rawPageId,
  ...range,
  before: z.string(),
  after: z.string(),
});

type CountByCode = { [C in ErrorCode]: z.ZodMiniExactOptional<typeof count> };
const countByCode = Object.fromEntries(
  ERROR_CODES.map((code) => [code, z.exactOptional(count)]),
) as CountByCode;

const quality = z.strictObject({
  coverage: z.number().check(z.gte(0), z.lte(1)),
  byCode: z.strictObject(countByCode),
  cer: z.nullable(z.number().check(z.gte(0))),
});

export const editionFileSchema = z.strictObject({
  schema: z.literal(EDITION_SCHEMA),
  generator: z.strictObject({ name: z.string(), version: z.string() }),
  exported: instant,
  offsetUnit: z.literal('unicode-code-point'),
  edition: z.strictObject({ id: idOf<EditionId>(), ...editionFields }),
  rawPages: z.array(rawPage),
  pages: z.array(page),
  columns: z.array(column),
  blocks: z.array(block),
  articles: z.array(article),
  corrections: z.array(correction),
  normalisations: z.array(normalisation),
  quality,
  /** Offsets inside its changes are code points too. Left out: the state can be imported, its history is gone. */
  log: z.exactOptional(z.strictObject({ operations: z.array(operationSchema) })),
});

/** How the schema introduces itself where it is published, `public/schema/edition-1.json`. */
z.globalRegistry.add(editionFileSchema, {
  $id: 'urn:galley:schema:edition-1',
  title: 'Galley edition, version 1',
  description:
    'One edition of a newspaper, or some of its raw pages. Every range is in code points, [start, end), of the text of one raw page.',
});

type DeepReadonly<T> = T extends string | number | boolean | null | undefined
  ? T
  : { readonly [K in keyof T]: DeepReadonly<T[K]> };

/** An edition as a file holds it: offsets in code points, bytes in base64. */
export type EditionFile = Omit<DeepReadonly<z.output<typeof editionFileSchema>>, 'log'> & {
  readonly log?: { readonly operations: readonly Operation[] };
};
