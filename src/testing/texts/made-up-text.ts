/** The text of one made-up article, before it is set in columns. */
export type MadeUpText = {
  /** None for untitled items. */
  readonly head: readonly {
    readonly role: 'kicker' | 'headline' | 'subtitle';
    readonly lines: readonly string[];
  }[];
  /** Headline lines joined; empty for untitled items. */
  readonly title: string;
  /** A line of its own below the headline. */
  readonly byline: string | null;
  /** Without line breaks; each starts where a new line starts. */
  readonly paragraphs: readonly string[];
  readonly type: 'news' | 'brief' | 'photo' | 'advert' | 'notice' | 'commentary' | 'feature';
  /** Text that keeps its own lines (advertisements, tables, poems, damaged print), blank ones included. */
  readonly lines: readonly string[] | null;
};
