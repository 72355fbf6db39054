import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RawPageId } from '#domain/page/ids';
import { emptyProfile, withLesson, type NewspaperProfile, type PageLesson } from '#domain/proposal/profile';
import type { ProfileStore } from './profile-store';

export type ProfileStoreUnderTest = {
  readonly profiles: ProfileStore;
  readonly close: () => Promise<void> | void;
};

const lessonOf = (rawPageId: string): PageLesson => ({
  ...{ rawPageId: rawPageId as RawPageId, before: 1, after: 14, untitled: 2, measures: [26, 13] },
  ...{ furniture: ['焦作日报'], columns: ['百字新闻'], datelines: ['本报讯'], bylines: ['head-bracket'] },
  ...{ people: ['杨磊'], weights: { 'head.bias': -0.25, 'join.blank': 1.5 } },
});
const FULL: NewspaperProfile = {
  ...withLesson(emptyProfile('焦作 日报'), lessonOf('a')),
  enabled: false,
  edits: { convention: 'after', people: [] },
};

/** What every store of profiles must do. */
export function describeProfileStore(name: string, open: () => Promise<ProfileStoreUnderTest>): void {
  describe(name, () => {
    let under: ProfileStoreUnderTest;
    let profiles: ProfileStore;
    beforeEach(async () => {
      under = await open();
      profiles = under.profiles;
    });
    afterEach(() => under.close());

    it('gives back what was put in, the later of two, and null for what is not there', async () => {
      expect(await profiles.get('焦作日报')).toBeNull();
      await profiles.put(emptyProfile('焦作日报'));
      await profiles.put(FULL);
      expect(await profiles.get('焦作日报')).toEqual(FULL);
    });

    it('lists all by title, and forgets one that is removed', async () => {
      expect(await profiles.list()).toEqual([]);
      for (const title of ['The Times', 'Le Matin', '温县报']) await profiles.put(emptyProfile(title));
      expect((await profiles.list()).map(({ title }) => title)).toEqual(['Le Matin', 'The Times', '温县报']);
      await profiles.remove('TheTimes');
      await profiles.remove('nobody');
      expect((await profiles.list()).map(({ id }) => id)).toEqual(['LeMatin', '温县报']);
    });

    it('changes one with nothing in between, and removes it when it changes to nothing', async () => {
      const add = (page: string) =>
        profiles.update('焦作日报', (before) =>
          withLesson(before ?? emptyProfile('焦作日报'), lessonOf(page)),
        );
      await Promise.all(['a', 'b', 'c'].map(add));
      const known = await profiles.get('焦作日报');
      expect(known?.lessons).toHaveLength(3);
      expect(await profiles.update('焦作日报', () => null)).toEqual(known);
      expect(await profiles.get('焦作日报')).toBeNull();
      expect(await profiles.update('焦作日报', () => null)).toBeNull();
    });
  });
}
