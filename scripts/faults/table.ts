// What a run found, as a table that can stand in docs/reliability.md as it is.
import type { Entry, Ledger } from './ledger';

const sum = (entries: readonly Entry[], of: (entry: Entry) => number): number =>
  entries.reduce((total, entry) => total + of(entry), 0);

/** Whether a trial is what it must be. */
export const isSound = ({ lost, faults }: Entry): boolean => lost === 0 && faults.length === 0;

/** Sentences with how often each was said, the most frequent first. */
function counted(sentences: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const sentence of sentences) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([sentence, count]) => `${count} × ${sentence}`);
}

function seedsOf(entries: readonly Entry[]): string {
  const seeds = entries.map(({ seed }) => seed);
  return seeds.length === 0 ? '–' : `${Math.min(...seeds)}–${Math.max(...seeds)}`;
}

function verdictOf({ broken, entries }: Ledger): string {
  // What was not tried has shown nothing.
  if (entries.length === 0) return 'not tried';
  const failed = entries.filter((entry) => !isSound(entry)).length;
  if (broken !== null) return failed > 0 ? `noticed (${failed})` : 'NOT NOTICED';
  return failed === 0 ? 'holds' : `FAILS (${failed})`;
}

const ROW_OF: readonly (readonly [string, (ledger: Ledger) => string])[] = [
  ['Rig', ({ rig, broken }) => (broken === null ? rig : `${rig}, without: ${broken}`)],
  ['Date', ({ begun }) => begun.slice(0, 10)],
  ['Galley', ({ version }) => version],
  ['Chromium', ({ entries }) => entries[0]?.browser ?? '–'],
  ['Seeds', ({ entries }) => seedsOf(entries)],
  ['Trials', ({ entries }) => String(entries.length)],
  ['Called saved', ({ entries }) => String(sum(entries, (entry) => entry.acknowledged))],
  ['Lost', ({ entries }) => String(sum(entries, (entry) => entry.lost))],
  ['Verdict', verdictOf],
];

/** The table, and below it what was noted. */
export function tableOf(ledgers: readonly Ledger[]): string {
  const rows = [
    ROW_OF.map(([title]) => title),
    ...ledgers.map((ledger) => ROW_OF.map(([, of]) => of(ledger))),
  ];
  const widths = ROW_OF.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  const said = ledgers.flatMap(({ rig, entries }) => [
    ...counted(entries.flatMap(({ faults }) => faults)).map((fault) => `${rig}: FAULT ${fault}`),
    ...counted(entries.flatMap(({ notes = [] }) => notes)).map((note) => `${rig}: ${note}`),
  ]);
  return [line(head), rule, ...body.map(line), ...(said.length > 0 ? ['', ...said] : [])].join('\n');
}
