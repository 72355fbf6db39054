import type { EditionFields } from '#domain/edition/document';
import type { EditionId } from '#domain/page/ids';
import { fieldsFromText, isSameIssue } from './edition-from-text';
import type { FoundFields } from './edition-from-text';
import type { Candidate } from './examine-file';

/** Where candidates go: into an edition that is there, or into a new one. */
export type Destination =
  | { readonly kind: 'edition'; readonly id: EditionId }
  | { readonly kind: 'new'; readonly fields: Partial<EditionFields> };

export type Consignment = { readonly destination: Destination; readonly candidates: readonly Candidate[] };

type Group = { found: FoundFields | null; candidates: Candidate[] };

/**
 * Sorts candidates into editions by what their page heads say. Those of one issue go together, into the edition of
 * that issue where there is one; what says nothing goes with the first group, since files are dropped by the issue.
 */
export function fitIntoEditions(
  candidates: readonly Candidate[],
  editions: readonly { readonly id: EditionId; readonly fields: EditionFields }[],
): readonly Consignment[] {
  const groups: Group[] = [];
  const silent: Candidate[] = [];
  for (const candidate of candidates) {
    const found = fieldsFromText(candidate.text);
    if (found === null) {
      silent.push(candidate);
      continue;
    }
    const group = groups.find((each) => each.found !== null && isSameIssue(found, each.found));
    if (group === undefined) groups.push({ found, candidates: [candidate] });
    else group.candidates.push(candidate);
  }
  if (silent.length > 0) {
    const [first] = groups;
    if (first === undefined) groups.push({ found: null, candidates: silent });
    else first.candidates = candidates.filter((each) => [...first.candidates, ...silent].includes(each));
  }
  return groups.map(({ found, candidates: sorted }) => {
    const fitting = found === null ? undefined : editions.find((each) => isSameIssue(found, each.fields));
    const destination: Destination =
      fitting === undefined ? { kind: 'new', fields: found ?? {} } : { kind: 'edition', id: fitting.id };
    return { destination, candidates: sorted };
  });
}
