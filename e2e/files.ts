import { readFileSync } from 'node:fs';
import type { PickedFile } from './pages/library-page';

/** The sample page as it is shipped. */
export const SAMPLE_TEXT = readFileSync('public/samples/jiaozuo-2023-01-10.txt', 'utf8');

const picked = (name: string, buffer: Buffer, mimeType = 'text/plain'): PickedFile => ({
  name,
  mimeType,
  buffer,
});

export const textFile = (name: string, text: string): PickedFile => picked(name, Buffer.from(text, 'utf8'));

/** The decoder's two-byte table turned round: Node writes no legacy encoding itself. */
function legacyBytes(text: string, encoding: 'gb18030' | 'big5'): Buffer {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly number[]>();
  for (let byte = 0; byte < 0x80; byte++) table.set(String.fromCharCode(byte), [byte]);
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && !table.has(character)) table.set(character, [lead, trail]);
    }
  }
  return Buffer.from(
    [...text].flatMap((character) => {
      const bytes = table.get(character);
      if (bytes === undefined) throw new Error(`${encoding} has no ${character}`);
      return [...bytes];
    }),
  );
}

/** The first lines of the sample in the encoding most Chinese systems of its time wrote, with CR LF. */
export const gb18030File = (name: string, lines: number): PickedFile =>
  picked(name, legacyBytes(SAMPLE_TEXT.split('\n').slice(0, lines).join('\r\n'), 'gb18030'));

export const big5File = (name: string, text: string): PickedFile => picked(name, legacyBytes(text, 'big5'));

/** The head of a picture: signature and header of a PNG, then noise. */
export const pictureFile = (name: string): PickedFile =>
  picked(
    name,
    Buffer.from('89504e470d0a1a0a0000000d494844520000000100000001080600000001f15c489', 'hex'),
    'image/png',
  );

/** Bytes that no text begins with, under the name of a text. */
export const noiseFile = (name: string): PickedFile =>
  picked(name, Buffer.from(Array.from({ length: 600 }, (_, at) => (at * 37 + (at % 3) * 91) % 256)));

/** A raw page of many lines: short articles, each with its headline after it, as the sample has them. */
export function longPage(lines: number): string {
  const page: string[] = [];
  for (let article = 1; page.length < lines; article++) {
    page.push(`本报讯 1月${(article % 28) + 1}日，第${article}号村的村民在田间忙碌，`);
    page.push('冬小麦长势良好，农技人员进村入户，指导', '田间管理，确保今年夏粮丰收。', '（王志娟）', '');
    page.push(`第${article}号村冬小麦长势良好`, '');
  }
  return page.slice(0, lines).join('\n');
}
