import type { ArticleId } from '#domain/page/ids';
import type { Suspect, SuspectRule } from '#domain/proof/suspect';
import type { ProofInput } from '#ports/proofreader';
import { NO_WORDS } from '#domain/proof/suspect';
import { findSuspects } from './find-suspects';

/** A text that is the body of one article. */
export const bodyOf = (text: string, more: Partial<ProofInput> = {}): ProofInput => ({
  text,
  blocks: [{ start: 0, role: 'body', ownerId: 'a' as ArticleId }],
  edition: { date: '', weekday: '' },
  off: [],
  words: NO_WORDS,
  elsewhere: [],
  ...more,
});

/** What one rule says of the body of an article, as `seen>reading`; a reading that is not offered is `?`. */
export function saidOf(rule: SuspectRule, text: string, more: Partial<ProofInput> = {}): readonly string[] {
  return findSuspects(bodyOf(text, more))
    .filter((one) => one.rule === rule)
    .map((one) => wordOf(text, one));
}

export const wordOf = (text: string, { span, reading }: Suspect): string =>
  `${text.slice(span.start, span.end)}>${reading ?? '?'}`;

/** Running text without a fault, so that a page has habits. */
export const CLEAN =
  '会议强调，各级各部门要认真学习，进一步统一思想、提高认识，把各项工作落到实处。今年以来，全市共有30个项目开工，总投资140.7亿元。会议还研究了其他事项，要求有关部门按时完成任务。';

/** The same in traditional characters. */
export const CLEAN_OLD =
  '會議強調、各級機關須認真學習、進一步統一思想、將各項事務辦理妥當、今年以來、全縣開工者三十處、時間緊迫、經費無著、現經議決、電請總會撥款、並請報館登載、俾眾週知。';
