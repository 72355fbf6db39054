import { composePage, drawConventions } from './compose';
import type { PageSide } from './compose';
import { drawFurnishing, layOut } from './lay-out';
import type { MadeUpGold } from './lay-out';
import { between, randomFrom } from './random';
import type { Random } from './random';
import type { MadeUpText } from './text';

/** Newspapers made up after their time and script. */
export type MadeUpGroup = 'modern' | 'old' | 'latin';
export type MadeUpPage = {
  readonly name: string;
  readonly group: MadeUpGroup;
  readonly text: string;
  readonly gold: MadeUpGold;
  /** What the page does, in words. */
  readonly conventions: readonly string[];
};

/** The sides of headlines that pages of a group have, each as often as it stands here. */
export const PAGE_SIDES: Record<MadeUpGroup, readonly PageSide[]> = {
  modern: [
    'before',
    'before',
    'before',
    'after',
    'after',
    'after',
    'before-then-after',
    'after-then-before',
    'loose',
    'before-then-loose',
    'loose-then-after',
  ],
  old: ['before', 'before', 'before', 'before', 'before', 'before', 'before', 'loose', 'before-then-loose', 'after'],
  latin: ['before', 'before', 'before', 'before', 'before', 'before', 'before', 'before', 'loose', 'before-then-loose'],
};
void (null as unknown as [Random, MadeUpText, typeof composePage, typeof drawConventions, typeof drawFurnishing, typeof layOut, typeof between, typeof randomFrom]);
