// A backup whose page has a long history: its own, and as many operations by somebody else after it.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const PER_SECTION = 1000;
const ACTOR = 'bench';

/** @param {string} text */
const sha256 = (text) => createHash('sha256').update(text).digest('hex');

/** JSON with its keys in order, as operations are hashed. @param {unknown} value @returns {string} */
const canonical = (value) =>
  JSON.stringify(value, (_, each) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );

/** @param {string} file a backup @param {number} operations @returns {string} the place of the longer one */
export function withHistory(file, operations) {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const records = lines.filter((line) => !/^\{"kind":"(?:head|seal|end)"/u.test(line));
  const head = lines[0] ?? '';
  const logged = records.map((line) => JSON.parse(line)).filter(({ kind }) => kind === 'operation');
  const adopted = logged.find(({ operation }) => operation.change.kind === 'document/adopt').operation;
  const { documentId, at, version } = adopted;
  const article = adopted.change.to.articles[0].id;
  let lamport = Math.max(...logged.map(({ operation }) => operation.lamport));
  let prevHash = null;
  for (let i = 0; i < operations; i++) {
    const [from, to] = i % 2 === 0 ? ['news', 'brief'] : ['brief', 'news'];
    const operation = {
      ...{ id: `${ACTOR}-${String(i)}`, documentId, lamport: ++lamport, actor: ACTOR, at, version },
      ...{ gesture: `${ACTOR}-g${String(i)}`, cause: { kind: 'edit', step: 'set-article' } },
      change: { kind: 'article/set', id: article, field: 'kind', from, to },
      prevHash,
    };
    prevHash = sha256(canonical(operation));
    records.push(JSON.stringify({ kind: 'operation', operation }));
  }
  const out = [];
  const seals = [];
  for (let i = 0; i < records.length; i += PER_SECTION) {
    const part = records.slice(i, i + PER_SECTION);
    const body = `${[...(i === 0 ? [head] : []), ...part].join('\n')}\n`;
    seals.push(sha256(body));
    const seal = { kind: 'seal', section: seals.length - 1, records: part.length, sha256: seals.at(-1) };
    out.push(body, `${JSON.stringify(seal)}\n`);
  }
  const end = {
    kind: 'end',
    sections: seals.length,
    records: records.length,
    sha256: sha256(seals.join('\n')),
  };
  out.push(`${JSON.stringify(end)}\n`);
  writeFileSync(`${file}.long.galley`, out.join(''));
  return `${file}.long.galley`;
}
