import type { Chance } from '#testing/chance';
import type { Sources } from './pen';
import type { Topic } from './topics';

const words = (text: string) => text.trim().split(/\s*[,\n]\s*/u);
export const lines = (text: string) => text.trim().split(/\s*\n\s*/u);

export type Language = {
  readonly topics: readonly Topic[];
  readonly leads: readonly string[];
  readonly middles: readonly string[];
  readonly asides: readonly string[];
  readonly heads: readonly string[];
  readonly decks: readonly string[];
  readonly datelines: readonly string[];
  readonly credits: readonly string[];
  readonly signatures: readonly string[];
  readonly crossheads: readonly string[];
  readonly columns: readonly string[];
  readonly adverts: readonly string[];
  readonly prices: readonly string[];
  readonly serial: readonly string[];
  readonly pageHeads: readonly (readonly string[])[];
  readonly imprints: readonly string[];
  readonly notices: readonly (readonly [string, string])[];
  readonly sources: (chance: Chance) => Sources;
};

type Names = {
  readonly places: string;
  readonly surnames: string;
  readonly mister: readonly string[];
  readonly months: string;
  readonly ships: string;
  readonly date: string;
  readonly days: string;
};

export function sourcesOf(names: Names): (chance: Chance) => Sources {
  const [places, surnames, months, days] = [
    words(names.places),
    words(names.surnames),
    words(names.months),
    words(names.days),
  ];
  return (chance) => {
    const local = chance.draw(places, chance.between(5, 20));
    return {
      p: () => (chance.happens(0.7) ? chance.pick(local) : chance.pick(places)),
      k: surnames,
      m: names.mister.map((mister) => `${mister}{k}`),
      S: words(names.ships),
      mon: months,
      wd: days,
      d: [names.date],
    };
  };
}
