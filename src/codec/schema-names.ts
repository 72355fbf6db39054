import * as z from 'zod/mini';
import { changeSchema } from './change-schema';
import { encoding, errorCode, imprint, instant, kind, person, role, sha256 } from './fields';
import { operationSchema } from './operation-schema';
import {
  article,
  assignment,
  block,
  column,
  correction,
  editionPage,
  editionRecord,
  page,
  partition,
  peopleSetting,
  textSetting,
} from './record-schema';

/** Pieces that get a name of their own in the published schema; the others are written out where they stand. */
const NAMED: readonly (readonly [z.ZodMiniType, { readonly id: string; readonly description?: string }])[] = [
  [instant, { id: 'instant', description: 'RFC 3339, UTC.' }],
  [sha256, { id: 'sha256', description: 'SHA-256, lower-case hexadecimal.' }],
  [encoding, { id: 'encoding', description: 'WHATWG encoding label; gb18030 covers GBK and GB 2312.' }],
  [role, { id: 'role', description: 'What a block is.' }],
  [kind, { id: 'kind', description: 'Genre of an article.' }],
  [errorCode, { id: 'errorCode', description: 'What kind of error a mark claims.' }],
  [person, { id: 'person' }],
  [imprint, { id: 'imprint', description: 'Page credits.' }],
  [operationSchema, { id: 'operation', description: 'One line of the log. Its offsets are code points.' }],
  [changeSchema, { id: 'change', description: 'One fact with both its sides.' }],
  [partition, { id: 'logPartition' }],
  [assignment, { id: 'logAssignment' }],
  [block, { id: 'logBlock' }],
  [article, { id: 'logArticle' }],
  [column, { id: 'logColumn' }],
  [page, { id: 'logPage' }],
  [correction, { id: 'logCorrection' }],
  [editionRecord, { id: 'logEdition' }],
  [editionPage, { id: 'logEditionPage' }],
  [textSetting, { id: 'logTextSetting' }],
  [peopleSetting, { id: 'logPeopleSetting' }],
];

for (const [schema, name] of NAMED) z.globalRegistry.add(schema, name);
