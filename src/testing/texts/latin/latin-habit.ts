import type { Random } from '#shared/random';
import { between, happens, pick } from '#testing/chance';

export type LatinHabit = {
  language: 'en' | 'fr' | 'de';
  measure: number;
  damage: 0 | 1 | 2 | 3;
  keepsHyphens: boolean;
  headStyle: 'capitals' | 'small' | 'mixed' | 'run-in';
  blankLines: 'none' | 'some' | 'many';
};

export function latinHabit(random: Random): LatinHabit {
  const language = pick(random, ['en', 'en', 'en', 'en', 'fr', 'fr', 'fr', 'fr', 'de', 'de'] as const);
  return {
    language,
    measure: between(random, 32, happens(random, 0.3) ? 60 : 50),
    damage: pick(random, [0, 1, 1, 1, 2, 2, 2, 3, 3] as const) ?? 1,
    keepsHyphens: !happens(random, language === 'fr' ? 0.35 : 0.12),
    headStyle: pick(random, [
      'capitals',
      'capitals',
      'capitals',
      'mixed',
      'mixed',
      'mixed',
      'small',
      'run-in',
    ] as const),
    blankLines: pick(random, ['none', 'none', 'some', 'some', 'many'] as const),
  };
}
