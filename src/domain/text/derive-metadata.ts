import type { Span } from '#domain/page/ids';
import type { Derived, DerivedMetadata, Person } from '#domain/page/metadata';
import type { Role } from '#domain/page/roles';
import type { LineIndex } from './lines';
import type { PersonMatch } from './people';
import type { Paragraph, ReadingBlock } from './reading-types';
import { codeAt, codeBefore } from './characters';
import { findDateline } from './dateline';
import { joinText } from './join-lines';
import { settingOf } from './line-parts';
import { closingCredit, closingNames, openingNames, peopleInByline } from './people';
import { buildReading } from './reading';
import { ALL_RULES } from './reading-types';

/** An article's blocks in reading order, and the lines they stand on. */
export type MetadataInput = { readonly lineIndex: LineIndex; readonly blocks: readonly ReadingBlock[] };

/**
 * What the text of an article says about it: headline, kicker and deck as they read,
 * the people of its bylines, brackets and credits, and its dateline. A field without a cue is absent. The section
 * is not here: it is the name of the printed page.
 */
export function deriveMetadata(input: MetadataInput): DerivedMetadata {
  const headline = headingOf(input, 'headline');
  const kicker = headingOf(input, 'kicker');
  const deck = headingOf(input, 'deck');
  const people = peopleOf(input);
  const dateline = datelineOf(input);
  return {
    ...(headline === null ? {} : { headline }),
    ...(kicker === null ? {} : { kicker }),
    ...(deck === null ? {} : { deck }),
    ...(people === null ? {} : { people }),
    ...(dateline === null ? {} : { dateline }),
  };
}

const blocksOf = (input: MetadataInput, roles: readonly Role[]): readonly ReadingBlock[] =>
  input.blocks.filter((block) => roles.includes(block.role));

type Heading = { readonly value: string; readonly spans: readonly Span[] };

/** The lines of a heading as one line of text, with the raw span of each paragraph it was read from. */
function headingOf(input: MetadataInput, role: Role): Heading | null {
  const blocks = blocksOf(input, [role]);
  if (blocks.length === 0) return null;
  const { lineIndex } = input;
  const paragraphs = buildReading({ lineIndex, blocks, corrections: [], rules: ALL_RULES });
  const setting = settingOf(lineIndex.text, input.blocks);
  const value = paragraphs.reduce((joined, { text }) => {
    if (text === '' || joined === '') return joined + text;
    return joined + joinText(codeBefore(joined, joined.length), codeAt(text, 0), setting) + text;
  }, '');
  return value === ''
    ? null
    : { value, spans: paragraphs.map(readSpan).filter((span) => span.start < span.end) };
}

/** From the first to the last raw character that is read in a paragraph. */
function readSpan(paragraph: Paragraph): Span {
  const raw = paragraph.pieces.filter((piece) => piece.kind === 'raw' && piece.text.trim() !== '');
  return { start: raw[0]?.span.start ?? 0, end: raw.at(-1)?.span.end ?? 0 };
}

function datelineOf(input: MetadataInput): Derived<'dateline'> | null {
  const first = blocksOf(input, ['dateline', 'lead', 'body'])[0];
  const found = first === undefined ? null : findDateline(input.lineIndex.text, first.span);
  return found === null ? null : { value: found.value, spans: [found.span] };
}

/** Everybody named, in the order of the text, nobody twice: a name met again keeps its first role. */
function peopleOf(input: MetadataInput): Derived<'people'> | null {
  const { text } = input.lineIndex;
  const found: (readonly PersonMatch[])[] = [];
  for (const { span, role } of blocksOf(input, ['byline', 'photo-credit'])) {
    const people = peopleInByline(text, span);
    found.push(role === 'photo-credit' ? people.map(asPhotographer) : people);
  }
  const bodies = blocksOf(input, ['dateline', 'lead', 'body']);
  const [first, last] = [bodies[0], bodies.at(-1)];
  if (first !== undefined) found.push(openingNames(text, joinAdjacent(first.span, bodies[1]?.span)));
  if (last !== undefined) found.push(closingNames(text, [last.span])?.people ?? []);
  for (const { span } of blocksOf(input, ['caption'])) found.push(closingCredit(text, span)?.people ?? []);
  const people = unique(found.flat());
  if (people.length === 0) return null;
  const value: readonly Person[] = people.map(({ name, role }) => ({ name, role }));
  return { value, spans: people.map((person) => person.span) };
}

/** Names may stand in the block behind a dateline of its own. */
const joinAdjacent = (first: Span, second: Span | undefined): Span =>
  second?.start === first.end ? { start: first.start, end: second.end } : first;

const asPhotographer = (person: PersonMatch): PersonMatch => ({ ...person, role: 'photographer' });

const unique = (people: readonly PersonMatch[]): readonly PersonMatch[] =>
  people.filter((person, i) => people.findIndex((other) => other.name === person.name) === i);
