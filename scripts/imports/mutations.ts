// What is done to a sound file before it is imported: cut, flipped, bent in its structure, poisoned. All by a seed.
import { createHash } from 'node:crypto';
import { shuffled, type Random } from '#shared/random';
import { below, pick } from '#testing/chance';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Place = { readonly holder: Json[] | { [key: string]: Json }; readonly key: string };

/** Every value inside another one, with where it stands. */
function placesIn(value: Json, found: Place[] = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, each] of Object.entries(value)) {
    found.push({ holder: value, key });
    placesIn(each, found);
  }
  return found;
}

const read = ({ holder, key }: Place): Json => (holder as { [key: string]: Json })[key] ?? null;
const write = ({ holder, key }: Place, value: Json): void => {
  (holder as { [key: string]: Json })[key] = value;
};

const nested = (depth: number): Json => {
  let value: Json = 0;
  for (let i = 0; i < depth; i++) value = i % 2 === 0 ? [value] : { a: value };
  return value;
};

/** Stands for a key that `JSON.stringify` would not write; put in its place in the text. */
const POISON = 'poisoned-key';
const KEYS = ['__proto__', 'constructor', 'prototype'] as const;
const STRANGE_IDS = ['', '..', '../x', 'a/b', 'a b', '甲', 'x'.repeat(65), 'CON', '__proto__', '\ud800'];
const STRANGE_VALUES: readonly Json[] = [
  null,
  true,
  -1,
  0.5,
  1e308,
  9_007_199_254_740_993,
  '',
  '9999-99-99',
  [],
  {},
  ['a'],
  { a: 1 },
];

type Bend = (file: Json, chance: Random) => void;

/** Changes of the structure. Each bends one place of the file. */
const BENDS = {
  'another type': (file, chance) => write(pick(chance, placesIn(file)), pick(chance, STRANGE_VALUES)),
  'deep nesting': (file, chance) => write(pick(chance, placesIn(file)), nested(20 + below(chance, 200))),
  'a huge list': (file, chance) =>
    write(
      pick(chance, placesIn(file)),
      Array.from({ length: 2_100_000 }, () => 0),
    ),
  'a long list': (file, chance) => {
    const lists = placesIn(file).filter((place) => Array.isArray(read(place)));
    const list = read(pick(chance, lists)) as Json[];
    const [first = 0] = list;
    for (let i = 0; i < 3000; i++) list.push(first);
  },
  'an id twice': (file, chance) => {
    const ids = placesIn(file).filter(({ key }) => key === 'id');
    write(pick(chance, ids), read(pick(chance, ids)));
  },
  'a strange id': (file, chance) => {
    const ids = placesIn(file).filter(({ key }) => /id$/i.test(key));
    write(pick(chance, ids), pick(chance, STRANGE_IDS));
  },
  'a key that reaches into a prototype': (file, chance) => {
    const objects = placesIn(file).map(read);
    const object = pick(
      chance,
      objects.filter((each) => typeof each === 'object' && each !== null && !Array.isArray(each)),
    );
    (object as { [key: string]: Json })[`${POISON}-${below(chance, KEYS.length)}`] = { polluted: true };
  },
  'a hash that does not fit': (file, chance) => {
    const hashes = placesIn(file).filter((place) => /^"[0-9a-f]{64}"$/.test(JSON.stringify(read(place))));
    write(pick(chance, hashes), createHash('sha256').update(String(chance())).digest('hex'));
  },
  'half a character': (file, chance) => {
    const texts = placesIn(file).filter((place) => typeof read(place) === 'string');
    const place = pick(chance, texts);
    const text = read(place) as string;
    const at = below(chance, text.length + 1);
    write(place, `${text.slice(0, at)}\ud83d${text.slice(at)}`);
  },
  'a number beside the truth': (file, chance) => {
    const numbers = placesIn(file).filter((place) => typeof read(place) === 'number');
    const place = pick(chance, numbers);
    write(place, (read(place) as number) + pick(chance, [-1, 1, 1000, -1_000_000]));
  },
  'a newer version': (file, chance) => {
    const places = placesIn(file).filter(({ key }) => key === 'version' || key === 'schema');
    const place = pick(chance, places);
    const value = read(place);
    write(place, typeof value === 'number' ? value + 98 : `${JSON.stringify(value).slice(1, -1)}9`);
  },
  'something missing': (file, chance) => {
    const { holder, key } = pick(chance, placesIn(file));
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else Reflect.deleteProperty(holder, key);
  },
  'two in the other order': (file, chance) => {
    const lists = placesIn(file).map(read);
    const list = pick(
      chance,
      lists.filter((each): each is Json[] => Array.isArray(each) && each.length > 1),
    );
    const at = below(chance, list.length - 1);
    list.splice(at, 2, ...list.slice(at, at + 2).reverse());
  },
  'a key nobody knows': (file, chance) => {
    const objects = placesIn(file).filter(({ holder }) => !Array.isArray(holder));
    write({ ...pick(chance, objects), key: 'onload' }, '<img src=x onerror=alert(1)>');
  },
} as const satisfies Record<string, Bend>;

type Spoil = (bytes: Uint8Array<ArrayBuffer>, chance: Random) => Uint8Array<ArrayBuffer>;

/** Changes of the bytes, whatever they mean. */
const SPOILS = {
  'cut off': (bytes, chance) => bytes.slice(0, below(chance, bytes.length)),
  'bits flipped': (bytes, chance) => {
    const bent = bytes.slice();
    for (let i = 0; i <= below(chance, 4); i++) {
      const at = below(chance, bent.length);
      bent[at] = (bent[at] ?? 0) ^ (1 << below(chance, 8));
    }
    return bent;
  },
  'ten times as long': (bytes) => {
    const long = new Uint8Array(bytes.length * 10);
    for (let i = 0; i < 10; i++) long.set(bytes, i * bytes.length);
    return long;
  },
  'a part gone': (bytes, chance) => {
    const at = below(chance, bytes.length);
    const end = at + 1 + below(chance, 2000);
    return new Uint8Array([...bytes.subarray(0, at), ...bytes.subarray(end)]);
  },
  'a part twice': (bytes, chance) => {
    const at = below(chance, bytes.length);
    const part = bytes.subarray(at, at + 1 + below(chance, 2000));
    return new Uint8Array([...bytes.subarray(0, at), ...part, ...bytes.subarray(at)]);
  },
  'written as UTF-16': (bytes) =>
    new Uint8Array(Buffer.from(`\ufeff${new TextDecoder().decode(bytes)}`, 'utf16le')),
  'NULs between': (bytes, chance) => {
    const at = below(chance, bytes.length);
    return new Uint8Array([...bytes.subarray(0, at), 0, 0, 0, ...bytes.subarray(at)]);
  },
} as const satisfies Record<string, Spoil>;

export const MUTATIONS = [...Object.keys(BENDS), ...Object.keys(SPOILS)] as readonly (
  keyof typeof BENDS | keyof typeof SPOILS
)[];
export type Mutation = (typeof MUTATIONS)[number];

const textOf = (value: Json): string =>
  JSON.stringify(value).replace(
    new RegExp(`"${POISON}-(\\d)"`, 'g'),
    (_, n: string) => `"${KEYS[Number(n)] ?? ''}"`,
  );

const isBend = (name: Mutation): name is keyof typeof BENDS => name in BENDS;

function bendLine(line: string, bend: Bend, chance: Random): string {
  const value = JSON.parse(line) as Json;
  bend(value, chance);
  return textOf(value);
}

/** The lines of an archive under seals that fit again, as a forger would leave it. */
function sealed(lines: readonly string[]): string {
  const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
  const out: string[] = [];
  const seals: string[] = [];
  let open: string[] = [];
  let records = 0;
  for (const line of lines) {
    const kind = /^\{"kind":"(seal|end)"/.exec(line)?.[1];
    if (kind === undefined) {
      open.push(line);
      continue;
    }
    if (kind === 'seal') {
      const body = `${open.join('\n')}\n`;
      const count = open.filter((each) => !each.startsWith('{"kind":"head"')).length;
      records += count;
      seals.push(sha256(body));
      const seal = { kind, section: seals.length - 1, records: count, sha256: seals.at(-1) };
      out.push(...open, JSON.stringify(seal));
      open = [];
    } else {
      const end = { kind, sections: seals.length, records, sha256: sha256(seals.join('\n')) };
      out.push(JSON.stringify(end));
    }
  }
  return `${out.join('\n')}\n`;
}

function bendArchive(text: string, bend: Bend, chance: Random): string {
  const lines = text.split('\n').filter((line) => line !== '');
  const records = lines.flatMap((line, i) => (/^\{"kind":"(?:seal|end)"/.test(line) ? [] : [i]));
  for (const at of shuffled(chance, records)) {
    try {
      const bent = bendLine(lines[at] ?? '', bend, chance);
      return sealed(lines.map((line, i) => (i === at ? bent : line)));
    } catch {
      // This line has nothing of the kind; another may.
    }
  }
  // None has: two records change places.
  const at = below(chance, records.length - 1);
  const [one, other] = [records[at] ?? 0, records[at + 1] ?? 0];
  return sealed(lines.map((line, i) => lines[i === one ? other : i === other ? one : i] ?? line));
}

/** The bytes of a file after something was done to it. A bent archive gets seals that fit what it has become. */
export function mutate(
  bytes: Uint8Array<ArrayBuffer>,
  form: 'edition' | 'backup',
  name: Mutation,
  chance: Random,
): Uint8Array<ArrayBuffer> {
  if (!isBend(name)) return SPOILS[name](bytes, chance);
  const text = new TextDecoder().decode(bytes);
  const bend: Bend = BENDS[name];
  const bent = form === 'backup' ? bendArchive(text, bend, chance) : bendLine(text, bend, chance);
  return new TextEncoder().encode(bent);
}
