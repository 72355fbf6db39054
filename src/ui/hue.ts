import type { CSSProperties } from 'react';

/** The golden angle: numbers that are near each other get hues that are far apart. */
const STEP = 137.5;
const FIRST = 25;

/** What an element needs to have `--stripe`, `--tint` and `--on-tint` of one colour number; -1 is "no colour". */
export type HueProps = { readonly 'data-hue': string; readonly style: CSSProperties };

/** Hue of a colour number, in degrees. */
export const hueOf = (colour: number): number => (colour * STEP + FIRST) % 360;

/** Colour number to properties for an element, e.g. `<li {...hueProps(3)}>`. The same number always looks the same. */
export function hueProps(colour: number): HueProps {
  if (colour < 0) return { 'data-hue': 'none', style: {} };
  const hue = hueOf(colour);
  return { 'data-hue': String(colour), style: { '--hue': hue } as CSSProperties };
}
