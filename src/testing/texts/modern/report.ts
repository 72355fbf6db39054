import type { MadeUpText } from '#testing/texts/made-up-text';
import type { Habit } from '#testing/texts/modern/habit';
import { headOf, UNTITLED } from '#testing/texts/modern/head';
import type { Pen } from '#testing/texts/modern/pen';
import { Stock } from '#testing/texts/modern/stock';
import type { Topic } from '#testing/texts/modern/topic';

/** The hand for one text of a topic, with what the page has fixed. */
export function penFor(pen: Pen, habit: Habit, topic: Topic): Pen {
  const own = pen.with(topic.words);
  if (!own.has('thing')) throw new Error(`The topic ${topic.name} has no thing`);
  for (const [slot, value] of habit.bound) if (topic.words[slot] === undefined) own.bind(slot, value);
  return own;
}

/** The paragraphs of a report of about `length` characters. */
export function reportText(pen: Pen, stock: Stock, length: number): string[] {
  const paragraphs = [stock.lead() + (pen.chance.happens(0.5) ? stock.sentence() : '')];
  let written = paragraphs[0]?.length ?? 0;
  const dense = pen.chance.happens(0.3);
  while (written < length) {
    if (stock.spent && written > 150 && pen.chance.happens(0.35)) break;
    const next = stock.paragraph(dense ? pen.chance.between(2, 5) : pen.chance.between(1, 3));
    paragraphs.push(next);
    written += next.length;
  }
  return length < 260 && pen.chance.happens(0.4) ? [paragraphs.join('')] : paragraphs;
}

/** The text with what the page puts before and after a report. */
export function signed(pen: Pen, habit: Habit, paragraphs: string[]): string[] {
  const opening = pen.chance.happens(0.93) ? pen.write(pen.chance.pick(habit.openings)) : '';
  const texts = [opening + (paragraphs[0] ?? ''), ...paragraphs.slice(1)];
  if (habit.closing === null || pen.chance.happens(0.12)) return texts;
  const signature = pen.write(habit.closing);
  if (habit.apart) return [...texts, signature];
  const last = texts.pop() ?? '';
  return [...texts, last + pen.chance.pick(['', '', ' ', '　']) + signature];
}

export function bylineOf(pen: Pen, habit: Habit): string | null {
  if (!pen.chance.happens(habit.bylines)) return null;
  const line = pen.write(habit.byline);
  return line.replace(/(?<=[□■●◎])([^记本\s])([^\s])$/, pen.chance.happens(0.5) ? '$1 $2' : '$1$2');
}

export function newsText(pen: Pen, habit: Habit, topic: Topic): MadeUpText {
  const own = penFor(pen, habit, topic);
  const length = own.chance.pick([
    own.chance.between(130, 300),
    own.chance.between(220, 420),
    own.chance.between(300, 550),
    own.chance.between(450, 860),
  ]);
  const stock = new Stock(own, topic, habit.used);
  const text = reportText(own, stock, length);
  const head = headOf(own, habit, topic, stock.facts);
  const byline = bylineOf(own, habit);
  const paragraphs = byline === null ? signed(own, habit, text) : text;
  return { ...head, byline, paragraphs, type: 'news', lines: null };
}

export function briefText(pen: Pen, habit: Habit, topic: Topic): MadeUpText {
  const own = penFor(pen, habit, topic);
  const stock = new Stock(own, topic, habit.used);
  let text = stock.lead();
  while (text.length < 55 || (text.length < 90 && own.chance.happens(0.35))) text += stock.sentence();
  const opening = own.chance.happens(0.25) ? own.write(own.chance.pick(habit.openings)) : '';
  const bullet = habit.bullet + (habit.bullet !== '' && own.chance.happens(0.2) ? ' ' : '');
  return { ...UNTITLED, byline: null, paragraphs: [bullet + opening + text], type: 'brief', lines: null };
}
