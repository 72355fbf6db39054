import type { Finder } from '#proofreading/page';
import { suspect } from '#proofreading/page';
import { matchesIn } from '#proofreading/passages';

const SAME = /，{2,9}|。{2,9}|、{2,9}|；{2,9}|：{2,9}|“{2}|”{2}|《{2}|》{2}|「{2}|」{2}/gu;
const CONFLICTING = /[，、；：][。，、；]|。[，、；：]/gu;
/** Three stops or more stand for an ellipsis. */
const ELLIPSIS = /^。{3,}$/u;

/** Two marks where one can stand. Of two different ones nobody can say which was meant. */
export const doubledMarks: Finder = function* (page) {
  for (const passage of page.passages.filter(({ wide }) => wide)) {
    for (const { start, end, text } of matchesIn(passage.text, SAME)) {
      const reading = ELLIPSIS.test(text) ? '……' : text.charAt(0);
      const confidence = ELLIPSIS.test(text) ? 0.8 : 0.93;
      yield suspect('doubled-mark', passage.spanOf(start, end), {
        reading,
        confidence,
        seen: text,
        expected: reading,
      });
    }
    for (const { start, end, text } of matchesIn(passage.text, CONFLICTING)) {
      if (text.charAt(0) === text.charAt(1)) continue;
      yield suspect('doubled-mark', passage.spanOf(start, end), {
        reading: null,
        confidence: 0.85,
        seen: text,
      });
    }
  }
};
