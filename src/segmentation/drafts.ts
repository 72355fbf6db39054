// From stretches to articles: each titled or untitled stretch is one, pieces that belong together are joined, and
// the rest is furniture or advertisement.
import type { Kind } from '#domain/page/document';
import { endsWithCredit, jumpFromOf, jumpToOf } from './patterns';
import { joinStretches } from './joins';
import type { PageModel } from './page-model';
import type { Stretch } from './stretches';
import type { Unit } from './units';

/** An article in the making: its stretches, in the order they stand. */
export type Draft = {
  readonly stretches: readonly Stretch[];
  readonly kind: Kind;
  readonly caption: boolean;
  readonly continuedFrom: string | null;
  readonly continuedTo: string | null;
};

export type Drafts = {
  /** By the place of their first stretch. */
  readonly drafts: readonly Draft[];
  /** Stretches outside any article, in order. */
  readonly outside: readonly Stretch[];
};

const isArticle = (stretch: Stretch): boolean => stretch.kind !== 'furniture' && stretch.kind !== 'advert';

const CAPTION_START = /^(?:图[为：①②③]|[上下左右]图|圖[爲為]|資料圖|资料图)/u;
const NOTICE = /(?:公告|声明|聲明|启事|啟事|啓事|小啓|通告|更正)$/u;
const COMMENT_BYLINE = /^[□■◎]|评论员|評論員/u;
/** An untitled text up to this width, without a message head, is taken for the caption of a picture. */
const CAPTION_CELLS = 420;

export const bodyOf = (stretch: Stretch): readonly [number, number] => {
  if (stretch.group === null) return [stretch.from, stretch.to];
  return stretch.kind === 'head-last' ? [stretch.from, stretch.group.from] : [stretch.group.to, stretch.to];
};

/** Modern pages only: in older print short items without a headline are as often news. */
function mayBeCaption(model: PageModel, stretch: Stretch, first: Unit): boolean {
  const { cellsBefore } = model.words;
  const cells = (cellsBefore[stretch.to] ?? 0) - (cellsBefore[stretch.from] ?? 0);
  const modern = !model.style.latin && !model.style.clausal;
  return modern && !first.bullet && first.dateline === null && cells <= CAPTION_CELLS;
}

function isCaption(model: PageModel, stretches: readonly Stretch[]): boolean {
  const [stretch, ...more] = stretches;
  if (stretch === undefined || more.length > 0 || (stretch.kind !== 'untitled' && stretch.kind !== 'piece'))
    return false;
  const first = model.units[stretch.from];
  const last = model.units[stretch.to - 1];
  if (first === undefined || last === undefined) return false;
  return endsWithCredit(last.text) || CAPTION_START.test(first.text) || mayBeCaption(model, stretch, first);
}

function kindOf(model: PageModel, stretches: readonly Stretch[], caption: boolean): Kind {
  if (caption) return 'photo-news';
  const stretch = stretches.find((one) => one.group !== null) ?? stretches[0];
  if (stretch === undefined) return 'other';
  const [from] = bodyOf(stretch);
  const first = model.units[from];
  if (stretch.group === null) return first?.bullet === true ? 'brief' : 'news';
  const heads = model.units.slice(stretch.group.from, stretch.group.to);
  if (heads.some((unit) => NOTICE.test(unit.text))) return 'notice';
  const signed = heads.some((unit) => unit.byline && COMMENT_BYLINE.test(unit.text));
  return signed && first?.dateline == null ? 'commentary' : 'news';
}

function jumpLabels(
  model: PageModel,
  stretches: readonly Stretch[],
): Pick<Draft, 'continuedFrom' | 'continuedTo'> {
  let continuedFrom: string | null = null;
  let continuedTo: string | null = null;
  for (const stretch of stretches) {
    const [from, to] = bodyOf(stretch);
    continuedFrom = jumpFromOf(model.units[from]?.text ?? '') ?? continuedFrom;
    continuedTo = jumpToOf(model.units[to - 1]?.text ?? '') ?? continuedTo;
  }
  return { continuedFrom, continuedTo };
}

/** Stretches that are one article, in the order they stand. */
function piecesOf(model: PageModel, stretches: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const joined = joinStretches(model, stretches);
  const pieces = new Map<number, Stretch[]>();
  const first = new Int32Array(stretches.length);
  stretches.forEach((stretch, i) => {
    if (!isArticle(stretch)) return;
    const above = joined[i] ?? -1;
    const own = above < 0 ? i : (first[above] ?? above);
    first[i] = own;
    pieces.set(own, [...(pieces.get(own) ?? []), stretch]);
  });
  return [...pieces.values()];
}

/** Headlines that stand apart from their texts, by the text each belongs to. */
export type LooseHeads = ReadonlyMap<Stretch, readonly Stretch[]>;
const NO_LOOSE_HEADS: LooseHeads = new Map();

/** Articles of a reading, and what stays outside. */
export function draftsOf(
  model: PageModel,
  stretches: readonly Stretch[],
  loose: LooseHeads = NO_LOOSE_HEADS,
): Drafts {
  const taken = new Set([...loose.values()].flat());
  const plain = piecesOf(
    model,
    stretches.filter((stretch) => !taken.has(stretch)),
  );
  const drafts = plain.map((own) => {
    const pieces = [...own.flatMap((stretch) => loose.get(stretch) ?? []), ...own];
    const caption = isCaption(model, pieces);
    return { stretches: pieces, caption, kind: kindOf(model, pieces, caption), ...jumpLabels(model, pieces) };
  });
  drafts.sort((a, b) => (a.stretches[0]?.from ?? 0) - (b.stretches[0]?.from ?? 0));
  return { drafts, outside: stretches.filter((stretch) => !isArticle(stretch)) };
}
