import * as z from 'zod/mini';
import { count, instant } from './fields';

// The part of the Web Annotation Data Model (W3C Recommendation, 23 February 2017) that marks are written in: what it
// says a writer must do, as a schema. https://www.w3.org/TR/annotation-model/

export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** The motivations of the Recommendation. There is no "correcting": a correction is an `editing`, "request a change". */
export const MOTIVATIONS = [
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
] as const;
export type Motivation = (typeof MOTIVATIONS)[number];

/** Any IRI will do; Galley writes urns, since what it marks has no address. */
const iri = z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]+$/u));
const motivation = z.enum(MOTIVATIONS);

const agent = z.strictObject({ type: z.enum(['Person', 'Software']), name: z.string() });

const textualBody = z.strictObject({
  type: z.literal('TextualBody'),
  purpose: motivation,
  value: z.string(),
  format: z.exactOptional(z.literal('text/plain')),
  language: z.exactOptional(z.string().check(z.minLength(1))),
  creator: z.exactOptional(agent),
  created: z.exactOptional(instant),
});

const quote = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
});

const position = z
  .strictObject({ type: z.literal('TextPositionSelector'), start: count, end: count })
  .check(z.refine(({ start, end }) => start <= end));

const target = z.strictObject({
  type: z.literal('SpecificResource'),
  source: z.strictObject({ id: iri, type: z.literal('Text'), format: z.string().check(z.minLength(1)) }),
  /** Two ways to say the same place; whoever reads may use either. */
  selector: z.tuple([quote, position]),
});

const annotation = z.strictObject({
  id: iri,
  type: z.literal('Annotation'),
  motivation,
  created: instant,
  creator: z.exactOptional(agent),
  generator: agent,
  body: z.array(textualBody).check(z.minLength(1)),
  target,
});

/** Only the outermost object carries the context. */
export const annotationFileSchema = z
  .strictObject({
    '@context': z.literal(ANNOTATION_CONTEXT),
    id: iri,
    type: z.literal('AnnotationCollection'),
    label: z.string(),
    created: instant,
    generator: agent,
    total: count,
    /** Left out where there is no annotation: a page has one at least. */
    first: z.exactOptional(
      z.strictObject({
        id: iri,
        type: z.literal('AnnotationPage'),
        partOf: iri,
        startIndex: z.literal(0),
        items: z.array(annotation).check(z.minLength(1)),
      }),
    ),
  })
  .check(z.refine(({ total, first }) => total === (first?.items.length ?? 0)))
  .check(z.refine(({ id, first }) => first === undefined || first.partOf === id))
  .check(
    z.refine(({ first }) => new Set(first?.items.map((item) => item.id)).size === (first?.items.length ?? 0)),
  );

export type AnnotationFile = z.output<typeof annotationFileSchema>;
export type Annotation = z.output<typeof annotation>;
export type AnnotationBody = z.output<typeof textualBody>;
export type AnnotationTarget = z.output<typeof target>;
