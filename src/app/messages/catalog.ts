import { common as enCommon } from './en/common';
import { cues as enCues } from './en/cues';
import { desk as enDesk } from './en/desk';
import { domain as enDomain } from './en/domain';
import { figures as enFigures } from './en/figures';
import { everywhere as enEverywhere } from './en/everywhere';
import { library as enLibrary } from './en/library';
import { marks as enMarks } from './en/marks';
import { newspapers as enNewspapers } from './en/newspapers';
import { preview as enPreview } from './en/preview';
import { proof as enProof } from './en/proof';
import { reading as enReading } from './en/reading';
import { safety as enSafety } from './en/safety';
import { transfer as enTransfer } from './en/transfer';
import type { Words } from './words';
import { common as zhCommon } from './zh-CN/common';
import { cues as zhCues } from './zh-CN/cues';
import { desk as zhDesk } from './zh-CN/desk';
import { domain as zhDomain } from './zh-CN/domain';
import { figures as zhFigures } from './zh-CN/figures';
import { everywhere as zhEverywhere } from './zh-CN/everywhere';
import { library as zhLibrary } from './zh-CN/library';
import { marks as zhMarks } from './zh-CN/marks';
import { newspapers as zhNewspapers } from './zh-CN/newspapers';
import { preview as zhPreview } from './zh-CN/preview';
import { proof as zhProof } from './zh-CN/proof';
import { reading as zhReading } from './zh-CN/reading';
import { safety as zhSafety } from './zh-CN/safety';
import { transfer as zhTransfer } from './zh-CN/transfer';

const en = {
  ...enCommon,
  ...enDomain,
  ...enCues,
  ...enLibrary,
  ...enFigures,
  ...enNewspapers,
  ...enDesk,
  ...enMarks,
  ...enPreview,
  ...enProof,
  ...enReading,
  ...enEverywhere,
  ...enSafety,
  ...enTransfer,
};
const zh: Words<typeof en> = {
  ...zhCommon,
  ...zhDomain,
  ...zhCues,
  ...zhLibrary,
  ...zhFigures,
  ...zhNewspapers,
  ...zhDesk,
  ...zhMarks,
  ...zhPreview,
  ...zhProof,
  ...zhReading,
  ...zhEverywhere,
  ...zhSafety,
  ...zhTransfer,
};

/** A key of the interface's words. */
export type MessageId = keyof typeof en;

/** The interface languages, as BCP 47 tags. */
export type Language = 'zh-CN' | 'en';

/** All words of the interface, by language. */
export const MESSAGES: { readonly [L in Language]: Readonly<Record<MessageId, string>> } = {
  en,
  'zh-CN': zh,
};
