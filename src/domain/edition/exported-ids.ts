import type {
  ArticleId,
  BlockId,
  ColumnId,
  CorrectionId,
  DocumentId,
  EditionId,
  OwnerId,
  PageId,
  RawPageId,
} from '#domain/page/ids';

/**
 * Ids a document gives by counting (see `FIRST_BLOCK_ID` and `partitionFromProposal`): the same in every raw page, so
 * outside they carry the id of their raw page in front.
 */
const COUNTED = /^(?:first|[abcp][1-9]\d{0,9})$/;
/** Leaves room for a counted id within the 64 characters an id may have. */
const LONGEST_PREFIX = 50;

const prefixOf = (rawPageId: RawPageId): string => `${rawPageId.slice(0, LONGEST_PREFIX)}-`;

/**
 * The ids an imported edition goes by outside, where they are not the ids it has in the store: pairs of
 * inside and outside.
 */
export type ExportedIds = {
  readonly editionId: EditionId;
  /** Of the edition and its raw pages. */
  readonly documents: readonly (readonly [inside: DocumentId, outside: DocumentId])[];
  /** Of what raw pages hold, by the raw page's inside id. */
  readonly parts: readonly (readonly [
    rawPageId: RawPageId,
    names: readonly (readonly [inside: string, outside: string])[],
  ])[];
};

/** Any id that stands inside a raw page. */
export type PartId = BlockId | OwnerId | ArticleId | ColumnId | PageId | CorrectionId;

/** Says what an id is called on the other side. */
export type Renaming = {
  readonly document: <Id extends DocumentId | EditionId | RawPageId>(id: Id) => Id;
  /** `home` is the raw page the part stands in, by its id on this side. */
  readonly part: <Id extends PartId>(home: RawPageId, id: Id) => Id;
};

/** From ids in the store to ids in a file; without a record, by rule alone. */
export function renameOutward(known: ExportedIds | null): Renaming {
  const documents = new Map<string, string>(known?.documents ?? []);
  const parts = new Map(known?.parts.map(([home, names]) => [home, new Map(names)]) ?? []);
  const document = <Id extends string>(id: Id): Id => (documents.get(id) ?? id) as Id;
  const part = <Id extends string>(home: RawPageId, id: Id): Id => {
    const own = parts.get(home)?.get(id);
    if (own !== undefined) return own as Id;
    return COUNTED.test(id) ? (`${prefixOf(document(home))}${id}` as Id) : id;
  };
  return { document, part };
}

/** From ids in a file to those its parts have in the store; `documents` are new ids for the documents named. */
export function renameInward(documents: ReadonlyMap<DocumentId, DocumentId>): Renaming {
  return {
    document: <Id extends string>(id: Id): Id => (documents.get(id as never) ?? id) as unknown as Id,
    part: <Id extends string>(home: RawPageId, id: Id): Id => {
      const prefix = prefixOf(home);
      const counted = id.slice(prefix.length);
      return id.startsWith(prefix) && COUNTED.test(counted) ? (counted as Id) : id;
    },
  };
}

/**
 * What must be remembered of an imported edition so that it is exported under the same ids again; null when the rule
 * alone gives them.
 * @param parts ids as they stand in the file, by the raw page's id in the file
 */
export function rememberIds(
  editionId: EditionId,
  documents: ReadonlyMap<DocumentId, DocumentId>,
  parts: ReadonlyMap<RawPageId, readonly string[]>,
): ExportedIds | null {
  const inward = renameInward(documents);
  const changed = [...documents].flatMap(([outside, inside]) =>
    outside === inside ? [] : [[inside, outside] as const],
  );
  const byRule = renameOutward({ editionId, documents: changed, parts: [] });
  const named = [...parts].flatMap(([outsideHome, ids]) => {
    const home = inward.document(outsideHome);
    const names = [...new Set(ids)].flatMap((outside) => {
      const inside = inward.part(outsideHome, outside as PartId);
      return byRule.part(home, inside) === outside ? [] : [[inside, outside] as const];
    });
    return names.length === 0 ? [] : [[home, names] as const];
  });
  if (changed.length === 0 && named.length === 0) return null;
  return { editionId: inward.document(editionId), documents: changed, parts: named };
}
