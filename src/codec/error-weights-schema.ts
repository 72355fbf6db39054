import * as z from 'zod/mini';
import {
  HEAVIEST,
  WEIGHT_IDS,
  weightFault,
  type ErrorWeights,
  type WeightId,
} from '#domain/figures/error-weights';
import { err, ok, type Result } from '#shared/result';
import './fields';
import { parseUntrustedJson } from './json-guard';
import { faultOf } from './schema-fault';

/** The name of the stored form. */
export const ERROR_WEIGHTS_SCHEMA = 'galley-error-weights/1';

const weightOf = (id: WeightId): z.ZodMiniNumber =>
  z.number().check(
    z.gte(0),
    z.lte(HEAVIEST),
    z.refine((value) => weightFault(id, value) === null),
  );

const stored = z.strictObject({
  schema: z.literal(ERROR_WEIGHTS_SCHEMA),
  weights: z.strictObject(
    Object.fromEntries(WEIGHT_IDS.map((id) => [id, weightOf(id)])) as { [W in WeightId]: z.ZodMiniNumber },
  ),
});

/** A table of weights as text, to be kept. */
export const writeErrorWeights = (weights: ErrorWeights): string =>
  JSON.stringify({ schema: ERROR_WEIGHTS_SCHEMA, weights });

/** Reads a table that was kept; the fault is a sentence in English that names the place. */
export function readErrorWeights(text: string): Result<ErrorWeights, string> {
  const json = parseUntrustedJson(text);
  if (!json.ok) return err('the table is not JSON');
  const parsed = stored.safeParse(json.value);
  return parsed.success ? ok(parsed.data.weights) : err(faultOf(parsed.error, json.value).message);
}
