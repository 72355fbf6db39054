import { expect, test } from 'vitest';
import { propose } from '#segmentation/propose';
import { ablationTable, drawAblation } from './ablation';
import { qualityPage } from './pages';

test('each family of cues gets a row, below the one with all', () => {
  const text = '天气\n今日晴。\n';
  const page = qualityPage('天气', 'other', text, {
    articles: [{ title: '天气', lines: [[1, 2]] }],
    furniture: [],
  });
  const asked: string[] = [];
  const without = (family: string, of: string) => {
    asked.push(family);
    return propose(family === 'overlap' ? of.replace('天气\n', '\n') : of);
  };
  const rows = ablationTable({ names: ['dateline', 'overlap'], proposeWithout: without }, propose, [page]);
  expect(asked).toEqual(['dateline', 'overlap']);
  expect(rows.map((row) => row.without)).toEqual([null, 'dateline', 'overlap']);
  expect(
    drawAblation(rows)
      .split('\n')
      .map((line) => line.split(/ {2,}/u)[0]),
  ).toEqual([...['saved without', '(with all)', 'dateline', 'overlap', '']]);
});
