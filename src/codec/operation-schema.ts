import * as z from 'zod/mini';
import { STEP_NAMES } from '#domain/history/operation';
import type { Operation } from '#domain/history/operation';
import type { ActorId, DocumentId, GestureId, OperationId, ProposalId } from '#domain/page/ids';
import { err, ok } from '#shared/result';
import type { Result } from '#shared/result';
import { changeSchema } from './change-schema';
import { count, idOf, instant, pass, sha256 } from './fields';
import { faultOf } from './schema-fault';
import type { SchemaFault } from './schema-fault';

const cause = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('edit'), step: z.enum(STEP_NAMES) }),
  z.strictObject({ kind: z.literal('undo'), of: idOf<GestureId>() }),
  z.strictObject({ kind: z.literal('redo'), of: idOf<GestureId>() }),
  z.strictObject({ kind: z.literal('proposal'), proposalId: idOf<ProposalId>() }),
  z.strictObject({ kind: z.literal('import') }),
]);

/** One line of the log. Offsets in its change are UTF-16 in storage and code points in a file. */
export const operationSchema = z.strictObject({
  id: idOf<OperationId>(),
  documentId: idOf<DocumentId>(),
  lamport: count,
  actor: idOf<ActorId>(),
  at: instant,
  by: z.exactOptional(z.string()),
  pass: z.exactOptional(pass),
  version: count,
  gesture: idOf<GestureId>(),
  cause,
  change: changeSchema,
  prevHash: z.nullable(sha256),
}) satisfies z.ZodMiniType<Operation>;

/** Checks the shape of an operation that comes from storage. Unknown keys, ids and kinds are refused. */
export function parseOperation(row: unknown): Result<Operation, SchemaFault> {
  const parsed = operationSchema.safeParse(row);
  return parsed.success ? ok(parsed.data) : err(faultOf(parsed.error, row));
}
