import * as z from 'zod/mini';
import type { RawPageId } from '#domain/page/ids';
import {
  BYLINE_FORMS,
  profileIdOf,
  type NewspaperProfile,
  type PageLesson,
  type ProfileEdits,
} from '#domain/proposal/profile';
import { SUSPECT_RULES } from '#domain/proof/suspect';
import { RULE_NAMES } from '#domain/text/reading-types';
import { err, ok, type Result } from '#shared/result';
import { count, idOf, instant } from './fields';
import { inertJson } from './inert-json';
import { parseUntrustedJson, type JsonFault } from './json-guard';
import { faultOf, type SchemaFault } from './schema-fault';

/** The name of the exported form. */
export const PROFILE_SCHEMA = 'galley-newspaper-profile/1';

/** No weight is worth more; a file that says so was not written by a lesson. */
const HEAVIEST = 100;

const texts = z.array(z.string());

const lesson = z.strictObject({
  rawPageId: idOf<RawPageId>(),
  before: count,
  after: count,
  untitled: count,
  measures: z.array(count),
  furniture: texts,
  columns: texts,
  datelines: texts,
  bylines: z.array(z.enum(BYLINE_FORMS)),
  people: texts,
  weights: z.record(z.string(), z.number().check(z.gte(-HEAVIEST), z.lte(HEAVIEST))),
}) satisfies z.ZodMiniType<PageLesson>;

const edits = z.strictObject({
  convention: z.exactOptional(z.enum(['before', 'after', 'mixed'])),
  furniture: z.exactOptional(texts),
  columns: z.exactOptional(texts),
  datelines: z.exactOptional(texts),
  people: z.exactOptional(texts),
  rulesOff: z.exactOptional(z.array(z.enum([...SUSPECT_RULES, ...RULE_NAMES]))),
  goodWords: z.exactOptional(texts),
  badWords: z.exactOptional(z.array(z.strictObject({ wrong: z.string(), right: z.string() }))),
}) satisfies z.ZodMiniType<ProfileEdits>;

const known = {
  title: z.string().check(z.refine((title) => profileIdOf(title) !== '')),
  enabled: z.boolean(),
  lessons: z.array(lesson),
  edits,
};

/** A profile as it is stored. */
export const profileRowSchema = z
  .strictObject({ id: z.string(), ...known })
  .check(z.refine(({ id, title }) => id === profileIdOf(title)));

const file = z.strictObject({
  schema: z.literal(PROFILE_SCHEMA),
  exported: instant,
  newspaper: z.strictObject(known),
});

/** A stored profile; null when the row has not the shape it must have. */
export function readProfileRow(value: unknown): NewspaperProfile | null {
  const parsed = z.safeParse(profileRowSchema, value);
  return parsed.success ? parsed.data : null;
}

/** A profile as a file: readable, and read again by `readProfileFile`. */
export function writeProfileFile({ id: _, ...newspaper }: NewspaperProfile, exported: string): string {
  return `${inertJson({ schema: PROFILE_SCHEMA, exported, newspaper }, 2)}\n`;
}

/** Why a file is no profile. */
export type ProfileFileFault =
  | JsonFault
  /** JSON of something else. */
  | { readonly code: 'not-a-profile'; readonly path: string }
  /** A profile of a later Galley. */
  | { readonly code: 'newer-profile'; readonly path: string }
  | SchemaFault;

/** What the file calls itself, if it does. */
function schemaOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('schema' in value)) return null;
  return typeof value.schema === 'string' ? value.schema : null;
}

/** Reads a file nobody vouches for. */
export function readProfileFile(text: string): Result<NewspaperProfile, ProfileFileFault> {
  const json = parseUntrustedJson(text);
  if (!json.ok) return json;
  const schema = schemaOf(json.value);
  if (schema !== PROFILE_SCHEMA) {
    const isNewer = /^galley-newspaper-profile\/\d+$/u.test(schema ?? '');
    return err({ code: isNewer ? 'newer-profile' : 'not-a-profile', path: 'schema' });
  }
  const parsed = z.safeParse(file, json.value);
  if (!parsed.success) return err(faultOf(parsed.error, json.value));
  const { newspaper } = parsed.data;
  return ok({ id: profileIdOf(newspaper.title), ...newspaper });
}
