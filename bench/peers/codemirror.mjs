// CodeMirror 6: the best of the code editors on long texts. Articles and marks are decorations.
import { EditorState, RangeSet, StateEffect, StateField } from '@codemirror/state';
import { Decoration, EditorView, lineNumbers } from '@codemirror/view';

/** @param {HTMLElement} host @param {import('./page.mjs').Model} model */
export function open(host, { text, articles, marks }) {
  const moved = StateEffect.define();
  const band = (/** @type {number} */ article) =>
    Decoration.mark({ class: article % 2 === 0 ? 'even' : 'odd', article, inclusive: false });
  const error = Decoration.mark({ class: 'error' });
  const bands = StateField.define({
    create: () => RangeSet.of(articles.map(({ start, end }, i) => band(i).range(start, end))),
    update: (set, transaction) =>
      transaction.effects
        .filter((effect) => effect.is(moved))
        .reduce((own, { value: { article, start, end, to } }) => {
          const others = (/** @type {any} */ _from, /** @type {any} */ _to, /** @type {any} */ one) =>
            one.spec.article !== article;
          return own.update({
            filterFrom: start,
            filterTo: to,
            filter: others,
            add: [band(article).range(start, end)],
          });
        }, set),
    provide: (field) => EditorView.decorations.from(field),
  });
  const errors = EditorView.decorations.of(
    RangeSet.of(marks.map(({ start, end }) => error.range(start, end))),
  );
  host.style.overflow = 'hidden';
  const view = new EditorView({
    parent: host,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        bands,
        errors,
        EditorState.readOnly.of(true),
        EditorView.editable.of(false),
        EditorView.theme({
          '&': { height: '100vh' },
          '.cm-scroller': { overflow: 'auto', lineHeight: '24px', fontSize: '16px' },
          '.even': { background: '#e6f0ff' },
          '.odd': { background: '#fff2dd' },
          '.error': { background: '#fbb' },
        }),
      ],
    }),
  });
  const ends = articles.map(({ end }) => end);
  return {
    scroller: view.scrollDOM,
    shown: () => host.querySelector('.even, .odd') !== null,
    /** @param {number} article @param {number} end */
    move(article, end) {
      const start = articles[article]?.start ?? 0;
      const to = Math.max(end, ends[article] ?? 0);
      ends[article] = end;
      view.dispatch({ effects: moved.of({ article, start, end, to }) });
    },
    /** @param {number} offset */
    reveal(offset) {
      view.dispatch({ effects: EditorView.scrollIntoView(offset, { y: 'center' }) });
    },
  };
}
