// The quality report, from a command line to an exit code.
import { existsSync, writeFileSync } from 'node:fs';
import { propose } from '#segmentation/propose';
import { ablationTable, drawAblation } from './ablation';
import { readArguments, USAGE, type QualityRequest, type RatchetRequest } from './arguments';
import { FAMILIES } from './engine';
import { evaluate } from './evaluate';
import { heldOutPages } from './held-out';
import { isFolder, readPages, referencePage, type QualityPage } from './pages';
import { DEVELOPMENT_PAGES } from './project';
import { measureNow } from './measure-now';
import { compare, readRatchet, sentenceOf, turn, writeRatchet } from './ratchet';
import { drawReplay, replayMadeUp } from './replay';
import { drawSuspects } from './suspects';
import { drawBins, drawGroups, drawPages, drawReliability, reportJson, reportOf } from './report';

export type Streams = { readonly out: (text: string) => void; readonly complain: (text: string) => void };

/** Pages of folders and the reference page, which stands first; null when a folder is missing. */
function gather(folders: readonly string[] | null, streams: Streams): readonly QualityPage[] | null {
  const missing = (folders ?? []).filter((folder) => !isFolder(folder));
  for (const folder of missing) streams.complain(`There is no folder ${folder}.\n`);
  if (missing.length > 0) return null;
  if (folders === null && !existsSync(DEVELOPMENT_PAGES))
    streams.complain(
      'The development pages are absent; only the reference page and made-up pages are scored.\n',
    );
  const searched = folders ?? [DEVELOPMENT_PAGES].filter(existsSync);
  const reference = referencePage();
  const found = searched.flatMap((folder) => {
    const { pages, skipped } = readPages(folder);
    for (const sentence of skipped) streams.complain(`${sentence}\n`);
    if (pages.length === 0) streams.complain(`${folder} holds no pages.\n`);
    return pages;
  });
  return [reference, ...found.filter(({ name }) => name !== reference.name)];
}

const ablate = (pages: readonly QualityPage[]): string =>
  drawAblation(ablationTable(FAMILIES, propose, pages));

function report(request: QualityRequest, streams: Streams): number {
  if (request.suspects) {
    streams.out(drawSuspects(request.seeds));
    return 0;
  }
  const gathered = gather(request.pages, streams);
  if (gathered === null) return 2;
  const pages = [...gathered, ...heldOutPages(request.seeds)];
  const whole = reportOf(pages.map(evaluate));
  streams.out(`${drawPages(whole, request.each)}\n${drawGroups(whole)}\n${drawReliability(whole)}`);
  if (request.calibration) streams.out(`\n${drawBins(whole)}`);
  if (request.ablate) streams.out(`\n${ablate(pages)}`);
  if (request.replay) streams.out(`\n${drawReplay(replayMadeUp())}`);
  if (request.json === null) return 0;
  try {
    writeFileSync(request.json, reportJson(whole));
    return 0;
  } catch (error) {
    streams.complain(
      `${request.json} cannot be written: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    return 1;
  }
}

function check(streams: Streams): number {
  const { fallen, risen } = compare(readRatchet().full, measureNow('full'));
  for (const step of risen) streams.out(`${sentenceOf(step)}\n`);
  for (const step of fallen) streams.complain(`${sentenceOf(step)}\n`);
  if (fallen.length > 0) return 1;
  streams.out(risen.length > 0 ? 'No figure fell; --update-ratchet keeps what rose.\n' : 'No figure fell.\n');
  return 0;
}

function update(lower: boolean, streams: Streams): number {
  const kept = readRatchet();
  const now = { full: measureNow('full'), quick: measureNow('quick') };
  writeRatchet({ full: turn(kept.full, now.full, lower), quick: turn(kept.quick, now.quick, lower) });
  for (const size of ['full', 'quick'] as const) {
    const { fallen, risen } = compare(kept[size], now[size]);
    const notes = [
      ...risen.map(sentenceOf),
      ...fallen.map((step) => `${sentenceOf(step)}${lower ? '' : ' Left as it was; --lower writes it.'}`),
    ];
    for (const note of notes) streams.out(`${size}: ${note}\n`);
  }
  streams.out('scripts/quality/ratchet.json is written.\n');
  return 0;
}

const turnRatchet = (request: RatchetRequest, streams: Streams): number =>
  request.kind === 'check' ? check(streams) : update(request.lower, streams);

/**
 * Runs one command line.
 * @returns the exit code: 0 all well, 1 a figure fell or a file could not be written, 2 not understood
 */
export function run(args: readonly string[], streams: Streams): number {
  const request = readArguments(args);
  switch (request.kind) {
    case 'help':
      streams.out(USAGE);
      return 0;
    case 'misunderstood':
      streams.complain(`${request.sentence}\n\n${USAGE}`);
      return 2;
    case 'report':
      return report(request, streams);
    case 'check':
    case 'update':
      return turnRatchet(request, streams);
  }
}
