import { parseRawPageContent, parseRawPageHeader } from '#codec/raw-page-schema';
import type { ArchiveRecord } from '#domain/archive/record';
import type { RawPageId } from '#domain/page/ids';
import type { GalleyDatabase } from './database';

/** A raw page with its bytes as a record; null when a row is missing or is not what it must be. */
export async function readRawPageRecord(
  { sources, contents }: Pick<GalleyDatabase, 'sources' | 'contents'>,
  id: RawPageId,
): Promise<ArchiveRecord | null> {
  const [source, content] = await Promise.all([sources.get(id), contents.get(id)]);
  if (source === undefined || content === undefined) return null;
  const header = parseRawPageHeader(source);
  const parts = parseRawPageContent(content);
  if (!header.ok || !parts.ok) return null;
  const { byteLength: _, importedAt, ...rest } = header.value;
  const { bytes, text } = parts.value;
  return { kind: 'raw-page', rawPage: { ...rest, bytes, text }, importedAt };
}
