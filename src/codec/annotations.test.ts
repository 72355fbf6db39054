import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CorrectedEdition, ExportedCorrection } from '#domain/edition/corrected-edition';
import { ERROR_CODES, PASSES } from '#domain/page/document';
import { isGraphemeBoundary } from '#domain/text/graphemes';
import { correctedEdition, editionSeed, type EditionSeed } from '#testing/corrected-editions';
import { annotationFileSchema, type Annotation, type AnnotationFile } from './annotation-schema';
import { toAnnotations } from './annotations';
import { checkAnnotations, readAnnotations, writeVerifiedAnnotations } from './write-annotations';

const STATUSES = ['marked', 'accepted', 'rejected', 'query'] as const;

/** An edition whose marks are of every kind: codes, statuses, passes, answers, readings of nothing. */
async function editionOf(seed: EditionSeed, turn = 0): Promise<CorrectedEdition> {
  const edition = await correctedEdition(seed);
  const corrections = edition.corrections.map((mark, i): ExportedCorrection => {
    const k = i + turn;
    const pass = PASSES[k % 5];
    return {
      ...mark,
      code: ERROR_CODES[(k * 7) % ERROR_CODES.length] ?? 'SUB',
      status: STATUSES[k % 4] ?? 'marked',
      replacement: k % 5 === 0 ? '' : mark.replacement,
      by: k % 3 === 0 ? '' : '校对甲',
      ...(pass === undefined ? {} : { pass }),
      ...(k % 2 === 0 ? {} : { replies: [{ by: '', at: mark.at, text: seed.note }] }),
    };
  });
  return { ...edition, corrections };
}

const itemsOf = (file: AnnotationFile): readonly Annotation[] => file.first?.items ?? [];

/** Where a quotation stands, found as a reader would find it who knows nothing of positions. */
function placesOf(text: string, [{ exact, prefix, suffix }]: Annotation['target']['selector']): number[] {
  const places: number[] = [];
  const all = prefix + exact + suffix;
  for (let at = text.indexOf(all); at >= 0; at = text.indexOf(all, at + 1)) places.push(at + prefix.length);
  return places;
}

describe('marks as Web Annotations', () => {
  it('say the place of every mark twice, in code points and as a quotation, and hold to the model', async () => {
    await fc.assert(
      fc.asyncProperty(editionSeed, fc.nat(20), async (seed, turn) => {
        const edition = await editionOf(seed, turn);
        const written = await writeVerifiedAnnotations(edition);
        if (!written.ok) throw new Error(JSON.stringify(written.error));
        const file = readAnnotations(written.value.bytes);
        if (!file.ok) throw new Error(JSON.stringify(file.error));
        const { text } = seed;
        const points = Array.from(text);
        expect(file.value.total).toBe(edition.corrections.length);
        for (const [i, { target }] of itemsOf(file.value).entries()) {
          const { span } = edition.corrections[i] ?? { span: { start: -1, end: -1 } };
          const [quote, { start, end }] = target.selector;
          expect(points.slice(0, start).join('').length).toBe(span.start);
          expect(points.slice(start, end).join('')).toBe(quote.exact);
          expect(placesOf(text, target.selector)).toContain(span.start);
          expect(quote.prefix === '').toBe(span.start === 0);
          expect(quote.suffix === '').toBe(span.end === text.length);
          expect(isGraphemeBoundary(text, span.start - quote.prefix.length)).toBe(true);
          expect(isGraphemeBoundary(text, span.end + quote.suffix.length)).toBe(true);
        }
      }),
      { seed: 20230110, numRuns: 80 },
    );
  });

  const TEXT = '𠮷县委书记主\n持召开县委常委会第 40 次 （扩\n大） 会议。县领导卢继成、李怀';
  const at = TEXT.indexOf('第 40');
  const example = (): Promise<CorrectedEdition> =>
    correctedEdition({
      text: TEXT,
      starts: [],
      marks: [{ start: at, end: TEXT.indexOf('。') }],
      note: '双写',
    });

  it('are those of the example: the astral character before it counts as one', async () => {
    const edition = await example();
    const [item] = itemsOf(toAnnotations(edition));
    expect(item).toMatchObject({
      id: 'urn:galley:page:page-1:mark:correction-0',
      motivation: 'editing',
      body: [
        { purpose: 'editing', value: '改0', language: 'zh-Hans-CN' },
        { purpose: 'tagging', value: 'SUB' },
        { purpose: 'tagging', value: 'origin:extraction' },
        { purpose: 'tagging', value: 'status:accepted' },
        { purpose: 'tagging', value: 'found-by:person' },
        { purpose: 'commenting', value: '双写' },
      ],
    });
    expect(item?.target).toEqual({
      type: 'SpecificResource',
      source: {
        id: `urn:hash:sha256:${edition.rawPages[0]?.sha256 ?? ''}`,
        type: 'Text',
        format: 'text/plain; charset=utf-8',
      },
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: '第 40 次 （扩\n大） 会议',
          prefix: '𠮷县委书记主\n持召开县委常委会',
          suffix: '。县领导卢继成、李怀',
        },
        { type: 'TextPositionSelector', start: at - 1, end: at + 14 },
      ],
    });
  });

  it('select nothing where something is missing, between what stands before and behind', async () => {
    const edition = await correctedEdition({
      text: '召开2023😀第1次会议',
      starts: [],
      marks: [{ start: 8, end: 8 }],
      note: '',
    });
    const selector = itemsOf(toAnnotations(edition))[0]?.target.selector;
    expect(selector).toEqual([
      { type: 'TextQuoteSelector', exact: '', prefix: '召开2023😀', suffix: '第1次会议' },
      { type: 'TextPositionSelector', start: 7, end: 7 },
    ]);
  });

  it.each([
    ['accepted', 'SUB', 'editing', 'editing'],
    ['marked', 'PUN', 'editing', 'editing'],
    ['query', 'FCT', 'questioning', 'editing'],
    ['marked', 'QRY', 'questioning', 'editing'],
    ['accepted', 'STET', 'assessing', 'describing'],
    ['rejected', 'SUB', 'assessing', 'describing'],
  ] as const)('%s %s is %s, its reading %s', async (status, code, motivation, purpose) => {
    const edition = await example();
    const corrections = edition.corrections.map((mark) => ({ ...mark, status, code }));
    const [item] = itemsOf(toAnnotations({ ...edition, corrections }));
    expect(item?.motivation).toBe(motivation);
    expect(item?.body[0]?.purpose).toBe(purpose);
  });

  it('are a collection of none where nothing is marked', async () => {
    const edition = { ...(await example()), corrections: [] };
    const written = await writeVerifiedAnnotations(edition);
    expect(written.ok).toBe(true);
    expect(toAnnotations(edition)).not.toHaveProperty('first');
  });
});

describe('a file of annotations that is not true', () => {
  const seed: EditionSeed = {
    text: '温县召开会议😀，县委会议',
    starts: [],
    marks: [
      { start: 4, end: 6 },
      { start: 11, end: 12 },
    ],
    note: '',
  };
  type Draft = {
    first: { items: { id: string; target: { source: { id: string }; selector: [Quote, Position] } }[] };
  };
  type Quote = { exact: string; prefix: string; suffix: string };
  type Position = { start: number; end: number };

  it.each<[string, (item: Draft['first']['items'][number]) => void]>([
    ['position', ({ target }) => target.selector[1].end++],
    ['quotation', ({ target }) => (target.selector[0].exact = '会儀')],
    ['prefix', ({ target }) => (target.selector[0].prefix = `甲${target.selector[0].prefix}`)],
    ['suffix', ({ target }) => (target.selector[0].suffix = '。')],
    ['source', ({ target }) => (target.source.id = 'urn:hash:sha256:0')],
    ['id', (item) => (item.id = 'urn:galley:other')],
    ['place', ({ target }) => (target.selector[1] = { ...target.selector[1], start: 9, end: 11 })],
  ])('is refused for its %s', async (_, spoil) => {
    const edition = await correctedEdition(seed);
    const file = structuredClone(toAnnotations(edition));
    expect(checkAnnotations(file, edition)).toBeNull();
    const [first] = (file as unknown as Draft).first.items;
    if (first === undefined) throw new Error('There is no mark');
    spoil(first);
    expect(checkAnnotations(file, edition)).toMatchObject({ code: 'slice', path: 'first.items[0].target' });
  });

  it('is not written from bytes that are no longer those that were hashed, nor with a mark off its place', async () => {
    const edition = await correctedEdition(seed);
    const bytes = {
      ...edition,
      rawPages: edition.rawPages.map((page) => ({ ...page, bytes: new Uint8Array() })),
    };
    expect(await writeVerifiedAnnotations(bytes)).toMatchObject({ ok: false, error: { code: 'bytes' } });
    const moved = edition.corrections.map((mark) => ({ ...mark, span: { start: 0, end: 2 } }));
    expect(await writeVerifiedAnnotations({ ...edition, corrections: moved })).toMatchObject({
      ok: false,
      error: { code: 'slice' },
    });
  });

  it.each<[string, unknown]>([
    ['motivation', { motivation: 'correcting' }],
    ['target', { target: undefined }],
    ['moment', { created: 'yesterday' }],
    ['iri', { id: 'mark 1' }],
    ['end before its start', { end: -1 }],
  ])('does not hold to the model with another %s', async (_, spoilt) => {
    const file = toAnnotations(await correctedEdition(seed));
    const [item, ...others] = itemsOf(file);
    const patch = spoilt as { readonly end?: number };
    const changed =
      patch.end === undefined
        ? { ...item, ...patch }
        : {
            ...item,
            target: {
              ...item?.target,
              selector: [item?.target.selector[0], { type: 'TextPositionSelector', start: 5, end: 4 }],
            },
          };
    const whole = { ...file, first: { ...file.first, items: [changed, ...others] } };
    expect(annotationFileSchema.safeParse(whole).success).toBe(false);
    expect(annotationFileSchema.safeParse(file).success).toBe(true);
  });
});
