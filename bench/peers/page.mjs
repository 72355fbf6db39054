// What a peer's page runs: the text cut into lines, an article per run of lines without a blank one, a mark on every
// fifth line; and keys that move the end of an article in the middle, as the desk's keys do.

/**
 * Offsets are UTF-16 units.
 * @typedef {{ start: number, end: number }} Line
 * @typedef {{ id: string, start: number, end: number, first: number, last: number }} Article
 * @typedef {{ id: string, start: number, end: number }} Mark
 * @typedef {{ text: string, lines: Line[], articles: Article[], marks: Mark[] }} Model
 * @typedef {{ scroller: HTMLElement, shown: () => boolean, move: (article: number, end: number) => void, reveal?: (offset: number) => void }} Peer
 */

const EVERY = 5;

/** @param {string} text @returns {Model} */
function modelOf(text) {
  /** @type {Model} */
  const model = { text, lines: [], articles: [], marks: [] };
  const { lines, articles, marks } = model;
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    lines.push({ start, end });
    start = end + 1;
  }
  let first = -1;
  [...lines, { start: text.length, end: text.length }].forEach(({ start, end }, i) => {
    const blank = text.slice(start, end).trim() === '';
    if (!blank && first < 0) first = i;
    if (!blank && end - start >= 3 && i % EVERY === 0)
      marks.push({ id: `m${i}`, start: start + 1, end: start + 3 });
    if (!blank || first < 0) return;
    const [from, to] = [lines[first]?.start ?? 0, lines[i - 1]?.end ?? 0];
    articles.push({ id: `a${articles.length}`, start: from, end: to, first, last: i - 1 });
    first = -1;
  });
  return model;
}

/** @type {Model} */
let model;
/** @type {Peer} */
let peer;
/** The article whose end is moved: one of two lines or more, in the middle. */
let chosen = 0;

/** @param {(host: HTMLElement, model: Model) => Peer} open */
export function run(open) {
  Object.assign(globalThis, {
    bench: {
      /** The text is ready before the clock starts. @param {string} text */
      prepare(text) {
        model = modelOf(text);
        const { articles } = model;
        const middle = articles.length >> 1;
        chosen = articles.findIndex(({ first, last }, i) => i >= middle && last > first);
      },
      load() {
        peer = open(/** @type {HTMLElement} */ (document.getElementById('host')), model);
      },
      shown: () => peer.shown(),
      /** Shows the article whose end is moved. */
      reveal() {
        const { first = 0, start = 0 } = model.articles[chosen] ?? {};
        if (peer.reveal !== undefined) return peer.reveal(start);
        const { scroller } = peer;
        scroller.scrollTop = (first / model.lines.length) * scroller.scrollHeight - scroller.clientHeight / 2;
      },
      /** @param {number} share 0 to 1 */
      scroll(share) {
        const { scroller } = peer;
        scroller.scrollTop = share * (scroller.scrollHeight - scroller.clientHeight);
      },
      height: () => peer.scroller.scrollHeight - peer.scroller.clientHeight,
    },
  });
  addEventListener('keydown', ({ key }) => {
    const last = model.articles[chosen]?.last ?? 0;
    if (key === 'ArrowDown') peer.move(chosen, model.lines[last]?.end ?? 0);
    if (key === 'ArrowUp') peer.move(chosen, model.lines[last - 1]?.end ?? 0);
  });
}
