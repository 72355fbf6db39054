// Why a boundary is where it is and why a block has its role, in the words of the cue list: the features that spoke,
// with their weights and a short quote.
import type { Cue, CueCode } from '#domain/proposal/proposal';
import type { Role } from '#domain/page/roles';
import type { Run } from './blocks';
import { bodyOf } from './drafts';
import { borderFeatures, endFeatures, innerFeatures, startFeatures } from './features/edges';
import { advertFeatures, furnitureFeatures, headFeatures } from './features/roles';
import { placeOf } from './features/surroundings';
import type { HeadGroup, PageModel } from './page-model';
import { titleFeatures } from './stretches';
import { WEIGHTS, reasonsOf } from './weights';
import type { FeatureName, Fired } from './weights';

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
  'title.contrast': 'title-fits-body',
  'furniture.imprint': 'imprint-words',
  'furniture.page-code': 'page-code',
  'furniture.issue-line': 'page-code',
  'furniture.column-sign': 'spaced-out',
  'furniture.names-page': 'place-names-page',
  'advert.words': 'ad-words',
};

function cuesFrom(
  fired: readonly Fired[],
  codes: Partial<Record<FeatureName, CueCode>>,
  quote: string,
): Cue[] {
  return fired.flatMap(({ name, value }) => {
    const code = codes[name];
    const weight = Math.round(WEIGHTS[name] * value * 100) / 100;
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
  const place = placeOf(model.units, model.style, run.unit);
  if (place === null || above === undefined) return [{ code: 'page-start', weight: 1 }];
  if (run.inline) return [{ code: 'byline-below', weight: 2, quote: quoteOf(place.unit.text.slice(-QUOTE)) }];
  const cues = neighbours(model, run, above);
  const quote = quoteOf(place.unit.text);
  const [bodyFrom] = bodyOf(run.stretch);
  if (run.unit === bodyFrom && (run.role === 'body' || run.role === 'caption')) {
    cues.push(
      ...cuesFrom(
        reasonsOf((sink) => startFeatures(sink, place)),
        BOUNDARY_CUES,
        quote,
      ),
    );
  }
  const border = reasonsOf((sink) => borderFeatures(sink, place, model.newWords[run.unit] ?? 0));
  cues.push(...cuesFrom(border, BOUNDARY_CUES, ''));
  if (!place.unit.blankAbove) cues.push({ code: 'no-blank-line', weight: -0.5 });
  const fresh = border.find((one) => one.name === 'border.new-words');
  if (fresh !== undefined && run.stretch !== above.stretch) {
    const weight = Math.round(WEIGHTS['border.new-words'] * fresh.value * 100) / 100;
    cues.push({ code: weight >= 0 ? 'new-words' : 'same-words', weight });
  }
  return cues;
}

function headCues(model: PageModel, run: Run): Cue[] {
  const place = placeOf(model.units, model.style, run.unit);
  const { group } = run.stretch;
  if (place === null || group === null) return [];
  const cues = cuesFrom(
    reasonsOf((sink) => headFeatures(sink, place)),
    ROLE_CUES,
    '',
  );
  if (place.unit.stop === 'none' && !place.unit.vertical) cues.push({ code: 'no-final-mark', weight: 0.6 });
  const [from, to] = bodyOf(run.stretch);
  if (to <= from) return [...cues, { code: 'only-candidate', weight: 0.2 }];
  const fit = reasonsOf((sink) => titleFeatures(sink, model, group, from, to)).filter(
    (f) => f.name === 'title.overlap' || f.name === 'title.contrast',
  );
  const weight = Math.round(fit.reduce((sum, f) => sum + WEIGHTS[f.name] * f.value, 0) * 100) / 100;
  cues.push({
    code: weight >= 0 ? 'title-fits-body' : 'title-fits-poorly',
    weight,
    quote: quoteOf(groupText(model, group)),
  });
  cues.push({ code: 'page-convention', weight: Math.round(-WEIGHTS['convention.switch'] * 50) / 100 });
  return cues;
}

/** Why a run has its role and owner. */
export function roleCues(model: PageModel, run: Run): readonly Cue[] {
  const place = placeOf(model.units, model.style, run.unit);
  if (place === null) return [];
  const quote = quoteOf(place.unit.text);
  switch (run.role) {
    case 'headline':
    case 'kicker':
    case 'deck':
      return headCues(model, run);
    case 'byline':
      return [
        {
          code: 'bracketed-names',
          weight: 2,
          quote: quoteOf(run.inline ? place.unit.text.slice(-QUOTE) : place.unit.text),
        },
      ];
    case 'ad':
      return cuesFrom(
        reasonsOf((sink) => advertFeatures(sink, place)),
        ROLE_CUES,
        quote,
      );
    case 'body':
    case 'caption':
      return textCues(model, run);
    default:
      return cuesFrom(
        reasonsOf((sink) => furnitureFeatures(sink, place)),
        ROLE_CUES,
        quote,
      );
  }
}

function textCues(model: PageModel, run: Run): readonly Cue[] {
  const [, to] = bodyOf(run.stretch);
  const last = placeOf(model.units, model.style, to - 1);
  const place = placeOf(model.units, model.style, run.unit);
  if (last === null || place === null) return [];
  const cues = cuesFrom(
    reasonsOf((sink) => endFeatures(sink, last)),
    { 'end.credit': 'photo-credit', 'end.byline': 'byline-below' },
    quoteOf(last.unit.text.slice(-QUOTE)),
  );
  const opening = cuesFrom(
    reasonsOf((sink) => startFeatures(sink, place)),
    { 'start.own-dateline': 'dateline-below', 'start.bullet': 'bullet-below' },
    quoteOf(place.unit.text),
  );
  const inside = cuesFrom(
    reasonsOf((sink) => innerFeatures(sink, place)),
    { 'inner.runs-on': 'sentence-runs-on' },
    '',
  );
  return [...opening, ...(opening.length === 0 ? inside : []), ...cues];
}
