import { advertText } from '#testing/texts/modern/advert';
import { commentaryText, supplementText } from '#testing/texts/modern/essay';
import { featureText } from '#testing/texts/modern/feature';
import type { Habit } from '#testing/texts/modern/habit';
import type { Ink } from '#testing/texts/modern/ink';
import type { MadeUpText } from '#testing/texts/modern/made-up-text';
import { noticeText } from '#testing/texts/modern/notice';
import { photoText } from '#testing/texts/modern/photo';
import { briefText, newsText } from '#testing/texts/modern/report';

export { habitOf } from '#testing/texts/modern/habit';

/** One text of a page: most are reports. */
export function writeText(ink: Ink, habit: Habit): MadeUpText {
  const fresh = habit.topics.filter(({ name }) => !habit.used.has(name));
  const topic = ink.pick(fresh.length > 0 && ink.chance(0.85) ? fresh : habit.topics);
  habit.used.add(topic.name);
  const form = ink.random();
  if (form < 0.59) return newsText(ink, habit, topic);
  if (form < 0.67) return featureText(ink, habit, topic);
  if (form < 0.75) return photoText(ink, habit, topic);
  if (form < 0.84) return briefText(ink, habit, topic);
  if (form < 0.89) return commentaryText(ink, habit, topic);
  if (form < 0.92) return supplementText(ink, habit);
  return form < 0.95 ? noticeText(ink, habit) : advertText(ink);
}
