import type { LinePart } from '#domain/text/line-parts';
import type { Suspect } from '#domain/proof/suspect';
import type { Finder, ProofPage } from '#proofreading/page';
import { languageOfText } from '#domain/text/language';
import { linePartsOf } from '#domain/text/line-parts';
import { suspect } from '#proofreading/page';

// Marks that cannot begin or end a line. In print none does, so a raw line that has one was cut or ordered wrongly,
// unless a column or box ends there. Old pages did not keep the rule; a new one that does not shows it by how often.

const NEVER_FIRST = '。，、；：？！”’）〕】》〉」』';
const NEVER_LAST = '“‘（〔【《〈「『';
const MOST_SHARE = 0.01;
const ALWAYS_TOLD = 2;

type Edge = { readonly offset: number; readonly first: boolean };

/** Lines of one character are headings set downwards. */
const isRow = (part: LinePart): boolean => part.width > 2;

function edgesOf(page: ProofPage): { readonly edges: readonly Edge[]; readonly rows: number } {
  const edges: Edge[] = [];
  let rows = 0;
  for (const { span, role, ownerId } of page.blocks) {
    if (ownerId === null) continue;
    const parts = linePartsOf(page.lines, { span, role });
    rows += parts.length;
    parts.forEach((part, i) => {
      const next = parts[i + 1];
      const previous = parts[i - 1];
      if (previous !== undefined && !part.afterBlank && isRow(part) && isRow(previous)) {
        if (NEVER_FIRST.includes(page.text.charAt(part.start)))
          edges.push({ offset: part.start, first: true });
      }
      if (next !== undefined && !next.afterBlank && isRow(part) && isRow(next)) {
        if (NEVER_LAST.includes(page.text.charAt(part.end - 1)))
          edges.push({ offset: part.end - 1, first: false });
      }
    });
  }
  return { edges, rows };
}

export const lineEdges: Finder = function* (page): Iterable<Suspect> {
  if (languageOfText(page.text) === 'zh-Hant') return;
  const { edges, rows } = edgesOf(page);
  if (edges.length > Math.max(ALWAYS_TOLD, rows * MOST_SHARE)) return;
  for (const { offset } of edges) {
    const span = { start: offset, end: offset + 1 };
    yield suspect('line-edge-mark', span, { reading: null, confidence: 0.6, seen: page.text.charAt(offset) });
  }
};
