import type { MadeUpText } from '#testing/texts/made-up-text';
import { advertText } from '#testing/texts/modern/advert';
import { commentaryText, supplementText } from '#testing/texts/modern/essay';
import { featureText } from '#testing/texts/modern/feature';
import type { Habit } from '#testing/texts/modern/habit';
import { noticeText } from '#testing/texts/modern/notice';
import type { Pen } from '#testing/texts/modern/pen';
import { photoText } from '#testing/texts/modern/photo';
import { briefText, newsText } from '#testing/texts/modern/report';

export { habitOf } from '#testing/texts/modern/habit';

/** One text of a page: most are reports. */
export function writeText(pen: Pen, habit: Habit): MadeUpText {
  const fresh = habit.topics.filter(({ name }) => !habit.used.has(name));
  const topic = pen.chance.pick(fresh.length > 0 && pen.chance.happens(0.85) ? fresh : habit.topics);
  habit.used.add(topic.name);
  const form = pen.chance.next();
  if (form < 0.59) return newsText(pen, habit, topic);
  if (form < 0.67) return featureText(pen, habit, topic);
  if (form < 0.75) return photoText(pen, habit, topic);
  if (form < 0.84) return briefText(pen, habit, topic);
  if (form < 0.89) return commentaryText(pen, habit, topic);
  if (form < 0.92) return supplementText(pen, habit);
  return form < 0.95 ? noticeText(pen, habit) : advertText(pen);
}
