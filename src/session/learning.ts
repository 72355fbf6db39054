import { createEditionDocument } from '#domain/edition/apply';
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
async function titleOf(log: OperationLog, id: EditionId): Promise<string> {
  const operations = await log.read(documentOfEdition(id));
  const { fields } = foldEdition(createEditionDocument(id), operations).doc;
  return fields?.title || (fields?.titleAlt ?? '');
}

/** What is known of an edition's newspaper. Never fails: a page can be proposed without. */
export async function hintsFor(
  { log, profiles }: KnowingPorts,
  id: EditionId,
): Promise<NewspaperHints | null> {
  try {
    const profileId = profileIdOf(await titleOf(log, id));
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

/**
 * Learns the ways of a page's newspaper from the page as it stands.
 * @param asked whether a person asked for it: a newspaper that is switched off learns nothing by itself
 * @returns null when nothing is learned: the edition has no title, or its newspaper is switched off
 */
export async function learnFrom(
  { log, profiles, learner }: LearningPorts,
  { id: rawPageId, editionId }: Pick<RawPage, 'id' | 'editionId'>,
  doc: PageDocument,
  asked: boolean,
): Promise<Learned | null> {
  const title = await titleOf(log, editionId);
  const profileId = profileIdOf(title);
  if (profileId === '') return null;
  const known = await profiles.get(profileId);
  if (known?.enabled === false && !asked) return null;
  const lesson = await learner.study({
    rawPageId,
    text: doc.text,
    blocks: [...doc.blocks].map(({ start, role, placement }) => ({
      start,
      role,
      ownerId: placement?.ownerId ?? null,
    })),
  });
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
