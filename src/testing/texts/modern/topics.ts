import type { Topic } from '#testing/texts/modern/topic';
import { CITY_TOPICS } from '#testing/texts/modern/topics-city';
import { COUNTRY_TOPICS } from '#testing/texts/modern/topics-country';
import { LIFE_TOPICS } from '#testing/texts/modern/topics-life';
import { PARTY_TOPICS } from '#testing/texts/modern/topics-party';
import { TRADE_TOPICS } from '#testing/texts/modern/topics-trade';
import { WORLD_TOPICS } from '#testing/texts/modern/topics-world';

export const TOPICS: readonly Topic[] = [
  ...COUNTRY_TOPICS,
  ...PARTY_TOPICS,
  ...CITY_TOPICS,
  ...LIFE_TOPICS,
  ...TRADE_TOPICS,
  ...WORLD_TOPICS,
];
