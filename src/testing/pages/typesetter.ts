import type { Chance } from '#testing/chance';
import type { Item } from './arrange';
import { setStory } from './galley';
import type { Galley, Row, Story } from './story';
import type { Style } from './style';

/** A page as it was made: its rows, whose they are, and what it does. */
export type Made = { readonly rows: Row[]; readonly stories: Story[]; readonly used: Set<string> };

/** Sets the stories of one page, and keeps them in the order they were set. */
export class Typesetter {
  readonly stories: Story[] = [];
  readonly #setting: { readonly style: Style; readonly chance: Chance; readonly used: Set<string> };

  constructor(style: Style, chance: Chance, used: Set<string>) {
    this.#setting = { style, chance, used };
  }

  galley(story: Story): Galley {
    this.stories.push(story);
    return setStory(story, this.stories.length - 1, this.#setting);
  }

  /** A story that stands alone. */
  item(story: Story): Item {
    return { galleys: [this.galley(story)] };
  }

  /** A few advertisements in a row, each an item of its own. */
  adverts(write: () => Story): Item[] {
    this.#setting.used.add('item: advert');
    return Array.from({ length: this.#setting.chance.between(1, 4) }, () => this.item(write()));
  }
}
