import type { RawPageId } from '#domain/page/ids';
import { readEdition, restorePage } from './edit-edition';
import { examineFile } from './examine-file';
import type { Candidate, SourceFile } from './examine-file';
import { fitIntoEditions } from './fit-editions';
import type { Consignment } from './fit-editions';
import { addCandidates } from './import-files';
import type { LibraryPorts } from './ports';

/** The sample page, beside the app. */
const SAMPLE = 'samples/jiaozuo-2023-01-10.txt';

async function fetchSample(): Promise<SourceFile> {
  const response = await fetch(new URL(SAMPLE, document.baseURI));
  if (!response.ok) throw new Error(`The sample page answered ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { name: SAMPLE, byteLength: bytes.length, read: () => Promise.resolve(bytes) };
}

/** The sample's newspaper names itself only in English on these pages. */
function consignSample(candidate: Candidate): readonly Consignment[] {
  return fitIntoEditions([candidate], []).map((each) =>
    each.destination.kind === 'edition'
      ? each
      : {
          ...each,
          destination: {
            kind: 'new',
            fields: {
              ...each.destination.fields,
              title: '焦作日报',
              titleAlt: 'JIAOZUO DAILY',
              language: 'zh-Hans-CN',
            },
          },
        },
  );
}

/**
 * The sample page as a raw page of the library: the one that is there, taken out of the trash if it lies there, or a
 * new one in an edition of its own.
 */
export async function readSample(
  ports: LibraryPorts,
  fetchFile: () => Promise<SourceFile> = fetchSample,
): Promise<RawPageId> {
  const examined = await examineFile(await fetchFile(), ports.pages);
  if (examined.kind === 'refused') throw new Error(`The sample page is refused: ${examined.refusal.code}`);
  if (examined.kind === 'ready') {
    const { rawPageIds } = await addCandidates(ports, consignSample(examined.candidate));
    const [id] = rawPageIds;
    if (id === undefined) throw new Error('The sample page was not added');
    return id;
  }
  const { id, editionId } = examined.header;
  const { doc } = await readEdition(ports, editionId);
  const isInTrash = doc.fields?.trashedAt !== null || doc.pages.get(id)?.trashedAt !== null;
  if (isInTrash) await restorePage(ports, { editionId, id });
  return id;
}
