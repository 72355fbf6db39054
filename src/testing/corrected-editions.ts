import fc from 'fast-check';
import { documentOfRawPage } from '#domain/page/ids';
import { sha256Of } from '#codec/operation-hash';
import type { CorrectedEdition, ExportedCorrection, Normalisation } from '#domain/edition/corrected-edition';
import type { Operation } from '#domain/history/operation';
import type {
  ActorId,
  ArticleId,
  BlockId,
  CorrectionId,
  EditionId,
  GestureId,
  OperationId,
  Rank,
  RawPageId,
  Span,
} from '#domain/page/ids';

// Sound corrected editions for tests: one raw page, one article that owns every block, marks of every status.

const RAW_PAGE = 'page-1' as RawPageId;
const ARTICLE = 'article-1' as ArticleId;
const EDITION = 'edition-1' as EditionId;
const AT = '2023-01-10T08:00:00.000Z';

export type EditionSeed = {
  readonly text: string;
  /** Ascending UTF-16 offsets inside the text, none inside a pair: where blocks start besides 0. */
  readonly starts: readonly number[];
  /** Disjoint and ascending. Every third becomes a normalisation, the others corrections. */
  readonly marks: readonly Span[];
  readonly note: string;
};

function correctionOf(text: string, span: Span, i: number, note: string): ExportedCorrection {
  return {
    rawPageId: RAW_PAGE,
    id: `correction-${i}` as CorrectionId,
    span,
    original: text.slice(span.start, span.end),
    replacement: i % 4 === 3 ? null : `改${i}`,
    code: span.start === span.end ? 'DEL' : 'SUB',
    origin: i % 2 === 0 ? 'extraction' : 'print',
    status: i % 2 === 0 ? 'accepted' : 'query',
    note,
    by: '',
    at: AT,
    foundBy: 'person',
  };
}

/** The reading text of a span, found character by character. */
function read(
  text: string,
  span: Span,
  edits: readonly { readonly span: Span; readonly after: string }[],
): string {
  let output = '';
  for (let i = span.start; i <= span.end; i++) {
    for (const edit of edits) {
      const isHome = i < span.end || (i === text.length && edit.span.start === edit.span.end);
      if (edit.span.start === i && isHome) output += edit.after;
    }
    const isReplaced = edits.some((edit) => edit.span.start <= i && i < edit.span.end);
    if (i < span.end && !isReplaced) output += text.charAt(i);
  }
  return output;
}

function operationsOf(seed: EditionSeed, corrections: readonly ExportedCorrection[]): readonly Operation[] {
  const base = {
    actor: 'actor-1' as ActorId,
    at: AT,
    version: 1,
    gesture: 'gesture-1' as GestureId,
    prevHash: null,
  };
  const blocks = [0, ...seed.starts].map((start, i) => ({
    id: `block-${i}` as BlockId,
    start,
    role: 'body' as const,
    placement: { ownerId: ARTICLE, rank: rankAt(i) },
    standing: 'proposed' as const,
  }));
  const changes: readonly Operation['change'][] = [
    {
      kind: 'document/adopt',
      proposalId: null,
      from: { blocks: [], articles: [], columns: [], pages: [] },
      to: { blocks, articles: [], columns: [], pages: [] },
    },
    ...blocks.map((block) => ({ kind: 'block/add', block }) as const),
    { kind: 'block/move-start', id: 'block-0' as BlockId, from: 0, to: seed.starts[0] ?? 0 },
    ...corrections.map(
      ({ rawPageId: _, ...correction }) => ({ kind: 'correction/add', correction }) as const,
    ),
    { kind: 'article/set-metadata', id: ARTICLE, field: 'headline', from: null, to: { value: seed.note } },
    {
      kind: 'article/set-metadata',
      id: ARTICLE,
      field: 'people',
      from: { value: null },
      to: { value: [{ name: seed.note, role: 'reporter' }] },
    },
  ];
  return changes.map((change, i) => ({
    ...base,
    id: `operation-${i}` as OperationId,
    documentId: documentOfRawPage(RAW_PAGE),
    lamport: i + 1,
    cause: { kind: 'edit', step: 'mark' } as const,
    change,
  }));
}

const rankAt = (i: number): Rank => `R${String(i).padStart(4, '0')}` as Rank;

/** A sound edition with everything the seed asks for. */
export async function correctedEdition(seed: EditionSeed): Promise<CorrectedEdition> {
  const { text } = seed;
  const bytes = new TextEncoder().encode(text);
  const starts = [0, ...seed.starts];
  const spans = starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length }));
  const corrections = seed.marks.flatMap((span, i) =>
    i % 3 === 2 ? [] : [correctionOf(text, span, i, seed.note)],
  );
  const normalisations: readonly Normalisation[] = seed.marks.flatMap((span, i) =>
    i % 3 === 2
      ? [
          {
            rule: 'join-lines',
            rawPageId: RAW_PAGE,
            span,
            before: text.slice(span.start, span.end),
            after: '',
          },
        ]
      : [],
  );
  const edits = [
    ...normalisations.map(({ span, after }) => ({ span, after })),
    ...corrections.flatMap(({ span, status, replacement }) =>
      status === 'accepted' && replacement !== null ? [{ span, after: replacement }] : [],
    ),
  ];
  const blocks = spans.map((span, i) => ({
    id: `block-${i}` as BlockId,
    rawPageId: RAW_PAGE,
    span,
    role: 'body' as const,
    ownerId: ARTICLE,
    rank: rankAt(i),
    standing: 'confirmed' as const,
  }));
  return {
    generator: { name: 'Galley', version: '0.1.0' },
    exported: AT,
    edition: {
      id: EDITION,
      title: '焦作日报',
      titleAlt: 'JIAOZUO DAILY',
      date: '2023-01-10',
      weekday: '星期二',
      number: '',
      language: 'zh-Hans-CN',
    },
    rawPages: [
      {
        id: RAW_PAGE,
        order: 0,
        sourceName: '__proto__.txt',
        encoding: 'utf-8',
        sha256: await sha256Of(bytes),
        bytes,
        text,
      },
    ],
    pages: [],
    columns: [],
    blocks,
    articles: [
      {
        id: ARTICLE,
        rawPageId: RAW_PAGE,
        columnId: null,
        pageId: null,
        order: 0,
        kind: 'news',
        status: 'segmented',
        standing: 'proposed',
        headlines: [{ role: 'main', value: seed.note, blocks: [] }],
        byline: { printed: '（白靖杰 黄福兴）', people: [{ name: '白靖杰', role: 'author' }] },
        dateline: { printed: '本报讯', kind: 'staff' },
        section: null,
        continuedFrom: null,
        continuedTo: 'constructor',
        blocks: blocks.map((block) => block.id),
        charCount: 0,
        paragraphs: spans.map((span) => ({
          role: 'body' as const,
          text: read(text, span, edits),
          from: [span],
        })),
      },
    ],
    corrections,
    normalisations,
    quality: { coverage: 1, byCode: { SUB: corrections.length }, cer: null },
    log: { operations: operationsOf(seed, corrections) },
  };
}

const piece = fc.constantFrom('县', '委', 'a', '\n', '\r\n', '😀', '𠮷', '“', '\0', '\u2028');
const loneSurrogates = fc.constantFrom('', '\ud800', 'x\udfff', '__proto__', '\ufeff');

/** Seeds of sound editions. Text has no lone surrogates, which no bytes decode to; notes have. */
export const editionSeed: fc.Arbitrary<EditionSeed> = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 60 }), fc.infiniteStream(fc.nat(3)), loneSurrogates)
  .map(([pieces, choices, note]) => {
    const text = pieces.join('');
    const places: number[] = [];
    for (let at = 0; at <= text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) places.push(at);
    const pick = (): number => {
      const next: IteratorResult<number, unknown> = choices.next();
      return next.done === true ? 0 : next.value;
    };
    const starts = places.filter((at) => at > 0 && at < text.length && pick() === 0);
    const marks: Span[] = [];
    for (let i = 0; i < places.length - 1; i++) {
      const choice = pick();
      if (choice > 1) continue;
      const start = places[i] ?? 0;
      const isInsertion = choice === 1 && i % 3 === 0;
      marks.push({ start, end: isInsertion ? start : (places[++i] ?? start) });
    }
    return { text, starts, marks, note };
  });
