import type { ArchiveRecord } from '#domain/archive/record';
import { createEditionDocument } from '#domain/edition/apply';
import { titleOf } from '#domain/edition/document';
import { foldEdition } from '#domain/history/fold';
import type { Operation } from '#domain/history/operation';
import { documentOfEdition } from '#domain/page/ids';
import type { DocumentId, EditionId } from '#domain/page/ids';
import type { Missing } from '#ports/archive';
import type { EditionGain } from '#ports/safekeeping';
import { groupBy } from '#shared/group-by';

const operationsAmong = (records: readonly ArchiveRecord[]): readonly Operation[] =>
  records.flatMap((each) => (each.kind === 'operation' ? [each.operation] : []));

/** What each edition of a backup would get here, those that are here first. Raw pages count for their edition. */
export function gainsOf(all: readonly ArchiveRecord[], missing: Missing): readonly EditionGain[] {
  const homes = new Map<string, EditionId>(
    all.flatMap((each) => (each.kind === 'raw-page' ? [[each.rawPage.id, each.rawPage.editionId]] : [])),
  );
  const homeOf = (id: DocumentId): EditionId => homes.get(id) ?? (id as string as EditionId);
  const logs = groupBy(operationsAmong(all), ({ documentId }) => documentId);
  const gained = groupBy(operationsAmong(missing.records), ({ documentId }) => homeOf(documentId));
  const pages = groupBy(
    missing.records.flatMap((each) => (each.kind === 'raw-page' ? [each.rawPage] : [])),
    ({ editionId }) => editionId,
  );
  return [...new Set([...gained.keys(), ...pages.keys()])]
    .map((id): EditionGain => {
      const document = documentOfEdition(id);
      const { fields } = foldEdition(createEditionDocument(id), logs.get(document) ?? []).doc;
      const operations = gained.get(id) ?? [];
      const isMissing = operations.some(({ documentId }) => documentId === document);
      return {
        title: titleOf(fields),
        date: fields?.date ?? '',
        isNew: isMissing && !missing.grown.has(document),
        rawPages: pages.get(id)?.length ?? 0,
        operations: operations.length,
      };
    })
    .sort((a, b) => Number(a.isNew) - Number(b.isNew) || (a.date < b.date ? -1 : 1));
}
