import { describe, expect, it } from 'vitest';
import { weightsFile, type WeightsFile } from './weights-file';

const learnedFrom = { pages: ['a'], seeds: 3 };
const figures = { latin: { saved: 0.5 } };
const before: WeightsFile = {
  note: '',
  learnedFrom,
  figures,
  calibration: { article: [1, 0] },
  calibratedOn: 'these weights',
  weights: { 'head.bias': 0.4 },
};

describe('the file of weights', () => {
  it('keeps the figures of the same weights', () => {
    const { note: _, ...kept } = before;
    expect(weightsFile(before, before, null)).toMatchObject(kept);
  });

  it('gives no figures of other weights, and says that confidences are of earlier ones', () => {
    const file = weightsFile(before, { learnedFrom, weights: { 'head.bias': 0.5 } }, null);
    expect(file).not.toHaveProperty('figures');
    expect(file).toMatchObject({ calibration: before.calibration, calibratedOn: 'earlier weights' });
    expect(weightsFile(file, file, null)).toEqual(file);
  });

  it('takes what was measured', () => {
    const measured = { figures: { latin: { saved: 0.6 } }, calibration: { article: [0.9, 0.1] } };
    const weights = { 'head.bias': 0.5 };
    expect(weightsFile(before, { learnedFrom, weights }, measured)).toMatchObject({
      ...measured,
      calibratedOn: 'these weights',
      weights,
    });
  });
});
