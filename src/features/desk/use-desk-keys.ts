import { useEffect } from 'react';
import { tinykeys, type KeyBindingMap } from 'tinykeys';
import type { Role } from '#domain/page/roles';
import { doubtfulBlocks, indexProposal } from '#domain/proposal/doubts';
import { applyRole, chosenLines, goToBoundary, nextDoubtful } from './actions';
import { runArticleAction } from './articles/ArticleMenu.tsx';
import { useDesk, type DeskValue } from './context';
import { decideSuspect, goToMark, goToSuspect, isQuery, nextSuspect, suspectOf } from './proofing';
import { seedOf } from './dialogs/everywhere-seed';
import { crossOver } from './reading/cross-over';
import { ROLE_KEYS } from './role-choices';
import type { RightTab } from './view-state';

/** Whether a key belongs to input-method composition, or to a window or a menu over the desk. */
function isOverDesk(event: KeyboardEvent): boolean {
  // Chromium reports composition both ways; the key itself is then 'Process'.
  if (event.isComposing || event.key === 'Process') return true;
  return (
    event.target instanceof HTMLElement &&
    event.target.closest('[role="dialog"],[role="alertdialog"],[role="menu"],[role="listbox"]') !== null
  );
}

/** The field of the raw text while it is proofread. Empty, it has a use for letters only. */
const isEmptyCorrection = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLTextAreaElement && target.matches('[data-correction-field]') && target.value === '';

/** Whether a key belongs to the field that is being typed in. */
const isTyping = (event: KeyboardEvent): boolean =>
  event.target instanceof HTMLElement && !isEmptyCorrection(event) && isField(event.target);

const isField = (target: HTMLElement): boolean =>
  target.isContentEditable ||
  target.matches('input:not([type="radio"]):not([type="checkbox"]), textarea, select');

/** Keys no field has a use for: they lead out of it. */
const OUT_OF_FIELDS: ReadonlySet<string> = new Set([
  '$mod+KeyK',
  '$mod+Backslash',
  '$mod+Shift+Backslash',
  'F6',
  'Shift+F6',
]);

/** Whether a single letter is a list's own: in the order of blocks one types to find. */
const isInWidget = (event: KeyboardEvent): boolean =>
  event.target instanceof HTMLElement && event.target.closest('[data-rac][role="grid"]') !== null;

function goToDoubtful({ session, view }: DeskValue, direction: 1 | -1): void {
  const { doc, proposal } = session.store.getState();
  if (doc === null) return;
  const proposals = indexProposal(proposal?.proposal ?? null);
  const { boundary, focus } = view.getState();
  const from = boundary === null ? (focus ?? 0) : (doc.blocks.get(boundary)?.start ?? 0);
  if (doubtfulBlocks(doc, proposals).length === 0) return;
  const next = nextDoubtful(doc, proposals, from, direction);
  if (next !== undefined) goToBoundary(view, next);
}

/** Shows why the focused boundary, or the block at the caret, is as it is; hides it again. */
function toggleReasons({ session, view }: DeskValue): void {
  const { focus, boundary, why } = view.getState();
  const { doc } = session.store.getState();
  const id = boundary ?? (focus === null ? undefined : doc?.blocks.containing(focus)?.id);
  const isShown = why?.id === id && why?.place?.focus === focus && why.place.boundary === boundary;
  view.setState({ why: id === undefined || isShown ? null : { id, place: { focus, boundary } } });
}

function singleKeys(desk: DeskValue): Record<string, (event: KeyboardEvent) => void> {
  const { session, view, index } = desk;
  const tab = (id: RightTab) => (): void => {
    view.setState({ tab: id });
  };
  const decide = (kind: 'accept-mark' | 'reject-mark') => (): void => {
    const { selectedMark } = view.getState();
    const suspect = suspectOf(desk, view.getState().suspect);
    if (suspect !== undefined) decideSuspect(desk, suspect, kind === 'accept-mark' ? 'accepted' : 'rejected');
    else if (selectedMark !== null) session.run({ kind, ids: [selectedMark] });
  };
  const toRole = (role: Role, of: 'own' | 'before' | 'after') => (): void => {
    applyRole(session, index, view, role, of);
  };
  const showKeys = (): void => {
    view.setState({ dialog: 'shortcuts' });
  };
  const bindings: Record<string, (event: KeyboardEvent) => void> = {
    m: () => {
      view.setState({ dialog: 'mark' });
    },
    p: () => {
      view.setState({ dialog: 'place' });
    },
    j: () => {
      const lines = chosenLines(index, view);
      if (lines !== null) session.run({ kind: 'place-text', span: lines, to: { kind: 'new-article' } });
    },
    n: () => {
      goToDoubtful(desk, 1);
    },
    'Shift+N': () => {
      goToDoubtful(desk, -1);
    },
    '.': () => {
      goToMark(desk, 1);
    },
    ',': () => {
      goToMark(desk, -1);
    },
    a: decide('accept-mark'),
    x: decide('reject-mark'),
    e: () => {
      const { doc } = session.store.getState();
      if (doc !== null && seedOf(doc, view.getState()) !== null) view.setState({ dialog: 'everywhere' });
    },
    o: () => {
      const { selectedArticle } = view.getState();
      if (selectedArticle !== null) runArticleAction(session, [selectedArticle], 'confirm');
    },
    w: () => {
      toggleReasons(desk);
    },
    r: () => {
      void session.again.start();
    },
    '1': tab('reading'),
    '2': tab('details'),
    '3': tab('marks'),
    '4': tab('suspects'),
    '5': tab('history'),
    'Shift+?': showKeys,
    '?': showKeys,
  };
  for (const [letter, role] of ROLE_KEYS) {
    bindings[letter] = toRole(role, 'own');
    // By the place of the key: ⌥ types another character on a Mac.
    bindings[`Shift+Key${letter.toUpperCase()}`] = toRole(role, 'before');
    bindings[`Alt+Key${letter.toUpperCase()}`] = toRole(role, 'after');
  }
  return bindings;
}

export type PaneKeys = { readonly fold: (side: 'left' | 'right') => void };

/** The desk's keys. None acts while something is typed or composed; those of one letter can be switched off. */
export function useDeskKeys(panes: PaneKeys): void {
  const desk = useDesk();
  const { fold } = panes;
  useEffect(() => {
    const { session, view } = desk;
    const guarded =
      (keys: string, run: (event: KeyboardEvent) => void, isSingle: boolean) =>
      (event: KeyboardEvent): void => {
        if (
          event.defaultPrevented ||
          isOverDesk(event) ||
          (isTyping(event) && !OUT_OF_FIELDS.has(keys)) ||
          view.getState().dialog !== null ||
          view.getState().drag !== null
        )
          return;
        if (isSingle && (!view.getState().singleKeys || isInWidget(event) || isEmptyCorrection(event)))
          return;
        event.preventDefault();
        run(event);
      };
    const moveArticle = (action: 'up' | 'down') => (): void => {
      const { selectedArticle } = view.getState();
      if (selectedArticle !== null) runArticleAction(session, [selectedArticle], action);
    };
    const toSuspect = (direction: 1 | -1) => (): void => {
      view.setState({ mode: 'proof' });
      const next = nextSuspect(desk, direction);
      if (next !== null) goToSuspect(desk, next);
    };
    const chords: Record<string, (event: KeyboardEvent) => void> = {
      '$mod+KeyZ': () => {
        session.undo();
      },
      '$mod+Shift+KeyZ': () => {
        session.redo();
      },
      '$mod+KeyY': () => {
        session.redo();
      },
      '$mod+KeyK': () => {
        view.setState({ dialog: 'palette' });
      },
      '$mod+Backslash': () => {
        fold('left');
      },
      '$mod+Shift+Backslash': () => {
        fold('right');
      },
      Escape: () => {
        if (view.getState().why === null && view.getState().suspect === null) session.again.dismiss();
        view.setState({ why: null, suspect: null });
      },
      F2: () => {
        view.setState(({ mode }) => ({ mode: mode === 'split' ? 'proof' : 'split' }));
      },
      F8: toSuspect(1),
      'Shift+F8': toSuspect(-1),
      F9: () => {
        goToMark(desk, 1);
      },
      'Shift+F9': () => {
        goToMark(desk, -1);
      },
      'Alt+F9': () => {
        goToMark(desk, 1, isQuery);
      },
      'Alt+Shift+F9': () => {
        goToMark(desk, -1, isQuery);
      },
      'Alt+Shift+ArrowUp': moveArticle('up'),
      'Alt+Shift+ArrowDown': moveArticle('down'),
      F4: () => {
        crossOver(desk);
      },
      F6: (event) => {
        nextPane(event.shiftKey ? -1 : 1);
      },
      'Shift+F6': () => {
        nextPane(-1);
      },
    };
    const map: KeyBindingMap = {};
    for (const [keys, run] of Object.entries(chords)) map[keys] = guarded(keys, run, false);
    for (const [keys, run] of Object.entries(singleKeys(desk))) map[keys] = guarded(keys, run, true);
    return tinykeys(window, map);
  }, [desk, fold]);
}

/** What takes the focus in a pane: the chosen row of the articles, the raw page, its map, the open tab. */
const PANE_ENTRY =
  '[role="row"][tabindex="0"],[role="region"],[role="scrollbar"],[role="tab"][aria-selected="true"]';

/** Moves the focus to the next part of the desk that can take it: articles, raw page, map, right pane. */
function nextPane(direction: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')];
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  const inOrder = direction > 0 ? [...panes, ...panes] : [...panes, ...panes].reverse();
  const from = direction > 0 ? at + 1 : at < 0 ? 0 : panes.length - at;
  for (const pane of inOrder.slice(from, from + panes.length)) {
    const entry = pane.querySelector<HTMLElement>(PANE_ENTRY);
    if (entry !== null) {
      entry.focus();
      return;
    }
  }
}
