// Recogito's text annotator, over one element per line: the way it is fastest on long texts.
import { createTextAnnotator } from '@recogito/text-annotator';

/** @param {HTMLElement} host @param {import('./page.mjs').Model} model */
export function open(host, { text, lines, articles, marks }) {
  const content = host.appendChild(document.createElement('div'));
  content.style.position = 'relative';
  const rows = lines.map(({ start }, i) => {
    const row = document.createElement('div');
    row.textContent = text.slice(start, lines[i + 1]?.start ?? text.length) || '\n';
    return row;
  });
  content.append(...rows);
  /** @param {number} offset @returns {[Node, number]} */
  const place = (offset) => {
    let low = 0;
    let high = lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((lines[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return [/** @type {Node} */ (rows[low - 1]?.firstChild), offset - (lines[low - 1]?.start ?? 0)];
  };
  /** @param {{ id: string, start: number, end: number }} span */
  const annotation = ({ id, start, end }) => {
    const range = document.createRange();
    range.setStart(...place(start));
    range.setEnd(...place(end));
    const target = { annotation: id, creator: { id: 'bench' }, created: new Date(0) };
    const selector = [{ start, end, quote: text.slice(start, end), range }];
    return { id, bodies: [], properties: {}, target: { ...target, selector } };
  };
  const annotator = createTextAnnotator(content, { renderer: 'SPANS', annotatingEnabled: true });
  annotator.setAnnotations(/** @type {any} */ ([...articles, ...marks].map(annotation)));
  return {
    scroller: host,
    shown: () => document.querySelector('.r6o-annotation') !== null,
    /** @param {number} article @param {number} end */
    move(article, end) {
      const { id = '', start = 0 } = articles[article] ?? {};
      annotator.updateAnnotation(/** @type {any} */ (annotation({ id, start, end })));
    },
  };
}
