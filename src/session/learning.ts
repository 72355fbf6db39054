import { createEditionDocument } from '#domain/edition/apply';
import { titleOf } from '#domain/edition/document';
import { foldEdition } from '#domain/history/fold';
import type { PageDocument, RawPage } from '#domain/page/document';
import { documentOfEdition, type EditionId, type RawPageId } from '#domain/page/ids';
import { articlesOf } from '#domain/page/queries';
import {
  emptyProfile,
  hintsOf,
  profileIdOf,
  withLesson,
  withoutLesson,
  type NewspaperHints,
  type PageLesson,
} from '#domain/proposal/profile';
import { createLineIndex } from '#domain/text/lines';
import type { Learner } from '#ports/learner';
import type { OperationLog } from '#ports/operation-log';
import type { ProfileStore } from '#ports/profile-store';

type KnowingPorts = { readonly log: OperationLog; readonly profiles: ProfileStore };
export type LearningPorts = KnowingPorts & { readonly learner: Learner };

/** What a page has taught, and what it had taught before. */
export type Learned = {
  readonly profileId: string;
  readonly title: string;
  readonly rawPageId: RawPageId;
  readonly before: PageLesson | null;
};

/** The title of an edition's newspaper; empty as long as nobody knows it. */
async function newspaperOf(log: OperationLog, id: EditionId): Promise<string> {
  const operations = await log.read(documentOfEdition(id));
  const { fields } = foldEdition(createEditionDocument(id), operations).doc;
  return titleOf(fields);
}

/** What is known of an edition's newspaper. Never fails: a page can be proposed without. */
export async function hintsFor(
  { log, profiles }: KnowingPorts,
  id: EditionId,
): Promise<NewspaperHints | null> {
  try {
    const profileId = profileIdOf(await newspaperOf(log, id));
    return profileId === '' ? null : hintsOf(await profiles.get(profileId));
  } catch {
    return null;
  }
}

/** Whether a person has confirmed or locked every article of a page. */
export function isWholeConfirmed(doc: PageDocument): boolean {
  const articles = articlesOf(doc);
  return articles.length > 0 && articles.every(({ standing }) => standing !== 'proposed');
}

/** Longer pages are several printed pages in one file, or none: studying takes minutes, and teaches little more. */
export const MOST_LINES = 20_000;

/** Why a page teaches nothing: its edition has no title, its newspaper is switched off, it has over `MOST_LINES`. */
export type Unlearned = 'untitled' | 'switched-off' | 'too-long';

type Asked = {
  /** Whether a person asked for it: a newspaper that is switched off learns nothing by itself. */
  readonly asked: boolean;
  readonly signal?: AbortSignal;
};

/**
 * Learns the ways of a page's newspaper from the page as it stands.
 * @returns what was learned, or why nothing is
 * @throws DOMException `AbortError` when `signal` aborts before anything is stored
 */
export async function learnFrom(
  { log, profiles, learner }: LearningPorts,
  { id: rawPageId, editionId }: Pick<RawPage, 'id' | 'editionId'>,
  doc: PageDocument,
  { asked, signal }: Asked,
): Promise<Learned | Unlearned> {
  const title = await newspaperOf(log, editionId);
  const profileId = profileIdOf(title);
  if (profileId === '') return 'untitled';
  const known = await profiles.get(profileId);
  if (known?.enabled === false && !asked) return 'switched-off';
  if (createLineIndex(doc.text).lineCount > MOST_LINES) return 'too-long';
  const page = {
    rawPageId,
    text: doc.text,
    blocks: [...doc.blocks].map(({ start, role, placement }) => ({
      start,
      role,
      ownerId: placement?.ownerId ?? null,
    })),
  };
  const lesson = await learner.study(page, signal);
  signal?.throwIfAborted();
  const previous = await profiles.update(profileId, (profile) =>
    withLesson(profile ?? emptyProfile(title), lesson),
  );
  const before = previous?.lessons.find((each) => each.rawPageId === rawPageId) ?? null;
  return { profileId, title, rawPageId, before };
}

/** Takes back what a page has taught: what it had taught before comes back. */
export async function forgetLearned(
  { profiles }: Pick<LearningPorts, 'profiles'>,
  { profileId, rawPageId, before }: Learned,
): Promise<void> {
  await profiles.update(profileId, (profile) => {
    if (profile === null) return null;
    if (before !== null) return withLesson(profile, before);
    const rest = withoutLesson(profile, rawPageId);
    const isNothing = rest.lessons.length === 0 && Object.keys(rest.edits).length === 0 && rest.enabled;
    return isNothing ? null : rest;
  });
}
