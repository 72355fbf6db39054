import type { Offset } from '#domain/page/ids';
import type { Edit } from './edits';
import type { Flow } from './flows';
import { isBlankCode } from './characters';
import { closingCredit, closingNames } from './people';

/**
 * Where a name bracket closes a body or a credit closes a caption, it becomes a paragraph of its own with its own
 * role, so that the body reads without it. Nothing when it makes up the whole flow.
 */
export function tailEdit(text: string, flow: Flow): readonly [block: number, edit: Edit] | null {
  const last = flow.parts.at(-1);
  if (last === undefined) return null;
  const inBlock = flow.parts.filter((part) => part.block === last.block);
  const span = { start: inBlock[0]?.start ?? last.start, end: last.end };
  const role = flow.role === 'caption' ? 'photo-credit' : 'byline';
  if (role === 'byline' && flow.role !== 'body' && flow.role !== 'lead') return null;
  const found = role === 'byline' ? closingNames(text, [span]) : closingCredit(text, span);
  if (found === null || found.span.start <= span.start) return null;
  const end = found.span.start;
  const start = backOverBlanks(text, end, span.start);
  return [last.block, { start, end, after: '', rule: 'paragraph', opens: true, role }];
}

function backOverBlanks(text: string, offset: Offset, from: Offset): Offset {
  let start = offset;
  while (start > from && isBlankCode(text.charCodeAt(start - 1))) start--;
  return start;
}
