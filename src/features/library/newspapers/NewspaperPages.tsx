import type { ReactNode } from 'react';
import { withLesson, type NewspaperProfile, type PageLesson } from '#domain/proposal/profile';
import { pagePath } from '#features/paths';
import { useText } from '#features/text';
import { useLibraryWords } from '#features/library/use-words';
import { forgetPage } from '#library/newspapers';
import type { LibraryEdition } from '#library/shelf';
import { Button } from '#ui/Button.tsx';
import { showToast } from '#ui/toast-queue';
import styles from './Newspapers.module.css';
import { useNewspaperChange } from './use-newspapers';

/** The pages a newspaper was learned from; each can be forgotten. */
export function NewspaperPages({
  newspaper,
  editions,
}: {
  readonly newspaper: NewspaperProfile;
  readonly editions: readonly LibraryEdition[];
}): ReactNode {
  const text = useText();
  const words = useLibraryWords();
  const change = useNewspaperChange();
  const nameOf = (lesson: PageLesson): { readonly name: string; readonly issue: string } | null => {
    for (const { fields, pages, trashed } of editions) {
      const page = [...pages, ...trashed].find(({ id }) => id === lesson.rawPageId);
      if (page !== undefined) return { name: words.pageName(page), issue: words.issue(fields).join(' · ') };
    }
    return null;
  };
  const forget = async (lesson: PageLesson, name: string): Promise<void> => {
    if (!(await change((profiles) => forgetPage(profiles, newspaper.id, lesson.rawPageId)))) return;
    showToast({
      text: text('newspapers.page.forgotten', { page: name }),
      action: {
        label: text('common.undo'),
        run: () =>
          void change((profiles) =>
            profiles.update(newspaper.id, (now) => (now === null ? null : withLesson(now, lesson))),
          ),
      },
    });
  };
  return (
    <section className={styles.section} aria-labelledby="newspaper-pages">
      <h2 id="newspaper-pages" className={styles.title}>
        {text('newspapers.pages')}
      </h2>
      {newspaper.lessons.length === 0 ? (
        <p className={styles.text}>{text('newspapers.pages.none')}</p>
      ) : (
        <ul className={styles.list} aria-labelledby="newspaper-pages">
          {newspaper.lessons.map((lesson) => {
            const page = nameOf(lesson);
            const name = page?.name ?? text('newspapers.page.elsewhere');
            return (
              <li key={lesson.rawPageId} className={styles.row}>
                <div className={styles.what}>
                  {page === null ? (
                    <span>{name}</span>
                  ) : (
                    <a className={styles.link} href={pagePath(lesson.rawPageId)}>
                      <bdi>{name}</bdi>
                    </a>
                  )}
                  <span className={styles.facts}>
                    {[
                      ...(page === null || page.issue === '' ? [] : [page.issue]),
                      text('newspapers.page.headlines', { count: lesson.before + lesson.after }),
                    ].join(' · ')}
                  </span>
                </div>
                <Button
                  size="small"
                  aria-label={text('newspapers.page.forgetNamed', { page: name })}
                  onPress={() => void forget(lesson, name)}
                >
                  {text('newspapers.page.forget')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
