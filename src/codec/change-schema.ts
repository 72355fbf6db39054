import * as z from 'zod/mini';
import type { Change } from '#domain/change/change';
import type {
  ArticleId,
  BlockId,
  ColumnId,
  CorrectionId,
  EditionId,
  PageId,
  ProposalId,
  RawPageId,
} from '#domain/page/ids';
import { METADATA_FIELDS } from '#domain/page/metadata';
import { idOf, offset, standing } from './fields';
import {
  article,
  articleFields,
  assignment,
  block,
  column,
  columnFields,
  correction,
  correctionFields,
  editionFields,
  editionPage,
  editionRecord,
  page,
  pageFields,
  partition,
  peopleSetting,
  textSetting,
  trashedAt,
} from './record-schema';

// Every kind of change in `#domain/change/change`. A test has the compiler check that none is missing.

const both = <T extends z.ZodMiniType>(side: T) => ({ from: side, to: side });

/** One strict object per field of a record, so that both sides have the type of the field they set. */
function fieldChange<
  K extends string,
  Id extends Record<string, z.ZodMiniType>,
  F extends Record<string, z.ZodMiniType>,
>(kind: K, id: Id, fields: F) {
  type Option = {
    [N in keyof F & string]: z.ZodMiniObject<
      { kind: z.ZodMiniLiteral<K>; field: z.ZodMiniLiteral<N>; from: F[N]; to: F[N] } & Id,
      z.core.$strict
    >;
  }[keyof F & string];
  const options = Object.entries(fields).map(([field, value]) =>
    z.strictObject({ kind: z.literal(kind), ...id, field: z.literal(field), ...both(value) }),
  );
  return z.discriminatedUnion('field', options as unknown as [Option, ...Option[]]);
}

const textFields = METADATA_FIELDS.filter((field) => field !== 'people');
const metadataChange = z.discriminatedUnion('field', [
  z.strictObject({
    kind: z.literal('article/set-metadata'),
    id: idOf<ArticleId>(),
    field: z.enum(textFields),
    ...both(z.nullable(textSetting)),
  }),
  z.strictObject({
    kind: z.literal('article/set-metadata'),
    id: idOf<ArticleId>(),
    field: z.literal('people'),
    ...both(z.nullable(peopleSetting)),
  }),
]);

const blockChanges = [
  z.strictObject({ kind: z.literal('block/add'), block }),
  z.strictObject({ kind: z.literal('block/remove'), block }),
  z.strictObject({ kind: z.literal('block/move-start'), id: idOf<BlockId>(), ...both(offset) }),
  z.strictObject({ kind: z.literal('block/assign'), id: idOf<BlockId>(), ...both(assignment) }),
  z.strictObject({ kind: z.literal('block/set-standing'), id: idOf<BlockId>(), ...both(standing) }),
] as const;

const recordChanges = [
  z.strictObject({ kind: z.literal('article/add'), article }),
  z.strictObject({ kind: z.literal('article/remove'), article }),
  fieldChange('article/set', { id: idOf<ArticleId>() }, articleFields),
  metadataChange,
  z.strictObject({ kind: z.literal('column/add'), column }),
  z.strictObject({ kind: z.literal('column/remove'), column }),
  fieldChange('column/set', { id: idOf<ColumnId>() }, columnFields),
  z.strictObject({ kind: z.literal('page/add'), page }),
  z.strictObject({ kind: z.literal('page/remove'), page }),
  fieldChange('page/set', { id: idOf<PageId>() }, pageFields),
] as const;

const correctionChanges = [
  z.strictObject({ kind: z.literal('correction/add'), correction }),
  z.strictObject({ kind: z.literal('correction/remove'), correction }),
  fieldChange('correction/set', { id: idOf<CorrectionId>() }, correctionFields),
] as const;

const documentChanges = [
  z.strictObject({
    kind: z.literal('document/adopt'),
    proposalId: z.nullable(idOf<ProposalId>()),
    ...both(partition),
  }),
  z.strictObject({
    kind: z.literal('edition/create'),
    id: idOf<EditionId>(),
    ...both(z.nullable(editionRecord)),
  }),
  fieldChange('edition/set', {}, { ...editionFields, trashedAt }),
  z.strictObject({
    kind: z.literal('edition/page'),
    id: idOf<RawPageId>(),
    ...both(z.nullable(editionPage)),
  }),
] as const;

/** A change as it is stored and as it is exported. The two differ only in the unit of their offsets. */
export const changeSchema = z.discriminatedUnion('kind', [
  ...blockChanges,
  ...recordChanges,
  ...correctionChanges,
  ...documentChanges,
]) satisfies z.ZodMiniType<Change>;
