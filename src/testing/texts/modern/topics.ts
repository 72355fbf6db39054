import type { Topic } from '#testing/texts/modern/topic';
import { COUNTRY_TOPICS } from '#testing/texts/modern/topics-country';
import { PARTY_TOPICS } from '#testing/texts/modern/topics-party';

export const TOPICS: readonly Topic[] = [...COUNTRY_TOPICS, ...PARTY_TOPICS];
