// How long an article the search tries.
import { REACH } from './page-model';
import type { PageModel } from './page-model';
import { visitStretches } from './stretches';

/** Pages up to so many units get the whole reach, whatever they say. */
export const ALWAYS_WHOLE = 5_000;
/** So many stretches of a page are always tried: more than 100,000 lines of an ordinary paper have. */
const STRETCHES = 14_000_000;
const LEAST_REACH = 12;
/** So many places stand for all. */
const SAMPLE = 1_000;

/** About how many stretches a page has, by those that start at evenly spread places. */
function stretchesOf(model: PageModel): number {
  const every = model.units.length / SAMPLE;
  let count = 0;
  for (let i = 0; i < SAMPLE; i++)
    visitStretches(model, Math.floor(i * every), () => {
      count++;
    });
  return count * every;
}

/**
 * The same page, its reach shortened where it is long and could be read in very many ways, as when it is nothing but
 * possible headlines: so the work is bounded for any text, and ordinary pages of any length keep their whole reach.
 */
export function withinReach(model: PageModel): PageModel {
  if (model.units.length <= ALWAYS_WHOLE) return model;
  const share = STRETCHES / stretchesOf(model);
  if (share >= 1) return model;
  return { ...model, reach: Math.max(LEAST_REACH, Math.floor(REACH * share)) };
}
