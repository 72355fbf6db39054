import { expect, test } from 'vitest';
import { readArguments } from './arguments';

const REPORT = {
  ...{
    kind: 'report',
    pages: null,
    seeds: 30,
    each: false,
    calibration: false,
    ablate: false,
    replay: false,
    suspects: false,
    json: null,
  },
};

test('without arguments: a report on the development pages and thirty made-up pages of each group', () => {
  expect(readArguments([])).toEqual(REPORT);
});

test('folders may be given several times', () => {
  expect(readArguments(['--pages', 'a', '--pages=b', '--seeds', '0', '--json', 'x.json', '--each'])).toEqual({
    ...REPORT,
    ...{ pages: ['a', 'b'], seeds: 0, json: 'x.json', each: true },
  });
});

test('the ratchet is checked, or written', () => {
  expect(readArguments(['--check'])).toEqual({ kind: 'check' });
  expect(readArguments(['--update-ratchet'])).toEqual({ kind: 'update', lower: false });
  expect(readArguments(['--update-ratchet', '--lower'])).toEqual({ kind: 'update', lower: true });
  expect(readArguments(['--help', '--check'])).toEqual({ kind: 'help' });
});

test.each([
  [['--page', 'a'], "Unknown option '--page'."],
  [['folder'], "Unexpected argument 'folder'."],
  [['--pages'], "Option '--pages <value>' argument missing."],
  [['--json', '--each'], "Option '--json' argument is ambiguous."],
  [['--seeds', 'many'], '--seeds takes a number from 0 to 10000, not “many”.'],
  [['--seeds=-1'], '--seeds takes a number from 0 to 10000, not “-1”.'],
  [['--check', '--update-ratchet'], '--check and --update-ratchet exclude each other.'],
  [['--check', '--seeds', '3'], '--seeds has no meaning with --check.'],
  [['--update-ratchet', '--pages', 'a'], '--pages has no meaning with --update-ratchet.'],
  [['--lower'], '--lower goes with --update-ratchet only.'],
  [['--check', '--lower'], '--lower goes with --update-ratchet only.'],
])('%j is not understood: %s', (args, sentence) => {
  const request = readArguments(args);
  expect(request).toEqual({ kind: 'misunderstood', sentence });
});
