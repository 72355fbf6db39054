import { useMemo } from 'react';
import type { PageDocument } from '#domain/page/document';
import type { ArticleId, Span } from '#domain/page/ids';
import { outlineOf, pagesOf } from '#domain/page/queries';
import type { Role } from '#domain/page/roles';
import type { Difference, RecordField } from '#domain/proposal/difference';
import { ALL_RULES } from '#domain/text/reading-types';
import { useDesk } from '#features/desk/context';
import { Digests } from '#features/desk/digest';
import { visibleText } from '#features/desk/raw/visible-text';
import { useText } from '#features/text';
import type { Outcome } from '#session/preview';
import { countLines, excerpt, linesOf, placeOf } from './changed-lines';

/** A difference as the list shows it. */
export type EntryWords = {
  /** The number of the article and its colour, as they would be or, for one that goes, as they are. */
  readonly number: number | null;
  readonly title: string;
  readonly detail: string;
  /** The raw lines it stands on; empty where it is about none in particular. */
  readonly lines: string;
  /** Where choosing it goes. */
  readonly span: Span;
};

type Describe = (entry: Difference) => EntryWords;

/** Where to look at a difference, with the text that it is about. */
function spanOf(entry: Difference): Span {
  switch (entry.kind) {
    case 'appears':
    case 'vanishes':
    case 'roles':
      return entry.spans[0] ?? placeOf(entry.at);
    case 'extent':
      return [...entry.gained, ...entry.lost].sort((a, b) => a.start - b.start)[0] ?? placeOf(entry.at);
    case 'headline':
      return entry.after[0] ?? entry.before[0] ?? placeOf(entry.at);
    case 'outside':
      return entry.span;
    default:
      return placeOf(entry.at);
  }
}

/** Puts differences into words; made once for an outcome. */
export function useEntryWords(outcome: Outcome): Describe {
  const { index } = useDesk();
  const text = useText();
  return useMemo(() => {
    const named = {
      now: namesOf(outcome.doc, new Digests(index, ALL_RULES)),
      then: namesOf(outcome.next, new Digests(index, ALL_RULES)),
    };
    const nameOf = (entry: Difference) =>
      'id' in entry && entry.kind !== 'column' && entry.kind !== 'page'
        ? (named[entry.kind === 'vanishes' ? 'now' : 'then'](entry.id) ?? null)
        : null;
    const lines = (span: Span): string => {
      const { from, to } = linesOf(index, span);
      const known = from === to ? String(from) : `${from}–${to}`;
      return text('desk.preview.at', { lines: known, count: to - from + 1 });
    };
    const quote = (spans: readonly Span[]): string =>
      visibleText(spans.map((span) => excerpt(index.text, span, 28)).join(' ')) || text('desk.preview.none');
    const field = (outcomeOf: PageDocument, id: ArticleId, name: RecordField): string => {
      const article = outcomeOf.articles.get(id);
      if (article === undefined) return text('desk.preview.none');
      switch (name) {
        case 'kind':
          return text(`kind.${article.kind}`);
        case 'columnId':
          return (
            (article.columnId === null ? '' : (outcomeOf.columns.get(article.columnId)?.name ?? '')) ||
            text('desk.details.noColumn')
          );
        case 'pageId':
          return pageName(outcomeOf, article.pageId) || text('desk.details.noPage');
        default:
          return article[name] ?? text('desk.preview.none');
      }
    };
    const change = (before: string, after: string): string => text('desk.preview.change', { before, after });
    const rolesWords = (spans: readonly Span[]): string => {
      const [first] = spans;
      if (first === undefined) return '';
      const roleIn = (doc: PageDocument): Role => doc.blocks.containing(first.start)?.role ?? 'unassigned';
      const [from, to] = [roleIn(outcome.doc), roleIn(outcome.next)];
      const roles =
        from === to ? text('desk.preview.blocks') : change(text(`role.${from}`), text(`role.${to}`));
      return text('desk.preview.roles', { roles, quote: quote([first]) });
    };
    const detailOf = (entry: Difference): string => {
      switch (entry.kind) {
        case 'appears':
        case 'vanishes':
          return text('desk.preview.lines', { count: countLines(index, entry.spans) });
        case 'extent':
          return [
            entry.gained.length === 0
              ? ''
              : text('desk.preview.gained', { count: countLines(index, entry.gained) }),
            entry.lost.length === 0
              ? ''
              : text('desk.preview.lost', { count: countLines(index, entry.lost) }),
          ]
            .filter((part) => part !== '')
            .join(text('common.list.separator'));
        case 'headline':
          return change(quote(entry.before), quote(entry.after));
        case 'roles':
          return rolesWords(entry.spans);
        case 'outside':
          return change(text(`role.${entry.from}`), text(`role.${entry.to}`));
        case 'record':
          return entry.fields
            .map((name) => change(field(outcome.doc, entry.id, name), field(outcome.next, entry.id, name)))
            .join(text('common.list.separator'));
        case 'column':
          return change(
            entry.before?.name || text('desk.preview.none'),
            entry.after?.name || text('desk.preview.none'),
          );
        case 'page':
          return change(
            pageWords(entry.before) || text('desk.preview.none'),
            pageWords(entry.after) || text('desk.preview.none'),
          );
        case 'order':
          return '';
      }
    };
    const titleOf = (entry: Difference): string => {
      switch (entry.kind) {
        case 'outside':
          return visibleText(excerpt(index.text, entry.span));
        case 'column':
          return text('desk.details.column');
        case 'page':
          return text('desk.details.page');
        case 'order':
          return text('desk.preview.order');
        default:
          return nameOf(entry)?.title ?? '';
      }
    };
    return (entry) => {
      const span = spanOf(entry);
      return {
        number: nameOf(entry)?.number ?? null,
        title: titleOf(entry),
        detail: detailOf(entry),
        lines: entry.kind === 'order' || entry.kind === 'page' ? '' : lines(span),
        span,
      };
    };
  }, [outcome, index, text]);
}

type Named = { readonly number: number; readonly title: string };

function namesOf(doc: PageDocument, digests: Digests): (id: ArticleId) => Named | undefined {
  const numbers = new Map<ArticleId, number>();
  for (const item of outlineOf(doc)) if (item.kind === 'article') numbers.set(item.article.id, item.number);
  return (id) => {
    const [article, number] = [doc.articles.get(id), numbers.get(id)];
    return article === undefined || number === undefined
      ? undefined
      : { number, title: digests.of(doc, article).headline };
  };
}

const pageWords = (page: { readonly label: string; readonly name: string } | null): string =>
  page === null ? '' : [page.label, page.name].filter((part) => part !== '').join(' ');

const pageName = (doc: PageDocument, id: string | null): string =>
  pageWords(pagesOf(doc).find((page) => page.id === id) ?? null);
