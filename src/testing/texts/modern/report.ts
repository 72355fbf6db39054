import type { Habit } from '#testing/texts/modern/habit';
import { headOf, UNTITLED } from '#testing/texts/modern/head';
import type { Ink } from '#testing/texts/modern/ink';
import type { MadeUpText } from '#testing/texts/modern/made-up-text';
import { Stock } from '#testing/texts/modern/stock';
import type { Topic } from '#testing/texts/modern/topic';

/** The hand for one text of a topic, with what the page has fixed. */
export function inkFor(ink: Ink, habit: Habit, topic: Topic): Ink {
  const own = ink.with(topic.words);
  if (!own.has('thing')) throw new Error(`The topic ${topic.name} has no thing`);
  for (const [slot, value] of habit.bound) if (topic.words[slot] === undefined) own.bind(slot, value);
  return own;
}

/** The paragraphs of a report of about `length` characters. */
export function reportText(ink: Ink, stock: Stock, length: number): string[] {
  const paragraphs = [stock.lead() + (ink.chance(0.5) ? stock.sentence() : '')];
  let written = paragraphs[0]?.length ?? 0;
  const dense = ink.chance(0.3);
  while (written < length) {
    if (stock.spent && written > 150 && ink.chance(0.35)) break;
    const next = stock.paragraph(dense ? ink.between(2, 5) : ink.between(1, 3));
    paragraphs.push(next);
    written += next.length;
  }
  return length < 260 && ink.chance(0.4) ? [paragraphs.join('')] : paragraphs;
}

/** The text with what the page puts before and after a report. */
export function signed(ink: Ink, habit: Habit, paragraphs: string[]): string[] {
  const opening = ink.chance(0.93) ? ink.write(ink.pick(habit.openings)) : '';
  const texts = [opening + (paragraphs[0] ?? ''), ...paragraphs.slice(1)];
  if (habit.closing === null || ink.chance(0.12)) return texts;
  const signature = ink.write(habit.closing);
  if (habit.apart) return [...texts, signature];
  const last = texts.pop() ?? '';
  return [...texts, last + ink.pick(['', '', ' ', '　']) + signature];
}

export function bylineOf(ink: Ink, habit: Habit): string | null {
  if (!ink.chance(habit.bylines)) return null;
  const line = ink.write(habit.byline);
  return line.replace(/(?<=[□■●◎])([^记本\s])([^\s])$/, ink.chance(0.5) ? '$1 $2' : '$1$2');
}

export function newsText(ink: Ink, habit: Habit, topic: Topic): MadeUpText {
  const own = inkFor(ink, habit, topic);
  const length = own.pick([
    own.between(130, 300),
    own.between(220, 420),
    own.between(300, 550),
    own.between(450, 860),
  ]);
  const stock = new Stock(own, topic, habit.used);
  const text = reportText(own, stock, length);
  const head = headOf(own, habit, topic, stock.facts);
  const byline = bylineOf(own, habit);
  const paragraphs = byline === null ? signed(own, habit, text) : text;
  return { ...head, byline, paragraphs, type: 'news', lines: null };
}

export function briefText(ink: Ink, habit: Habit, topic: Topic): MadeUpText {
  const own = inkFor(ink, habit, topic);
  const stock = new Stock(own, topic, habit.used);
  let text = stock.lead();
  while (text.length < 55 || (text.length < 90 && own.chance(0.35))) text += stock.sentence();
  const opening = own.chance(0.25) ? own.write(own.pick(habit.openings)) : '';
  const bullet = habit.bullet + (habit.bullet !== '' && own.chance(0.2) ? ' ' : '');
  return { ...UNTITLED, byline: null, paragraphs: [bullet + opening + text], type: 'brief', lines: null };
}
