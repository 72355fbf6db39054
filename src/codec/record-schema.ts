import * as z from 'zod/mini';
import type { EditionFields, EditionPage } from '#domain/edition/document';
import type { Article, Assignment, Block, Column, Correction, Page, Partition } from '#domain/page/document';
import type { ArticleId, BlockId, ColumnId, CorrectionId, OwnerId, PageId, Rank } from '#domain/page/ids';
import {
  articleStatus,
  correctionOrigin,
  correctionStatus,
  errorCode,
  idOf,
  imprint,
  instant,
  kind,
  nullableText,
  offset,
  pass,
  person,
  reply,
  role,
  standing,
  textOf,
} from './fields';

// The records of a document as they stand inside changes. The field schemas are exported apart, because changes set
// them one by one.

export const rank = textOf<Rank>();
export const placement = z.nullable(z.strictObject({ ownerId: idOf<OwnerId>(), rank }));
export const assignment = z.strictObject({ role, placement }) satisfies z.ZodMiniType<Assignment>;

export const block = z.strictObject({
  id: idOf<BlockId>(),
  start: offset,
  role,
  placement,
  standing,
}) satisfies z.ZodMiniType<Block>;

const settingOf = <T extends z.ZodMiniType>(value: T) => z.strictObject({ value: z.nullable(value) });
export const textSetting = settingOf(z.string());
export const peopleSetting = settingOf(z.array(person));

const metadata = z.strictObject({
  headline: z.exactOptional(textSetting),
  kicker: z.exactOptional(textSetting),
  deck: z.exactOptional(textSetting),
  people: z.exactOptional(peopleSetting),
  dateline: z.exactOptional(textSetting),
  section: z.exactOptional(textSetting),
});

export const articleFields = {
  columnId: z.nullable(idOf<ColumnId>()),
  rank,
  pageId: z.nullable(idOf<PageId>()),
  kind,
  status: articleStatus,
  standing,
  continuedFrom: nullableText,
  continuedTo: nullableText,
};
export const article = z.strictObject({
  id: idOf<ArticleId>(),
  ...articleFields,
  metadata,
}) satisfies z.ZodMiniType<Article>;

export const columnFields = { rank, pageId: z.nullable(idOf<PageId>()), name: z.string() };
export const column = z.strictObject({
  id: idOf<ColumnId>(),
  ...columnFields,
}) satisfies z.ZodMiniType<Column>;

export const pageFields = { rank, label: z.string(), name: z.string(), imprint };
export const page = z.strictObject({ id: idOf<PageId>(), ...pageFields }) satisfies z.ZodMiniType<Page>;

export const correctionFields = {
  replacement: nullableText,
  code: errorCode,
  origin: correctionOrigin,
  status: correctionStatus,
  note: z.string(),
  replies: z.array(reply),
};
export const correction = z.strictObject({
  id: idOf<CorrectionId>(),
  span: z.strictObject({ start: offset, end: offset }),
  original: z.string(),
  ...correctionFields,
  replies: z.exactOptional(correctionFields.replies),
  by: z.string(),
  pass: z.exactOptional(pass),
  at: instant,
  foundBy: z.string(),
}) satisfies z.ZodMiniType<Correction>;

export const partition = z.strictObject({
  blocks: z.array(block),
  articles: z.array(article),
  columns: z.array(column),
  pages: z.array(page),
}) satisfies z.ZodMiniType<Partition>;

export const editionFields = {
  title: z.string(),
  titleAlt: z.string(),
  date: z.string().check(z.regex(/^(?:\d{4}-\d{2}-\d{2})?$/)),
  weekday: z.string(),
  number: z.string(),
  language: z.string(),
};
export const trashedAt = z.nullable(instant);
export const editionRecord = z.strictObject({
  ...editionFields,
  trashedAt,
}) satisfies z.ZodMiniType<EditionFields>;
export const editionPage = z.strictObject({
  rank,
  name: z.string(),
  trashedAt,
}) satisfies z.ZodMiniType<EditionPage>;
