import * as z from 'zod/mini';
import type { ProposalId } from '#domain/page/ids';
import { CUE_CODES, type StoredProposal } from '#domain/proposal/proposal';
import { count, idOf, imprint, kind, nullableText, offset, role } from './fields';

const share = z.number().check(z.gte(0), z.lte(1));
const cue = z.strictObject({
  code: z.enum(CUE_CODES),
  weight: z.number(),
  quote: z.exactOptional(z.string()),
});
const index = z.nullable(count);

const proposal = z.strictObject({
  algorithm: z.string(),
  blocks: z.array(
    z.strictObject({
      start: offset,
      role,
      article: index,
      column: index,
      order: z.number(),
      boundaryConfidence: share,
      boundaryCues: z.array(cue),
      roleConfidence: share,
      roleCues: z.array(cue),
    }),
  ),
  articles: z.array(
    z.strictObject({
      kind,
      column: index,
      page: index,
      continuedFrom: nullableText,
      continuedTo: nullableText,
      confidence: share,
    }),
  ),
  columns: z.array(z.strictObject({ name: z.string(), page: index })),
  pages: z.array(z.strictObject({ label: z.string(), name: z.string(), imprint })),
  edition: z.strictObject({
    title: z.string(),
    titleAlt: z.string(),
    date: z.string(),
    weekday: z.string(),
    number: z.string(),
  }),
});

/** A proposal as it crosses a border, under its content address. */
export const storedProposalSchema = z.strictObject({
  id: idOf<ProposalId>(),
  proposal,
}) satisfies z.ZodMiniType<StoredProposal>;
