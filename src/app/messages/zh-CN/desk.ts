import type { desk as en } from '#app/messages/en/desk';
import type { Words } from '#app/messages/words';

export const desk: Words<typeof en> = {};
