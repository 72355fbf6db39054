import { readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { correctedEdition, editionSeed } from '#testing/corrected-editions';
import { parseEditionFile, writeEditionFile } from './edition-file';
import { editionFileSchema } from './edition-schema';
import { toEditionFile } from './to-edition-file';

const PUBLISHED = 'public/schema/edition-1.json';

type Json = null | boolean | number | string | Json[] | JsonObject;
type JsonObject = { [key: string]: Json };
type Place = readonly [container: Json[] | JsonObject, key: string];

/** Every place in a JSON value, as the container and the key within it. */
function placesOf(value: Json, places: Place[] = []): Place[] {
  if (typeof value !== 'object' || value === null) return places;
  for (const [key, child] of Object.entries(value)) {
    places.push([value, key]);
    placesOf(child, places);
  }
  return places;
}

describe('the published schema', () => {
  const schema = z.toJSONSchema(editionFileSchema);
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

  it('is the one in the repository (UPDATE_SCHEMA=1 writes it, as `npm run schema` does)', () => {
    const text = `${JSON.stringify({ title: schema.title, ...schema }, null, 2)}\n`;
    if (process.env['UPDATE_SCHEMA'] === '1') writeFileSync(PUBLISHED, text);
    expect(readFileSync(PUBLISHED, 'utf8')).toBe(text);
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:galley:schema:edition-1',
    });
  });

  it('accepts every file Galley writes', async () => {
    await fc.assert(
      fc.asyncProperty(editionSeed, async (seed) => {
        const text = writeEditionFile(toEditionFile(await correctedEdition(seed)));
        expect(validate(JSON.parse(text))).toBe(true);
      }),
      { seed: 10, numRuns: 30 },
    );
  });

  it('and Galley agree on which damaged files are wrong', async () => {
    const seed = { text: '县委会议😀结束', starts: [4], marks: [{ start: 0, end: 1 }], note: '' };
    const text = writeEditionFile(toEditionFile(await correctedEdition(seed)));
    const count = placesOf(JSON.parse(text) as Json).length;
    const damage = fc.constantFrom<Json | undefined>(undefined, null, -1, 1.5, true, 'nonsense!', [], {}, [
      null,
    ]);
    let refused = 0;
    fc.assert(
      fc.property(fc.nat(count - 1), damage, fc.boolean(), (at, value, isExtra) => {
        const file = JSON.parse(text) as Json;
        const place = placesOf(file)[at];
        if (place === undefined) return;
        const [container, key] = place;
        if (Array.isArray(container)) container[Number(key)] = value ?? 7;
        else if (value === undefined) Reflect.deleteProperty(container, key);
        else container[isExtra ? `${key}_` : key] = value;
        const parsed = parseEditionFile(JSON.stringify(file));
        expect(parsed.ok).toBe(validate(file));
        if (!parsed.ok) refused++;
      }),
      { seed: 11, numRuns: 200 },
    );
    expect(refused).toBeGreaterThan(150);
  });
});
