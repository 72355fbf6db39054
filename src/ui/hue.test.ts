import { describe, expect, it } from 'vitest';
import { hueProps } from './hue';

describe('hues', () => {
  it('are the same for the same number, and far apart for neighbours', () => {
    const hue = (colour: number): number =>
      Number((hueProps(colour).style as Record<string, number>)['--hue']);
    expect(hue(7)).toBe(hue(7));
    for (let colour = 0; colour < 200; colour++) {
      const apart = Math.abs(hue(colour) - hue(colour + 1));
      expect(Math.min(apart, 360 - apart)).toBeGreaterThan(90);
    }
  });

  it('are none for what belongs to nobody', () => {
    expect(hueProps(-1)).toEqual({ 'data-hue': 'none', style: {} });
  });
});
