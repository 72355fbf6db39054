import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { PageDocument, RawPage } from '#domain/page/document';
import type { ArticleId, EditionId, RawPageId } from '#domain/page/ids';
import { articlesOf, pagesOf } from '#domain/page/queries';
import { indexProposal } from '#domain/proposal/doubts';
import { useServices } from '#features/services';
import { useLibraryPorts } from '#features/library-ports';
import { useText } from '#features/text';
import { StoreBanners } from '#features/StoreBanners.tsx';
import { restorePage } from '#library/edit-edition';
import { trailQuery } from '#library/trail';
import { Badge } from '#ui/Badge.tsx';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { SplitPane } from '#ui/SplitPane.tsx';
import { showToast } from '#ui/toast-queue';
import { Tabs } from '#ui/Tabs.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { ArticleList } from './articles/ArticleList.tsx';
import { Characters } from './characters/Characters.tsx';
import { useDesk, useSession, useSuspects, useView } from './context';
import { DeskFoot } from './DeskFoot.tsx';
import { DeskHeader } from './DeskHeader.tsx';
import { DetailsPane } from './details/DetailsPane.tsx';
import { FixEverywhereDialog } from './dialogs/FixEverywhereDialog.tsx';
import { MarkDialog } from './dialogs/MarkDialog.tsx';
import { PagesDialog } from './dialogs/PagesDialog.tsx';
import { Palette } from './dialogs/Palette.tsx';
import { PlaceDialog } from './dialogs/PlaceDialog.tsx';
import { ShortcutsDialog } from './dialogs/ShortcutsDialog.tsx';
import styles from './Desk.module.css';
import { HistoryPane } from './history/HistoryPane.tsx';
import { later, useChoiceProps } from './later.tsx';
import { layoutFor, readLayoutChoice, writeLayoutChoice, type Layout } from './layout';
import { MarksPane } from './marks/MarksPane.tsx';
import { SuspectsPane } from './marks/SuspectsPane.tsx';
import { PageMap } from './PageMap.tsx';
import { AskedFirst, PersonDialog } from './person/PersonDialog.tsx';
import { usePersonAtWork } from './person/use-person';
import { PreviewPane, usePreview } from './preview/PreviewPane.tsx';
import { RawPane } from './raw/RawPane.tsx';
import { ReadingPane } from './reading/ReadingPane.tsx';
import { useEditionFilled } from './use-edition-filled';
import { useDeskDrop } from './use-desk-drop';
import { useDeskKeys } from './use-desk-keys';
import { useLearning } from './use-learning';
import { useLeaving } from './use-leaving';
import { useNotices } from './use-notices';
import { useProofing } from './use-proofing';
import type { RightTab } from './view-state';

/** The desk at work: articles, raw page with its map, and the article as it will read. */
export function DeskWork({ rawPageId }: { readonly rawPageId: RawPageId }): ReactNode {
  const intl = useIntl();
  const rawPage = useSession((state) => state.rawPage);
  const proposal = useSession((state) => state.proposal);
  const proposals = useMemo(() => indexProposal(proposal?.proposal ?? null), [proposal]);
  const preview = usePreview();
  const { layout, change } = useLayout();
  const fold = useCallback(
    (side: 'left' | 'right') => {
      change((l) =>
        side === 'left' ? { ...l, leftFolded: !l.leftFolded } : { ...l, rightFolded: !l.rightFolded },
      );
    },
    [change],
  );
  useDeskKeys(useMemo(() => ({ fold }), [fold]));
  useNotices();
  usePersonAtWork();
  useLeaving(rawPageId);
  useEditionFilled();
  useLearning();
  useProofing();
  const filesHover = useDeskDrop();
  useBookmark(rawPageId);
  return (
    <div className={styles.desk}>
      {rawPage === null ? null : (
        <Header rawPageId={rawPageId} editionId={rawPage.editionId} sourceName={rawPage.sourceName} />
      )}
      <StoreBanners />
      {filesHover ? <Banner>{intl.formatMessage({ id: 'desk.drop' })}</Banner> : null}
      <main className={styles.panes}>
        <Characters>
          {rawPage === null ? null : <Title rawPageId={rawPageId} rawPage={rawPage} />}
          <SplitPane
            side="start"
            separatorLabel={intl.formatMessage({ id: 'desk.pane.left' })}
            size={layout.left}
            minSize={200}
            maxSize={480}
            defaultSize={288}
            isCollapsed={layout.leftFolded}
            onCollapsedChange={(leftFolded) => {
              change((l) => ({ ...l, leftFolded }));
            }}
            onSizeChange={(left) => {
              change((l) => ({ ...l, left }));
            }}
            pane={
              <div className={styles.pane} data-pane="articles">
                <ArticleList />
              </div>
            }
          >
            <SplitPane
              side="end"
              separatorLabel={intl.formatMessage({ id: 'desk.pane.right' })}
              size={layout.right}
              minSize={280}
              maxSize={720}
              defaultSize={404}
              isCollapsed={layout.rightFolded && preview === null}
              onCollapsedChange={(rightFolded) => {
                change((l) => ({ ...l, rightFolded }));
              }}
              onSizeChange={(right) => {
                change((l) => ({ ...l, right }));
              }}
              pane={
                <div className={styles.side} data-pane="article">
                  {preview === null ? <RightPane /> : <PreviewPane preview={preview} />}
                </div>
              }
            >
              <div className={styles.middle}>
                <div className={styles.pane} data-pane="raw" id="raw-page">
                  <RawPane />
                </div>
                <div data-pane="map">
                  <PageMap proposals={proposals} />
                </div>
              </div>
            </SplitPane>
          </SplitPane>
        </Characters>
      </main>
      <DeskFoot proposals={proposals} />
      <Dialogs
        onSingleKeys={(singleKeys) => {
          change((l) => ({ ...l, singleKeys }));
        }}
      />
    </div>
  );
}

/** The layout for this window and these choices; a change is remembered, what nobody changed follows the window. */
function useLayout(): {
  readonly layout: Layout;
  readonly change: (next: (layout: Layout) => Layout) => void;
} {
  const { preferences } = useServices();
  const [choice, setChoice] = useState(() => readLayoutChoice(preferences));
  const [width, setWidth] = useState(innerWidth);
  useEffect(() => {
    const follow = (): void => {
      setWidth(innerWidth);
    };
    addEventListener('resize', follow);
    return () => {
      removeEventListener('resize', follow);
    };
  }, []);
  const change = useCallback(
    (next: (layout: Layout) => Layout) => {
      setChoice((before) => {
        const present = layoutFor(before, innerWidth);
        const changed = Object.entries(next(present)).filter(
          ([key, value]) => present[key as keyof Layout] !== value,
        );
        const after = { ...before, ...Object.fromEntries(changed) };
        writeLayoutChoice(preferences, after);
        return after;
      });
    },
    [preferences],
  );
  return { layout: layoutFor(choice, width), change };
}

/** Goes back to where the editor left off; on a first visit the first article is chosen. */
function useBookmark(rawPageId: RawPageId): void {
  const { session, view, index } = useDesk();
  const { pages } = useServices();
  useEffect(() => {
    let left = false;
    const found = pages.bookmark(rawPageId).catch(() => null);
    void found.then((bookmark) => {
      const { doc } = session.store.getState();
      if (left || doc === null || view.getState().selectedArticle !== null) return;
      const chosen = bookmark === null ? undefined : (bookmark.articleId as ArticleId | null);
      const selectedArticle =
        chosen != null && doc.articles.has(chosen) ? chosen : (articlesOf(doc)[0]?.id ?? null);
      const line = Math.min(bookmark?.line ?? 1, index.lineCount);
      const offset = index.lineStart(line);
      view.setState({
        selectedArticle,
        ...(bookmark === null
          ? {}
          : { anchor: offset, focus: offset, reveal: { offset, centre: true, focusBoundary: false } }),
      });
    });
    return () => {
      left = true;
    };
  }, [session, view, index, pages, rawPageId]);
}

/** The page's name as the heading of the screen; on screen it stands in the header. */
function Title({
  rawPageId,
  rawPage,
}: {
  readonly rawPageId: RawPageId;
  readonly rawPage: RawPage;
}): ReactNode {
  const { log, pages } = useServices();
  const { data } = useQuery(trailQuery({ log, pages }, rawPage.editionId));
  const page = data?.pages.find((each) => each.id === rawPageId);
  return (
    <h1>
      <VisuallyHidden>{page?.name ?? rawPage.sourceName}</VisuallyHidden>
    </h1>
  );
}

/** The labels of the printed pages on a raw page, each once. */
const labelsOf = (doc: PageDocument): string =>
  [...new Set(pagesOf(doc).map((page) => page.label))].filter((label) => label !== '').join(' ');

function Header({
  rawPageId,
  editionId,
  sourceName,
}: {
  readonly rawPageId: RawPageId;
  readonly editionId: EditionId;
  readonly sourceName: string;
}): ReactNode {
  const intl = useIntl();
  const { log, pages } = useServices();
  const labels = useSession(({ doc }) => (doc === null ? '' : labelsOf(doc)));
  const { data } = useQuery(trailQuery({ log, pages }, editionId));
  const title = data?.title || intl.formatMessage({ id: 'desk.untitledEdition' });
  const date = data?.date
    ? intl.formatDate(data.date, {
        year: 'numeric',
        month: 'long',
        day: 'numeric',
        weekday: 'short',
        timeZone: 'UTC',
      })
    : '';
  const own = labels || sourceName || intl.formatMessage({ id: 'desk.untitledPage' });
  const known = data?.pages ?? [{ id: rawPageId, name: own }];
  const shown = known.map((page) =>
    page.id === rawPageId && page.isNamed !== true ? { ...page, name: own } : page,
  );
  return (
    <>
      <DeskHeader editionId={editionId} rawPageId={rawPageId} edition={title} date={date} pages={shown} />
      {data?.trashed.has(rawPageId) === true ? (
        <TrashBanner editionId={editionId} rawPageId={rawPageId} />
      ) : null}
    </>
  );
}

/** Says that the page lies in the trash, where it can still be read and worked on, and takes it out. */
function TrashBanner({
  editionId,
  rawPageId,
}: {
  readonly editionId: EditionId;
  readonly rawPageId: RawPageId;
}): ReactNode {
  const text = useText();
  const ports = useLibraryPorts();
  const client = useQueryClient();
  const restore = (): void => {
    void restorePage(ports, { editionId, id: rawPageId })
      .then(() => client.invalidateQueries({ queryKey: ['library'] }))
      .catch(() => {
        showToast({ text: text('toast.failed'), tone: 'proof' });
      });
  };
  return (
    <Banner
      tone="doubtful"
      actions={
        <Button size="small" icon="restore" onPress={restore}>
          {text('common.restore')}
        </Button>
      }
    >
      {text('desk.inTrash')}
    </Banner>
  );
}

const useRightPane = () => ({
  ...useChoiceProps(),
  suspects: useSuspects((state) => state.open.length),
});

const RightPane = later(function RightPane({
  doc,
  selected,
  suspects,
}: {
  readonly doc: PageDocument;
  readonly selected: ArticleId | null;
  readonly suspects: number;
}): ReactNode {
  const intl = useIntl();
  const { view } = useDesk();
  const tab = useView((state) => state.tab);
  const article = selected === null ? null : (doc.articles.get(selected) ?? null);
  const open = [...doc.corrections].filter(
    (mark) => mark.status === 'marked' || mark.status === 'query',
  ).length;
  return (
    <Tabs
      label={intl.formatMessage({ id: 'desk.tabs' })}
      selected={tab}
      onSelect={(id) => {
        view.setState({ tab: id as RightTab });
      }}
      pages={[
        {
          id: 'reading',
          title: intl.formatMessage({ id: 'desk.tab.reading' }),
          content: <ReadingPane doc={doc} article={article} />,
        },
        {
          id: 'details',
          title: intl.formatMessage({ id: 'desk.tab.details' }),
          content: <DetailsPane doc={doc} article={article} />,
        },
        {
          id: 'marks',
          title: intl.formatMessage({ id: 'desk.tab.marks' }),
          badge: open === 0 ? null : <Badge tone="proof">{open}</Badge>,
          content: <MarksPane doc={doc} />,
        },
        {
          id: 'suspects',
          title: intl.formatMessage({ id: 'desk.tab.suspects' }),
          badge: suspects === 0 ? null : <Badge tone="doubtful">{suspects}</Badge>,
          content: <SuspectsPane />,
        },
        { id: 'history', title: intl.formatMessage({ id: 'desk.tab.history' }), content: <HistoryPane /> },
      ]}
    />
  );
}, useRightPane);

function Dialogs({ onSingleKeys }: { readonly onSingleKeys: (on: boolean) => void }): ReactNode {
  const { view } = useDesk();
  const dialog = useView((state) => state.dialog);
  const close = (): void => {
    view.setState({ dialog: null, afterPerson: null });
  };
  const answered = (): void => {
    const { afterPerson } = view.getState();
    close();
    afterPerson?.();
  };
  switch (dialog) {
    case 'mark':
      return (
        <AskedFirst onClose={close}>
          <MarkDialog onClose={close} />
        </AskedFirst>
      );
    case 'place':
      return <PlaceDialog onClose={close} />;
    case 'page':
      return <PagesDialog onClose={close} />;
    case 'shortcuts':
      return <ShortcutsDialog onClose={close} onSingleKeys={onSingleKeys} />;
    case 'everywhere':
      return (
        <AskedFirst onClose={close}>
          <FixEverywhereDialog onClose={close} />
        </AskedFirst>
      );
    case 'palette':
      return <Palette onClose={close} />;
    case 'person':
      return <PersonDialog onDone={answered} onClose={close} />;
    case null:
      return null;
  }
}
