export type MadeUpText = {
  /** Each of one to three lines; none for untitled items. */
  head: { role: 'kicker' | 'headline' | 'subtitle'; lines: string[] }[];
  /** The lines of the headline, joined; '' when untitled. */
  title: string;
  /** A line of its own between head and text. */
  byline: string | null;
  /** Without line breaks; each starts where a new line starts. */
  paragraphs: string[];
  type: 'news' | 'brief' | 'photo' | 'advert' | 'notice' | 'commentary' | 'feature';
  /** For what keeps its own line breaks ('' is a blank line); then there are no paragraphs. */
  lines: string[] | null;
};
