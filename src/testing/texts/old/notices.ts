import type { Random } from '#shared/random';
import { between, draw, happens, pick } from '#testing/chance';
import type { MadeUpText } from '#testing/texts/made-up-text';
import { signature } from './essays';
import { titleOf } from './news';
import { scene } from './scene';
import { run, style } from './style';
import { newsTopics, noticeTopics } from './topics';

/** A notice by the paper or by some body, with a small head of its own. */
export function notice(random: Random): MadeUpText {
  const topic = pick(random, noticeTopics);
  const fill = scene(random, topic, between(random, 2, 29));
  const head: MadeUpText['head'] = [{ role: 'headline', lines: [fill(pick(random, topic.heads))] }];
  const untitled = happens(random, 0.15);
  const text = run(random, style(random), draw(random, topic.facts, between(random, 1, 4)).map(fill), true);
  return {
    head: untitled ? [] : head,
    title: untitled ? '' : titleOf(head),
    byline: null,
    paragraphs: [text],
    type: 'notice',
    lines: null,
  };
}

const signs = ['▲', '◘', '◉', '△', '●', '○', '◎'];

/** An untitled item of a sentence or two behind a sign, often signed in its last line. */
export function brief(random: Random): MadeUpText {
  const topic = pick(random, newsTopics);
  const fill = scene(random, topic, between(random, 2, 29));
  const text = run(random, style(random), draw(random, topic.facts, between(random, 1, 2)).map(fill), true);
  const signed = happens(random, 0.4) ? signature(random) : '';
  return {
    head: [],
    title: '',
    byline: null,
    paragraphs: [
      (happens(random, 0.8) ? pick(random, signs) : '') + text + (signed.startsWith('（') ? signed : ''),
    ],
    type: 'brief',
    lines: null,
  };
}
