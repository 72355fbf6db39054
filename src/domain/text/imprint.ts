import type { Imprint } from '#domain/page/document';
import type { Span } from '#domain/page/ids';
import { flatten } from './flatten';

/** A value found in furniture and the raw span it came from. */
export type FoundField = { readonly value: string; readonly span: Span };

/** The page credits (版面责任信息), each name with its span. */
export type FoundImprint = {
  readonly hotline: FoundField | null;
  readonly editor: readonly FoundField[];
  readonly proofreader: readonly FoundField[];
  readonly layout: readonly FoundField[];
};

type FieldName = 'hotline' | 'editor' | 'proofreader' | 'layout';

const LABELS: readonly (readonly [RegExp, FieldName])[] = [
  [/新闻热线|新聞熱線|热线电话|热线|电话|電話/u, 'hotline'],
  [/责任编辑|責任編輯|本版编辑|执行编辑|值班编辑|值班编委|责编|責編|编辑|編輯|主编|主編/u, 'editor'],
  [/责任校对|校对|校對|责校/u, 'proofreader'],
  [/组版|組版|版式设计|版式|美术编辑|美编|美編|排版|制版|视觉|设计|设 计/u, 'layout'],
];
const LABEL = new RegExp(`(?:${LABELS.map(([pattern]) => pattern.source).join('|')}) ?[：:／/]`, 'gu');
const EDGES = /^[\s■│|｜∣┃·•,，;；、]+|[\s■│|｜∣┃·•,，;；、]+$/gu;

const fieldOf = (label: string): FieldName | undefined =>
  LABELS.find(([pattern]) => pattern.test(label))?.[1];

/** Whether a text looks like page credits: at least one label with a colon or slash behind it. */
export const looksLikeImprint = (text: string): boolean => text.search(LABEL) >= 0;

/** `姬 祥` is one name; `王明 李强` are two. */
function namesIn(value: string): readonly string[] {
  if (/^\p{Script=Han} \p{Script=Han}$/u.test(value)) return [value];
  return value.split(/[ 、，,／/]+/u).filter((name) => name !== '');
}

/**
 * Reads page credits such as `■新闻热线：8797000│■编辑：刘振毅│校对：姬 祥│组版：牛成文` or `责编／周岚　美编／何一舟`.
 * Names lose the space inside them. Fields without a label are not guessed.
 */
export function findImprint(text: string, span: Span): FoundImprint {
  const flat = flatten(text, [span], 'keep');
  const found: Record<FieldName, FoundField[]> = { hotline: [], editor: [], proofreader: [], layout: [] };
  const labels = [...flat.text.matchAll(LABEL)];
  labels.forEach((label, i) => {
    const field = fieldOf(label[0]);
    const from = label.index + label[0].length;
    const raw =
      flat.text.slice(from, labels[i + 1]?.index ?? flat.text.length).split(/[│|｜∣┃■\n]/u)[0] ?? '';
    const value = raw.replace(EDGES, '');
    if (field === undefined || value === '') return;
    let at = from + raw.indexOf(value);
    for (const name of field === 'hotline' ? [value] : namesIn(value)) {
      at = flat.text.indexOf(name, at);
      found[field].push({ value: name.replace(/ /gu, ''), span: flat.spanOf(at, at + name.length) });
      at += name.length;
    }
  });
  return { ...found, hotline: found.hotline[0] ?? null };
}

/** The credits as a page keeps them, without spans. */
export const imprintOf = (found: FoundImprint): Imprint => ({
  hotline: found.hotline?.value ?? '',
  editor: found.editor.map((field) => field.value),
  proofreader: found.proofreader.map((field) => field.value),
  layout: found.layout.map((field) => field.value),
});
