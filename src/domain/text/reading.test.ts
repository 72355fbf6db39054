import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '#testing/check';
import type { Correction } from '#domain/page/document';
import type { CorrectionId, Span } from '#domain/page/ids';
import type { Role } from '#domain/page/roles';
import type { Paragraph, ReadingBlock, RuleName, RuleRecord } from './reading-types';
import { createLineIndex } from './lines';
import { createOffsetMap } from './offset-map';
import { buildReading, charCount } from './reading';
import { ALL_RULES, RULE_NAMES, outputOf, rawOf } from './reading-types';

const correction = (start: number, end: number, text: string, replacement: string | null): Correction => ({
  id: `c${start}-${end}` as CorrectionId,
  span: { start, end },
  original: text.slice(start, end),
  replacement,
  code: 'SUB',
  origin: 'extraction',
  status: 'accepted',
  note: '',
  by: '',
  at: '2026-01-01T00:00:00Z',
  foundBy: 'person',
});

/** Reads a text as one block of a role, its paragraphs parted by bars. */
const read = (text: string, role: Role = 'body', corrections: readonly Correction[] = []): string =>
  buildReading({
    lineIndex: createLineIndex(text),
    blocks: [{ span: { start: 0, end: text.length }, role }],
    corrections,
    rules: ALL_RULES,
  })
    .map((paragraph) => paragraph.text)
    .join('|');

const ruleAt = (text: string, role: Role = 'body'): readonly string[] =>
  buildReading({
    lineIndex: createLineIndex(text),
    blocks: [{ span: { start: 0, end: text.length }, role }],
    corrections: [],
    rules: ALL_RULES,
  }).flatMap(({ pieces }) => pieces.flatMap((piece) => (piece.kind === 'rule' ? [piece.rule] : [])));

const PARTS = [
  '县',
  '委',
  '。',
  '”',
  '“',
  '（',
  '）',
  '记者',
  '张三',
  '摄',
  '●',
  '2023',
  'ab',
  'Ab',
  '-',
  '. ',
  ' ',
  '　',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\u2028',
  '😀',
  '한',
  '本报讯',
  '（下转A02版）',
  '会议召开情况如下所述各位',
];
const ROLES: readonly Role[] = ['body', 'headline', 'byline', 'caption', 'jump', 'imprint', 'unassigned'];

type Case = {
  readonly text: string;
  readonly blocks: readonly ReadingBlock[];
  readonly corrections: readonly Correction[];
  readonly rules: ReadonlySet<RuleName>;
};

const spansBetween = (cuts: readonly number[], end: number): readonly Span[] => {
  const places = [...new Set([0, ...cuts.map((cut) => (end === 0 ? 0 : cut % end))])].sort((a, b) => a - b);
  return places.map((start, i) => ({ start, end: places[i + 1] ?? end }));
};

const cases: fc.Arbitrary<Case> = fc
  .record({
    parts: fc.array(fc.constantFrom(...PARTS), { maxLength: 50 }),
    cuts: fc.array(fc.nat(200), { maxLength: 5 }),
    marks: fc.array(fc.nat(200), { maxLength: 12 }),
    roles: fc.array(fc.constantFrom(...ROLES), { minLength: 8, maxLength: 8 }),
    order: fc.array(fc.nat(99), { minLength: 8, maxLength: 8 }),
    kept: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
    rules: fc.subarray([...RULE_NAMES]),
    replacements: fc.array(fc.constantFrom('', '改', '\n', ' ', null), { minLength: 14, maxLength: 14 }),
  })
  .map(({ parts, cuts, marks, roles, order, kept, rules, replacements }) => {
    const text = parts.join('');
    const blocks = spansBetween(cuts, text.length)
      .map((span, i) => ({ span, role: roles[i] ?? 'body', order: order[i] ?? 0, kept: kept[i] ?? true }))
      .filter((block) => block.kept)
      .sort((a, b) => a.order - b.order)
      .map(({ span, role }) => ({ span, role }));
    const corrections = spansBetween(marks, text.length).flatMap((span, i) => {
      const made = correction(span.start, i % 3 === 2 ? span.start : span.end, text, replacements[i] ?? null);
      return i % 2 === 0 ? [made] : [];
    });
    return { text, blocks, corrections, rules: new Set(rules) };
  });

const build = ({ text, blocks, corrections, rules }: Case): readonly Paragraph[] =>
  buildReading({ lineIndex: createLineIndex(text), blocks, corrections, rules });

const rawOfBlocks = ({ text, blocks }: Case): string =>
  blocks.map(({ span }) => text.slice(span.start, span.end)).join('');

describe('the laws of the reading text', () => {
  it('R1 keeps every raw character of the blocks in exactly one piece, in order', () => {
    check(
      fc.property(cases, (sample) => {
        const pieces = build(sample).flatMap((paragraph) => paragraph.pieces);
        expect(pieces.map(rawOf).join('')).toBe(rawOfBlocks(sample));
        for (const piece of pieces) {
          expect(rawOf(piece)).toBe(sample.text.slice(piece.span.start, piece.span.end));
        }
      }),
      200,
    );
  });

  it('R1 reads each paragraph as the output of its pieces', () => {
    check(
      fc.property(cases, (sample) => {
        for (const { text, pieces } of build(sample)) expect(text).toBe(pieces.map(outputOf).join(''));
      }),
    );
  });

  it('R2 reads the raw text with no rules and no accepted corrections', () => {
    check(
      fc.property(cases, (sample) => {
        const corrections = sample.corrections.map((each) => ({ ...each, status: 'rejected' as const }));
        const paragraphs = build({ ...sample, corrections, rules: new Set() });
        expect(paragraphs.map(({ text }) => text).join('')).toBe(rawOfBlocks(sample));
      }),
    );
  });

  it('R4 reads every accepted correction of a block once, where it starts', () => {
    check(
      fc.property(cases, (sample) => {
        const pieces = build(sample).flatMap((paragraph) => paragraph.pieces);
        for (const { id, span, replacement } of sample.corrections) {
          const found = pieces.filter((piece) => piece.kind === 'correction' && piece.id === id);
          const home = sample.blocks.some((block) => {
            const atEnd =
              span.start === sample.text.length && block.span.end === span.start && span.start === span.end;
            return (block.span.start <= span.start && span.start < block.span.end) || atEnd;
          });
          const output = found.map(outputOf).join('');
          expect(output).toBe(home && replacement !== null ? replacement : '');
        }
      }),
    );
  });

  it('R5 maps offsets monotonely inside a block, both ways', () => {
    check(
      fc.property(cases, (sample) => {
        const paragraphs = build(sample);
        const map = createOffsetMap(paragraphs);
        for (const { span } of sample.blocks) {
          let last = -1;
          for (let offset = span.start; offset < span.end; offset++) {
            const place = map.rawToReading(offset);
            expect(place).not.toBeNull();
            if (place === null) continue;
            const at = place.paragraph * 10_000 + place.offset;
            expect(at).toBeGreaterThanOrEqual(last);
            last = at;
          }
        }
        paragraphs.forEach(({ pieces }, paragraph) => {
          let at = 0;
          for (const piece of pieces) {
            for (let i = 0; piece.kind === 'raw' && i < piece.text.length; i++) {
              expect(map.readingToRaw(paragraph, at + i)).toBe(piece.span.start + i);
              expect(map.rawToReading(piece.span.start + i)).toEqual({ paragraph, offset: at + i });
            }
            at += outputOf(piece).length;
          }
        });
        paragraphs.forEach(({ text }, paragraph) => {
          let from = -1;
          let home: Span | undefined;
          for (let offset = 0; offset < text.length; offset++) {
            const raw = map.readingToRaw(paragraph, offset);
            if (raw === null) throw new Error('A place that is read stands nowhere');
            const block = sample.blocks.find(({ span }) => span.start <= raw && raw < span.end)?.span;
            if (block !== undefined && block === home) expect(raw).toBeGreaterThanOrEqual(from);
            home = block;
            from = raw;
          }
        });
      }),
      60,
    );
  });
});

describe('automatic changes', () => {
  const recordsIn = (paragraphs: readonly Paragraph[]): readonly RuleRecord[] =>
    paragraphs.flatMap(({ pieces }) => pieces.filter((piece) => piece.kind === 'rule'));

  it('R3 of a rule that is off there are none', () => {
    check(
      fc.property(cases, (sample) => {
        for (const { rule } of recordsIn(build(sample))) expect(sample.rules.has(rule)).toBe(true);
      }),
    );
  });

  it('R2 R6 are taken back one by one: the raw text stands there, all else is read as before', () => {
    let taken = 0;
    check(
      fc.property(cases, fc.nat(), (sample, which) => {
        const without = { ...sample, corrections: [], rules: ALL_RULES };
        const before = build(without);
        const records = recordsIn(before).filter(({ span }) => span.start < span.end);
        const record = records[which % Math.max(1, records.length)];
        if (record === undefined) return;
        taken++;
        const { span, before: raw } = record;
        const stet: Correction = { ...correction(span.start, span.end, sample.text, raw), code: 'STET' };
        const after = build({ ...without, corrections: [stet] });
        const kept = after
          .flatMap(({ pieces }) => pieces)
          .filter((piece) => piece.kind === 'correction' && piece.id === stet.id);
        expect(kept.map(outputOf).join('')).toBe(raw);
        const others = (paragraphs: readonly Paragraph[]): readonly string[] =>
          recordsIn(paragraphs)
            .map((each) => `${each.rule} ${each.span.start}-${each.span.end} ${each.after}`)
            .filter((each) => !each.startsWith(`${record.rule} ${span.start}-${span.end} `));
        expect(others(after)).toEqual(others(before));
      }),
      300,
    );
    expect(taken).toBeGreaterThan(50);
  });

  it('R6 a stet over a line end keeps the line end without opening a paragraph, and a hyphen with it', () => {
    const text = 'the govern-\nment said';
    const stet: Correction = { ...correction(10, 12, text, '-\n'), code: 'STET' };
    expect(read(text, 'body', [stet])).toBe('the govern-\nment said');
    const [two, end] = ['会议召开。\n●日前', 5];
    const apart: Correction = { ...correction(end, end + 1, two, '\n'), code: 'STET' };
    expect(read(two, 'body', [])).toBe('会议召开。|●日前');
    expect(read(two, 'body', [apart])).toBe('会议召开。\n●日前');
  });
});

describe('joining lines', () => {
  it('joins Chinese lines without a space, quotes and figures included', () => {
    expect(read('会议召\n开')).toBe('会议召开');
    expect(read('有效增强\n“获得感”\n“幸福感”')).toBe('有效增强“获得感”“幸福感”');
    expect(read('1月9\n日减10\n元')).toBe('1月9日减10元');
    expect(read('共10\n000元')).toBe('共10000元');
  });

  it('puts no space into a figure that is cut at its mark, but keeps one behind a full stop', () => {
    expect(read('完成率92.\n8%以上')).toBe('完成率92.8%以上');
    expect(read('完成率92\n.8%以上')).toBe('完成率92.8%以上');
    expect(read('共10,\n000元，比分3:\n2，占47.\n\n6%')).toBe('共10,000元，比分3:2，占47.6%');
    expect(read('公司名为 Ltd.\n2023年成立，研究单位')).toBe('公司名为 Ltd. 2023年成立，研究单位');
    expect(read('It began in 92.\n8 men were there')).toBe('It began in 92. 8 men were there');
  });

  it('joins over a blank line that cuts a sentence, and names the rule', () => {
    expect(read('研究审议\n\n了报告')).toBe('研究审议了报告');
    expect(ruleAt('研究审议\n\n了报告')).toEqual(['join-columns']);
    expect(ruleAt('研究审议\r\n了报告')).toEqual(['join-lines']);
  });

  it('puts one space between Latin words and Korean ones', () => {
    expect(read('the quick\nbrown fox')).toBe('the quick brown fox');
    expect(read('한국\n신문')).toBe('한국 신문');
  });

  it('removes a line-end hyphen before a lower-case letter only', () => {
    expect(read('the govern-\nment said')).toBe('the government said');
    expect(read('Rome, Anglo-\nFrench talks')).toBe('Rome, Anglo-French talks');
    expect(read('a well-known man, a well-\nknown ship')).toBe('a well-known man, a well-known ship');
  });

  it('joins a vertical heading and divides it at its blank line', () => {
    expect(read('温\n县\n县\n委\n\n召\n开\n会\n议\n', 'headline')).toBe('温县县委|召开会议');
    expect(read('示范区召开\n推进会', 'headline')).toBe('示范区召开推进会');
  });
});

describe('spaces', () => {
  it('removes typesetting widths between Han and figures and around brackets', () => {
    expect(read('第 40 次 （扩\n大） 会议在 2023 年召开')).toBe('第40次（扩大）会议在2023年召开');
    expect(read('总书记 《传统》 重要')).toBe('总书记《传统》重要');
  });

  it('keeps one space behind a run-in head', () => {
    expect(read('本报讯  1 月 7 日')).toBe('本报讯 1月7日');
    expect(read('本报讯（记者付凯明 通\n讯员张亚琳） 1 月')).toBe('本报讯（记者付凯明 通讯员张亚琳） 1月');
  });

  it('keeps a space between Han, which an editor must judge', () => {
    expect(read('“情满孟州 双节有礼”活动')).toBe('“情满孟州 双节有礼”活动');
    expect(read('严格检查 严格执法 严格整治', 'kicker')).toBe('严格检查 严格执法 严格整治');
  });

  it('closes up a letter-spaced line, and a short one beside a picture', () => {
    expect(read('县 委 经 济 工 作 会 议')).toBe('县委经济工作会议');
    expect(read('庭和特殊\n群 体 手\n中，最大')).toBe('庭和特殊群体手中，最大');
    expect(read('百 字 新 闻', 'column-sign')).toBe('百字新闻');
  });

  it('leaves names, credits and Latin text alone', () => {
    expect(read('□高 亢', 'byline')).toBe('□高 亢');
    expect(read('I am a b c d')).toBe('I am a b c d');
  });
});

describe('paragraphs', () => {
  const full = '会议传达学习了讲话精神和要求';

  it('opens one where the stripped indent is missing behind a sentence end', () => {
    const text = `${full}\n各项工作都要落实到具体行动。\n会议要求各级各部门认真\n${full}\n${full}`;
    expect(read(text).split('|')).toHaveLength(2);
  });

  it('opens none at a blank line alone, nor at a full line behind a sentence end', () => {
    const text = `${full}\n各项工作都要落实到具体行动。\n\n${full}\n${full}\n${full}`;
    expect(read(text).split('|')).toHaveLength(1);
  });

  it('opens one behind a line that stops short, at a bullet and at a printed indent', () => {
    expect(read(`${full}\n${full}\n落实。\n${full}\n${full}`).split('|')).toHaveLength(2);
    expect(read(`${full}\n●日前`).split('|')).toHaveLength(2);
    expect(read(`${full}\n　　日前\n${full}`).split('|')).toHaveLength(2);
  });

  it('opens one behind a short line and a box break where 、 stands for every stop', () => {
    const line = '報載荷蘭政府、取締新式跳舞、指爲';
    expect(read(`${line}\n${line}\n舞、奇矣、\n\n${line}\n${line}`).split('|')).toHaveLength(2);
  });

  it('opens Latin ones at a repeated quotation mark, and never glues it to the sentence before', () => {
    const line = 'la colonne du general est entree a Bac';
    const text = `${line}\nla soiree du 12.\n» ${line}\nla frontiere.\n» ${line}`;
    expect(read(text).split('|')).toHaveLength(3);
    expect(read('Leur succes est\n» complet')).toBe('Leur succes est » complet');
  });

  it('opens Latin ones behind a short line that ends a sentence', () => {
    const line = 'the quick brown fox jumps over the lazy';
    expect(read(`${line}\n${line}\nand ran.\nThen ${line}\n${line}`).split('|')).toHaveLength(2);
  });

  it('sets a closing name bracket and a photo credit apart', () => {
    expect(read('开创工作新局面。（白靖杰 黄福兴）')).toBe('开创工作新局面。|（白靖杰 黄福兴）');
    expect(read('呈现繁忙景象。 徐宏星 摄', 'caption')).toBe('呈现繁忙景象。|徐宏星 摄');
    expect(read('会议通过了决定。（完）')).toBe('会议通过了决定。（完）');
  });

  it('runs on over blocks of one role and over a dropped jump line', () => {
    const text = '会议研究审\n（下转A02版）\n议了报告';
    const block = (from: string, to: string, role: Role): ReadingBlock => ({
      span: { start: text.indexOf(from), end: to === '' ? text.length : text.indexOf(to) },
      role,
    });
    const blocks = [block('会', '（下', 'body'), block('（下', '议了', 'jump'), block('议了', '', 'body')];
    const paragraphs = buildReading({
      lineIndex: createLineIndex(text),
      blocks,
      corrections: [],
      rules: ALL_RULES,
    });
    expect(paragraphs.map((paragraph) => paragraph.text)).toEqual(['会议研究审议了报告']);
    expect(read('会议召开（下转A02版）')).toBe('会议召开');
  });

  it('counts the characters of the text proper', () => {
    const text = '本报讯 会议😀召开。（范晴甜）';
    const blocks: readonly ReadingBlock[] = [{ span: { start: 0, end: text.length }, role: 'body' }];
    const input = { lineIndex: createLineIndex(text), blocks, corrections: [], rules: ALL_RULES };
    expect(charCount(buildReading(input))).toBe(9);
  });
});

describe('corrections', () => {
  it('win over rules and replace the line end they cover', () => {
    const text = 'the quick\nbrown fox';
    expect(read(text, 'body', [correction(9, 10, text, '')])).toBe('the quickbrown fox');
    const spaced = '第 40 次';
    expect(read(spaced, 'body', [correction(0, 2, spaced, '共 ')])).toBe('共 40次');
  });

  it('insert before the character they are bound to', () => {
    const text = '召开2023第1次';
    expect(read(text, 'body', [correction(6, 6, text, '年')])).toBe('召开2023年第1次');
  });

  it('open a paragraph with a line end', () => {
    const text = '会议召开。会议要求';
    expect(read(text, 'body', [correction(5, 5, text, '\n')])).toBe('会议召开。\n|会议要求');
  });

  it('keep a paragraph together when they cover its break', () => {
    const text = '会议召开。\n●日前';
    expect(read(text, 'body', [correction(5, 7, text, '')])).toBe('会议召开。日前');
  });
});
