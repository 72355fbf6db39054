import * as z from 'zod/mini';
import type { Offset } from '#domain/page/ids';
import { ARTICLE_STATUSES, ERROR_CODES, KINDS, PASSES } from '#domain/page/document';
import type { EncodingName } from '#domain/page/document';
import { PERSON_ROLES } from '#domain/page/metadata';
import { ROLES } from '#domain/page/roles';

// The small schemas all others are made of. Nothing in `codec` may import zod/mini without this module: zod would
// otherwise try to build code from strings, which the desk's content security policy forbids and reports.
z.config({ jitless: true });

/** Ids from anywhere: short, and harmless in file names, addresses and object keys. */
export const idOf = <Id extends string>(): z.ZodMiniType<Id, Id> =>
  z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/)) as unknown as z.ZodMiniType<Id, Id>;

/** A string the type system knows as more than a string. */
export const textOf = <Text extends string>(): z.ZodMiniType<Text, Text> =>
  z.string() as unknown as z.ZodMiniType<Text, Text>;

export const count = z.int().check(z.nonnegative());
export const offset: z.ZodMiniType<Offset, Offset> = z.int().check(z.nonnegative());
export const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** RFC 3339 UTC, to the second or finer. */
export const instant = z
  .string()
  .check(
    z.regex(/^\d{4}-(?:0\d|1[0-2])-(?:[0-2]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-6]\d(?:\.\d{1,9})?Z$/),
  );

export const nullableText = z.nullable(z.string());
export const encoding = z.enum([
  'utf-8',
  'utf-16le',
  'utf-16be',
  'gb18030',
  'big5',
  'windows-1252',
] satisfies readonly EncodingName[]);
export const role = z.enum(ROLES);
export const kind = z.enum(KINDS);
export const articleStatus = z.enum(ARTICLE_STATUSES);
export const standing = z.enum(['proposed', 'confirmed', 'locked']);
export const errorCode = z.enum(ERROR_CODES);
export const pass = z.enum(PASSES);
export const reply = z.strictObject({ by: z.string(), at: instant, text: z.string() });
export const correctionOrigin = z.enum(['extraction', 'print']);
export const correctionStatus = z.enum(['marked', 'accepted', 'rejected', 'query']);

export const person = z.strictObject({ name: z.string(), role: z.enum(PERSON_ROLES) });
export const imprint = z.strictObject({
  hotline: z.string(),
  editor: z.array(z.string()),
  proofreader: z.array(z.string()),
  layout: z.array(z.string()),
});
