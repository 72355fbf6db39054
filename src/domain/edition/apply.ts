import { assertNever } from '#shared/assert-never';
import { ok, type Result } from '#shared/result';
import type { EditionChange } from '#domain/change/change';
import { equalValues } from '#domain/change/equal';
import { stale, type Stale } from '#domain/change/stale';
import type { EditionId } from '#domain/page/ids';
import type { EditionDocument } from './document';

/** The document of an edition before its first operation. */
export const createEditionDocument = (id: EditionId): EditionDocument => ({
  id,
  fields: null,
  pages: new Map(),
});

/** The edition after a change, or why the change does not apply. */
export function applyEditionChange(
  doc: EditionDocument,
  change: EditionChange,
): Result<EditionDocument, Stale> {
  switch (change.kind) {
    case 'edition/create':
      if (!equalValues(doc.fields, change.from)) return stale('the edition has changed since');
      return ok({ ...doc, fields: change.to });
    case 'edition/set':
      if (doc.fields === null) return stale('the edition is gone');
      if (!equalValues(doc.fields[change.field], change.from))
        return stale(`its ${change.field} has changed since`);
      return ok({ ...doc, fields: { ...doc.fields, [change.field]: change.to } });
    case 'edition/page': {
      if (!equalValues(doc.pages.get(change.id) ?? null, change.from))
        return stale('the raw page has changed since');
      const pages = new Map(doc.pages);
      if (change.to === null) pages.delete(change.id);
      else pages.set(change.id, change.to);
      return ok({ ...doc, pages });
    }
    default:
      return assertNever(change);
  }
}
