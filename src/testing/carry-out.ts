import type { Command, CommandContext } from '#domain/command/command';
import { planCommand, type Plan } from '#domain/command/plan';
import type { RefusalCode } from '#domain/command/refusal';
import type { PageDocument } from '#domain/page/document';

/** Ids `n1`, `n2` … (or another prefix), one fixed moment, and a person. */
export function contextOf(prefix = 'n'): CommandContext {
  let made = 0;
  return { newId: () => `${prefix}${++made}`, at: '2023-01-10T08:00:00Z', by: '校对甲' };
}

/** The plan of a command that must not be refused. */
export function planOf(doc: PageDocument, command: Command, context = contextOf()): Plan {
  const planned = planCommand(doc, command, context);
  if (!planned.ok) throw new Error(`Refused: ${planned.error.code} ${planned.error.detail ?? ''}`);
  return planned.value;
}

/** The document after commands that must not be refused. */
export function after(doc: PageDocument, ...commands: readonly Command[]): PageDocument {
  const context = contextOf();
  return commands.reduce((current, command) => planOf(current, command, context).doc, doc);
}

/** Why a command is refused, or `carried out`. */
export function refusalOf(doc: PageDocument, command: Command): RefusalCode | 'carried out' {
  const planned = planCommand(doc, command, contextOf('r'));
  return planned.ok ? 'carried out' : planned.error.code;
}

/** Where a piece of raw text stands; it must occur. */
export function at(doc: PageDocument, quote: string): number {
  const found = doc.text.indexOf(quote);
  if (found < 0) throw new Error(`Not in the text: ${quote}`);
  return found;
}

/** The span of a piece of raw text. */
export function spanAt(doc: PageDocument, quote: string): { readonly start: number; readonly end: number } {
  const start = at(doc, quote);
  return { start, end: start + quote.length };
}
