import type { Pen } from '#testing/texts/modern/pen';

const UNFIT_START =
  /^[但而并也还就又其这那他她它在对为据有从由如与且却不和跟让使将把被以则才再让目截等经受“‘一二三四五六①②③④⑤⑥（●◆■□▲★◇△]|^(?:记者|只要|据悉|说起|提起|谈到|相关|很|了|前|问|答|除|关注|共有|累计|已有)/;
const UNFIT = /[“”‘’（）：、【】—]|说$|[了的是在和与]$/;

/** Shorter, as headlines are: without the small words. */
function terse(pen: Pen, clause: string): string {
  let text = clause.replace(/已经|目前|分别|共计|一共|先后|了(?=.)/g, '');
  if (pen.chance.happens(0.5)) text = text.replace(/的(?=[^的]{3,})/, '');
  return pen.chance.happens(0.3) ? text.replace(/同比|累计|平均|全部|有关/g, '') : text;
}

function clausesOf(text: string): string[] {
  return text
    .split(/[，。；！？]/)
    .map((clause) => clause.trim())
    .filter((clause) => clause.length >= 6 && clause.length <= 20)
    .filter((clause) => !UNFIT_START.test(clause) && !UNFIT.test(clause));
}

/** A headline made of clauses of the text, or of what somebody says in it; null when nothing fits. */
export function derivedTitle(pen: Pen, paragraphs: readonly string[]): string | null {
  const text = paragraphs.slice(0, 6).join('');
  const said = [...text.matchAll(/“([^“”，。]{5,16})[。，！]/g)].map((match) => match[1] ?? '');
  if (said.length > 0 && pen.chance.happens(0.12)) return `“${pen.chance.pick(said)}”`;
  const lead = paragraphs[0]?.slice(0, 140) ?? '';
  const about = [pen.write('{thing}'), pen.write('{org}'), pen.write('{county}')];
  const clauses = [
    ...clausesOf(lead),
    ...clausesOf(text.slice(lead.length)).filter((clause) => about.some((word) => clause.includes(word))),
  ].map((clause) => terse(pen, clause));
  const at = pen.chance.below(Math.min(5, clauses.length || 1));
  const first = clauses[at];
  if (first === undefined) return null;
  const second = clauses[at + pen.chance.between(1, 2)] ?? '';
  const long = first + second;
  if (second === '' || first.length > 16 || long.length > 27 || pen.chance.happens(0.3)) return first;
  return first + pen.chance.pick([' ', ' ', '　', '，']) + second;
}
