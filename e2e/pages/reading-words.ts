// What the journeys of the reading text call by name.
const zh = {
  rulesButton: '规整规则',
  joinLinesRule: '行末接排',
  takeBack: '撤回此处',
  letIn: '恢复规整',
  besideRaw: '与原文对照',
  sideBySide: '原文与成稿对照',
  joinedAt: (line: number): RegExp => new RegExp(`^行末接排，第 ${line} 行：`),
  keptAt: (line: number): RegExp => new RegExp(`^保留原样，第 ${line} 行：`),
  rawLines: (from: number, to: number): RegExp => new RegExp(`第 ${from}–${to} 行$`),
};

const en: typeof zh = {
  rulesButton: 'Rules',
  joinLinesRule: 'Line ends joined',
  takeBack: 'Take back here',
  letIn: 'Let the rule act again',
  besideRaw: 'Beside raw text',
  sideBySide: 'Raw and reading text side by side',
  joinedAt: (line) => new RegExp(`^Line ends joined, line ${line}:`),
  keptAt: (line) => new RegExp(`^Kept as received, line ${line}:`),
  rawLines: (from, to) => new RegExp(`^Lines ${from}–${to}:`),
};

/** The words of the reading text in the language of a project, by its tag. */
export const readingWords = (languageTag: string): typeof zh => (languageTag === 'en' ? en : zh);
