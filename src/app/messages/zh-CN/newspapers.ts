import type { newspapers as en } from '#app/messages/en/newspapers';
import type { Words } from '#app/messages/words';

export const newspapers: Words<typeof en> = {
  'learn.command': '从本版学习（按现在的分篇）',
  'learn.done': '已从本版学习：{title}',
  'learn.forget': '不学了',
  'learn.forgotten': '本版所教的已从《{title}》里去掉。',
  'learn.untitled': '没有学习：请先填写这一期的报名。',
  'learn.failed': '没能从本版学到东西。版面上的工作不受影响。',
};
