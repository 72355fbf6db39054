import { cityTopics } from './topics-city';
import { essayTopics as essayText } from './topics-essays';
import { lifeTopics } from './topics-life';
import { noticeTopics as noticeText } from './topics-notices';
import { stateTopics } from './topics-state';
import { tradeTopics } from './topics-trade';
import { worldTopics } from './topics-world';

/** What a story is about: its names, and sentences and heads that have places for them. */
export type Topic = {
  key: string;
  /** Slot name to the words it may be filled with. */
  names: Readonly<Record<string, readonly string[]>>;
  heads: readonly string[];
  subheads: readonly string[];
  facts: readonly string[];
};

/**
 * `# key` opens a topic, `題` its heads parted by ` / `, `目` its sub-headings, `文` one sentence with 、 between its
 * clauses; any other first word names a slot.
 */
function readTopic(block: string): Topic {
  const names: Record<string, string[]> = {};
  const texts: Record<'題' | '目' | '文', string[]> = { 題: [], 目: [], 文: [] };
  const [key = '', ...rows] = block.trim().split('\n');
  for (const row of rows) {
    const [label = '', ...words] = row.split(' ');
    if (label === '題') texts.題.push(...words.join(' ').split(' / '));
    else if (label === '目') texts.目.push(...words);
    else if (label === '文') texts.文.push(words.join(' '));
    else names[label] = words;
  }
  return { key: key.trim(), names, heads: texts.題, subheads: texts.目, facts: texts.文 };
}

const read = (text: string): Topic[] => text.trim().split(/^#/m).filter(Boolean).map(readTopic);

export const newsTopics: readonly Topic[] = [
  stateTopics,
  cityTopics,
  tradeTopics,
  lifeTopics,
  worldTopics,
].flatMap(read);
export const essayTopics: readonly Topic[] = read(essayText);
export const noticeTopics: readonly Topic[] = read(noticeText);
