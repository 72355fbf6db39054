// Every weight of the first proposal, by feature. Set by hand on reasoning about pages, in log-odds-like units:
// +1 makes a reading about three times as likely. Features are additive and worked out apart from the search, so
// that the weights can later be learned without touching it.

export const WEIGHTS = {
  // A unit read as part of a headline.
  'head.bias': 0.4,
  'head.fair-length': 1.2,
  'head.tiny': -0.8,
  'head.long': -1.6,
  'head.very-long': -7,
  'head.many-rows': -3.5,
  'head.firm-stop': -4.5,
  'head.half-stop': -3,
  'head.inner-stop': -3.5,
  'head.comma': -1.1,
  'head.vertical': 2.4,
  'head.opens-text': -5,
  'head.byline': -6,
  'head.credit': -5,
  'head.imprint': -6,
  'head.page-code': -6,
  'head.issue-line': -4,
  'head.full-measure': -2.2,
  'head.paragraph-line': -1.4,
  'head.glued-in-text': -1.2,
  'head.runs-on-above': -1.7,
  'head.runs-on-below': -2,
  'head.continues': -2.5,
  'head.stands-alone': 0.6,
  'head.place': 0.5,
  'head.slogan': 0.8,
  'head.listed': -1.6,
  'head.capitals': 1.5,
  'head.latin': -1.6,
  'head.lower-start': -3,
  'head.column-sign': -3.2,
  'head.ad-words': -0.7,
  'head.debris': -2.5,
  // A byline inside a headline group.
  'head-byline.bias': 1.4,
  'head-byline.marked': 0.6,
  // Between the units of a headline group.
  'group.another': -0.9,
  'group.crowded': -1.4,
  // A unit read as body.
  'body.bias': 0,
  'body.looks-like-headline': -1.1,
  'body.vertical': -5.5,
  'body.imprint': -6.5,
  'body.page-code': -4,
  'body.issue-line': -3,
  'body.byline-inside': -0.6,
  'body.column-sign': -1.2,
  'body.text': 0.25,
  // The first unit of a body.
  'start.own-dateline': 4.2,
  'start.wire-dateline': 1.1,
  'start.bullet': 2.6,
  'start.unmarked': -1.2,
  'start.listed': -1.2,
  'start.continues': -3,
  'start.runs-on-above': -3.2,
  'start.line-runs-on-above': -1.3,
  'start.half-above': -1.6,
  'start.after-full-stop': 0.3,
  'start.after-byline': 1.6,
  'start.after-credit': 1.8,
  'start.glued': -0.6,
  // The last unit of a body.
  'end.full-stop': 0.6,
  'end.half-stop': -2.3,
  'end.runs-on': -3,
  'end.byline': 1.4,
  'end.credit': 2,
  'end.full-measure': -0.9,
  // Between two body units of one article.
  'inner.own-dateline': -3,
  'inner.wire-dateline': -0.2,
  'inner.bullet': -0.8,
  'inner.after-byline': -1.7,
  'inner.after-credit': -2.2,
  'inner.runs-on': 0.8,
  // At any boundary between articles.
  'border.bias': -0.7,
  'border.blank-line': 0.5,
  'border.no-blank-line': -2,
  'border.measure-changes': 0.3,
  'border.same-measure': -0.5,
  'border.new-words': 1.2,
  // What a whole article is.
  'article.head-first': 0,
  'article.head-last': -0.4,
  'article.head-last-in-old-print': -2.5,
  'article.untitled': -3.4,
  'article.head-elsewhere': -1.4,
  'article.heads-only': -6,
  'article.advert': -4.2,
  'article.furniture': -0.6,
  'untitled.bullet': 2.2,
  'untitled.credit': 3.6,
  'untitled.byline': 0.8,
  'titled.bullet': -2,
  'titled.credit': -1.2,
  'titled.short-body': -1.8,
  'titled.tiny-body': -3.2,
  'untitled.tiny-body': -2.2,
  'untitled.long-body': -0.4,
  // Whether a headline fits its text.
  'title.overlap': 5.5,
  'title.contrast': 3.2,
  'title.few-words': -0.6,
  // Headlines at the top of the page whose texts stand below them all.
  'loose.overlap': 6,
  'loose.titled-too': -6,
  'loose.unmatched': -2.5,
  // From one titled article to the next.
  'convention.switch': -3.1,
  // Furniture and advertisements.
  'furniture.bias': -3.2,
  'furniture.imprint': 4.2,
  'furniture.page-code': 5.5,
  'furniture.issue-line': 3.5,
  'furniture.column-sign': 3.4,
  'furniture.foreign-head': 3.4,
  'furniture.near-top': 2.2,
  'furniture.short': 1,
  'furniture.long': -3,
  'furniture.paper-name': 4,
  'furniture.names-page': 3,
  'advert.bias': -1.3,
  'advert.at-top': -1.5,
  'advert.words': 0.8,
  'advert.short-rows': 1.3,
  'advert.no-stops': 0.1,
  'advert.sentence': -1.8,
  'advert.dateline': -4,
} as const satisfies Record<string, number>;

export type FeatureName = keyof typeof WEIGHTS;
/** A feature that applies, and how strongly. */
export type Fired = { readonly name: FeatureName; readonly value: number };

/** Takes the features that apply, one by one. */
export type FeatureSink = { note(name: FeatureName, value: boolean | number): FeatureSink };

/** Adds features up: what the search needs. Used again and again, so that a long page costs no memory. */
export class Tally implements FeatureSink {
  #sum = 0;
  note(name: FeatureName, value: boolean | number): this {
    if (value === true) this.#sum += WEIGHTS[name];
    else if (value !== false && value !== 0) this.#sum += WEIGHTS[name] * value;
    return this;
  }
  /** What was noted since the last call. */
  take(): number {
    const sum = this.#sum;
    this.#sum = 0;
    return sum;
  }
}

/** Collects features with their names: what the reasons need. */
export class Reasons implements FeatureSink {
  readonly fired: Fired[] = [];
  note(name: FeatureName, value: boolean | number): this {
    if (value !== false && value !== 0) this.fired.push({ name, value: Number(value) });
    return this;
  }
}

/** The features a function notes, by name. */
export function reasonsOf(notes: (sink: FeatureSink) => void): readonly Fired[] {
  const reasons = new Reasons();
  notes(reasons);
  return reasons.fired;
}
