// The floor: a bare virtual list. Lines of one height, only those on screen in the document, boundaries and marks in
// typed arrays; nothing an editor needs beside it. No app can cost less.
const LINE = 24;
const AROUND = 10;

/** The last index whose value is at most `value`, or -1. @param {Float64Array} values @param {number} value */
function lastAtMost(values, value) {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** @param {HTMLElement} host @param {import('./page.mjs').Model} model */
export function open(host, { text, lines, articles, marks }) {
  const [starts, ends] = [articles.map(({ start }) => start), articles.map(({ end }) => end)].map((list) =>
    Float64Array.from(list),
  );
  const [markStarts, markEnds] = [marks.map(({ start }) => start), marks.map(({ end }) => end)].map((list) =>
    Float64Array.from(list),
  );
  const style = document.createElement('style');
  style.textContent = `.line{position:absolute;inset-inline:0;height:${LINE}px;line-height:${LINE}px;white-space:pre;contain:strict;box-sizing:border-box}`;
  document.head.append(style);
  const inner = host.appendChild(document.createElement('div'));
  inner.style.cssText = `position:relative;height:${lines.length * LINE}px`;
  /** @type {{ element: HTMLElement, shows: string }[]} */
  const pool = [];

  function draw() {
    const first = Math.max(0, Math.floor(host.scrollTop / LINE) - AROUND);
    const count = Math.min(lines.length - first, Math.ceil(host.clientHeight / LINE) + 2 * AROUND);
    while (pool.length < count) {
      const element = inner.appendChild(document.createElement('div'));
      element.className = 'line';
      pool.push({ element, shows: '' });
    }
    pool.forEach((row, i) => {
      const line = lines[first + i];
      row.element.hidden = i >= count;
      if (i >= count || line === undefined) return;
      const article = lastAtMost(/** @type {Float64Array} */ (starts), line.start);
      const inside = article >= 0 && line.start < (ends?.[article] ?? 0);
      const last = inside && (ends?.[article] ?? 0) <= line.end;
      const mark = lastAtMost(/** @type {Float64Array} */ (markStarts), line.end - 1);
      const marked = mark >= 0 && (markEnds?.[mark] ?? 0) > line.start;
      const shows = [first + i, inside ? article : '', last, marked ? mark : ''].join();
      if (shows === row.shows) return;
      row.shows = shows;
      row.element.style.cssText = `transform:translateY(${(first + i) * LINE}px);background:${
        inside ? (article % 2 === 0 ? '#e6f0ff' : '#fff2dd') : 'none'
      };border-bottom:${last ? '2px solid #c60' : 'none'}`;
      const own = text.slice(line.start, line.end);
      if (!marked) return void (row.element.textContent = own);
      const from = (markStarts?.[mark] ?? 0) - line.start;
      const to = (markEnds?.[mark] ?? 0) - line.start;
      const shown = document.createElement('mark');
      shown.textContent = own.slice(from, to);
      row.element.replaceChildren(own.slice(0, from), shown, own.slice(to));
    });
  }
  host.addEventListener('scroll', draw, { passive: true });
  draw();
  return {
    scroller: host,
    shown: () => host.querySelector('mark') !== null,
    /** @param {number} article @param {number} end */
    move(article, end) {
      if (ends !== undefined) ends[article] = end;
      draw();
    },
  };
}
