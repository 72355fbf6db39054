// Why a boundary is where it is and why a block has its role, in the words of the cue list: the features that spoke,
// with their weights and a short quote, and what stands next to it, which no single feature says, with fixed weights.
import type { Cue, CueCode } from '#domain/proposal/proposal';
import type { Role } from '#domain/page/roles';
import type { Run } from './blocks';
import { bodyOf } from './drafts';
import type { Fired } from './feature-table';
import type { TableName } from './page-cues';
import type { HeadGroup, PageModel } from './page-model';
import { cellsIn } from './stretches';
import type { Stretch } from './stretches';
import { FeatureBuffer, titledFeatures } from './titles';
import { FEATURE_NAMES, featureId } from './weights';
import type { FeatureName, Weights } from './weights';

const QUOTE = 18;
const quoteOf = (text: string): string => [...text.slice(0, QUOTE * 2)].slice(0, QUOTE).join('');

/** The cue a feature stands for, above and below a boundary. */
const BOUNDARY_CUES: Partial<Record<FeatureName, CueCode>> = {
  'start.own-dateline': 'dateline-below',
  'start.wire-dateline': 'dateline-below',
  'start.bullet': 'bullet-below',
  'start.runs-on-above': 'sentence-runs-on',
  'start.line-runs-on-above': 'sentence-runs-on',
  'start.continues': 'sentence-runs-on',
  'start.after-full-stop': 'sentence-ends-above',
  'start.after-byline': 'byline-above',
  'start.after-credit': 'credit-above',
  'border.blank-line': 'blank-line',
  'border.measure-changes': 'measure-changes',
  'border.same-measure': 'same-measure',
};
const ROLE_CUES: Partial<Record<FeatureName, CueCode>> = {
  'head.fair-length': 'short-line',
  'head.vertical': 'vertical-run',
  'head.capitals': 'short-line',
  'head.slogan': 'spaced-out',
  'furniture.imprint': 'imprint-words',
  'furniture.page-code': 'page-code',
  'furniture.issue-line': 'page-code',
  'furniture.column-sign': 'spaced-out',
  'advert.words': 'ad-words',
};

const rounded = (weight: number): number => Math.round(weight * 100) / 100;
const weighed = (weights: Weights, { name, value }: Fired): number =>
  rounded((weights[featureId(name)] ?? 0) * value);

function cuesFrom(
  model: PageModel,
  [table, unit]: readonly [TableName, number],
  codes: Partial<Record<FeatureName, CueCode>>,
  quote: string,
): Cue[] {
  return model.tables[table].row(unit).flatMap((fired) => {
    const code = codes[fired.name];
    const weight = weighed(model.weights, fired);
    return code === undefined || weight === 0 ? [] : [{ code, weight, ...(quote === '' ? {} : { quote }) }];
  });
}

const groupText = (model: PageModel, group: HeadGroup): string =>
  model.units
    .slice(group.from, group.to)
    .map((unit) => unit.text)
    .join('');

const isHead = (role: Role): boolean => role === 'headline' || role === 'deck' || role === 'kicker';

/** What the role of the block above says for a boundary. */
const ABOVE_CUES: Partial<Record<Role, readonly [CueCode, number]>> = {
  headline: ['headline-above', 1.5],
  deck: ['headline-above', 1.5],
  kicker: ['headline-above', 1.5],
  'column-sign': ['column-sign-near', 1],
  'page-head': ['page-head-near', 1],
  imprint: ['page-head-near', 1],
};

function neighbours(model: PageModel, run: Run, above: Run): Cue[] {
  const cues: Cue[] = [];
  const quoteAt = (unit: number): string => quoteOf(model.units[unit]?.text ?? '');
  const found = ABOVE_CUES[above.role];
  if (found !== undefined) cues.push({ code: found[0], weight: found[1], quote: quoteAt(above.unit) });
  if (isHead(run.role)) cues.push({ code: 'headline-below', weight: 1.5, quote: quoteAt(run.unit) });
  if (run.role === 'byline') cues.push({ code: 'byline-below', weight: 1.2, quote: quoteAt(run.unit) });
  if (run.role === 'jump') cues.push({ code: 'jump-line', weight: 2, quote: quoteAt(run.unit) });
  return cues;
}

/** Why a boundary stands at the start of a run. The first boundary of a page needs no reason. */
export function boundaryCues(model: PageModel, run: Run, above: Run | undefined): readonly Cue[] {
  const unit = model.units[run.unit];
  if (unit === undefined || above === undefined) return [{ code: 'page-start', weight: 1 }];
  if (run.inline) return [{ code: 'byline-below', weight: 2, quote: quoteOf(unit.text.slice(-QUOTE)) }];
  const cues = neighbours(model, run, above);
  const [bodyFrom] = bodyOf(run.stretch);
  if (run.unit === bodyFrom && (run.role === 'body' || run.role === 'caption'))
    cues.push(...cuesFrom(model, ['start', run.unit], BOUNDARY_CUES, quoteOf(unit.text)));
  cues.push(...cuesFrom(model, ['border', run.unit], BOUNDARY_CUES, ''));
  if (!unit.blankAbove) cues.push({ code: 'no-blank-line', weight: -0.5 });
  const fresh = model.tables.border.row(run.unit).find((one) => one.name === 'border.new-words');
  if (fresh !== undefined && run.stretch !== above.stretch) {
    const weight = weighed(model.weights, fresh);
    cues.push({ code: fresh.value >= 0 ? 'new-words' : 'same-words', weight });
  }
  return cues;
}

const buffer = new FeatureBuffer();

/** What the overlap of a headline with its text, and with the text on its other side, adds up to. */
function fitWeight(model: PageModel, group: HeadGroup, from: number, to: number): number {
  titledFeatures(buffer, group, cellsIn(model, from, to), from, to);
  let sum = 0;
  for (let i = 0; i < buffer.length; i++) {
    const id = buffer.ids[i] ?? 0;
    if (/^title\.(?:overlap|contrast)/u.test(FEATURE_NAMES[id] ?? ''))
      sum += (model.weights[id] ?? 0) * (buffer.values[i] ?? 0);
  }
  return rounded(sum);
}

/** What the whole reading says of its stretches. */
export type Whole = {
  /** The feature that the turn to a stretch noted, or -1. */
  readonly turns: ReadonlyMap<Stretch, number>;
  /** What each headline that stands apart gains by its text. */
  readonly gains: ReadonlyMap<Stretch, number>;
};

const GO_ON = featureId('convention.go-on');
const SWITCH = featureId('convention.switch');
function headCues(model: PageModel, run: Run, whole: Whole): readonly Cue[] {
  const unit = model.units[run.unit];
  const { group } = run.stretch;
  if (unit === undefined || group === null) return [];
  const cues = cuesFrom(model, ['head', run.unit], ROLE_CUES, '');
  if (unit.stop === 'none' && !unit.vertical) cues.push({ code: 'no-final-mark', weight: 0.6 });
  const [from, to] = bodyOf(run.stretch);
  const apart = whole.gains.get(run.stretch);
  if (to <= from && apart === undefined) return cues;
  const weight = apart === undefined ? fitWeight(model, group, from, to) : rounded(apart);
  const quote = quoteOf(groupText(model, group));
  cues.push({ code: weight >= 0 ? 'title-fits-body' : 'title-fits-poorly', weight, quote });
  // What it would have cost to change sides here.
  if (whole.turns.get(run.stretch) === GO_ON)
    cues.push({
      code: 'page-convention',
      weight: rounded((model.weights[GO_ON] ?? 0) - (model.weights[SWITCH] ?? 0)),
    });
  return cues;
}

/** Why a run has its role and owner. */
export function roleCues(model: PageModel, run: Run, whole: Whole): readonly Cue[] {
  const unit = model.units[run.unit];
  if (unit === undefined) return [];
  const quote = quoteOf(unit.text);
  switch (run.role) {
    case 'headline':
    case 'kicker':
    case 'deck':
      return headCues(model, run, whole);
    case 'byline':
      return [
        {
          code: 'bracketed-names',
          weight: 2,
          quote: run.inline ? quoteOf(unit.text.slice(-QUOTE)) : quote,
        },
      ];
    case 'ad':
      return cuesFrom(model, ['advert', run.unit], ROLE_CUES, quote);
    case 'body':
    case 'caption':
      return textCues(model, run);
    default:
      return cuesFrom(model, ['furniture', run.unit], ROLE_CUES, quote);
  }
}

function textCues(model: PageModel, run: Run): readonly Cue[] {
  const [, to] = bodyOf(run.stretch);
  const unit = model.units[run.unit];
  const last = model.units[to - 1];
  if (unit === undefined || last === undefined) return [];
  const closing = cuesFrom(
    model,
    ['end', to - 1],
    { 'end.credit': 'photo-credit', 'end.byline': 'byline-below' },
    quoteOf(last.text.slice(-QUOTE)),
  );
  const opening = cuesFrom(
    model,
    ['start', run.unit],
    { 'start.own-dateline': 'dateline-below', 'start.bullet': 'bullet-below' },
    quoteOf(unit.text),
  );
  const inside = cuesFrom(model, ['inner', run.unit], { 'inner.runs-on': 'sentence-runs-on' }, '');
  return [...opening, ...(opening.length === 0 ? inside : []), ...closing];
}
