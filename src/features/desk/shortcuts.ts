import type { MessageDescriptor } from 'react-intl';
import type { Role } from '#domain/page/roles';
import { ROLE_KEYS } from './role-choices';

type MessageId = NonNullable<MessageDescriptor['id']>;

/** A key and what it does, as the list of keys shows it. */
export type Shortcut = { readonly keys: string; readonly words: MessageId; readonly role?: Role };
export type ShortcutGroup = { readonly title: MessageId; readonly keys: readonly Shortcut[] };

const key = (keys: string, words: MessageId): Shortcut => ({ keys, words });

/** Every key of the desk, for the list that `?` shows. */
export const SHORTCUTS: readonly ShortcutGroup[] = [
  {
    title: 'desk.shortcuts.boundary',
    keys: [
      key('[ ]', 'desk.keys.nextBoundary'),
      key('↑ ↓', 'desk.keys.moveLine'),
      key('⇧ ↑ ↓', 'desk.keys.moveSentence'),
      key('⌥ ↑ ↓', 'desk.keys.moveCharacter'),
      key('Enter', 'desk.keys.confirm'),
      key('Del', 'desk.keys.join'),
      key('L', 'desk.keys.lock'),
      key('Esc', 'desk.keys.toText'),
      key('N', 'desk.keys.nextDoubtful'),
      key('W', 'desk.keys.why'),
    ],
  },
  {
    title: 'desk.shortcuts.text',
    keys: [
      key('← → ↑ ↓', 'desk.keys.caret'),
      key('⇧ + ←→↑↓', 'desk.keys.select'),
      key('Enter', 'desk.keys.splitArticle'),
      key('⇧ Enter', 'desk.keys.splitBlock'),
      key('⌥ Enter', 'desk.keys.splitHere'),
      key('M', 'desk.keys.mark'),
      key('P', 'desk.keys.place'),
      key('J', 'desk.keys.newArticle'),
      key('. ,', 'desk.keys.nextMark'),
      key('A', 'desk.keys.accept'),
      key('X', 'desk.keys.reject'),
      key('E', 'everywhere.key'),
      key('⌘/', 'desk.keys.characters'),
    ],
  },
  {
    title: 'desk.shortcuts.proof',
    keys: [
      key('F2', 'desk.keys.mode'),
      key('F8', 'desk.keys.nextSuspect'),
      key('F9', 'desk.keys.nextProofMark'),
      key('⌥ F9', 'desk.keys.nextQuery'),
      key('…', 'desk.keys.typeOver'),
      key('Enter', 'desk.keys.acceptHere'),
      key('⇧ Enter', 'desk.keys.rejectHere'),
      key('Del', 'desk.keys.removeText'),
      key('⌥ Enter', 'desk.keys.wholeForm'),
    ],
  },
  {
    title: 'desk.shortcuts.roles',
    keys: [
      ...ROLE_KEYS.map(([letter, role]): Shortcut => ({
        keys: letter.toUpperCase(),
        words: 'desk.shortcuts.roles',
        role,
      })),
      key('⇧ + …', 'desk.keys.roleBefore'),
      key('⌥ + …', 'desk.keys.roleAfter'),
    ],
  },
  {
    title: 'desk.shortcuts.desk',
    keys: [
      key('⌘Z', 'desk.undo'),
      key('⌘⇧Z', 'desk.redo'),
      key('⌘K', 'desk.palette.open'),
      key('O', 'desk.articleMenu.confirm'),
      key('R', 'desk.proposal.again'),
      key('⌥ ⇧ ↑ ↓', 'desk.keys.moveArticle'),
      key('F4', 'desk.keys.reading'),
      key('F6', 'desk.keys.panes'),
      key('⌘\\', 'desk.keys.left'),
      key('⌘⇧\\', 'desk.keys.right'),
      key('1 – 5', 'desk.keys.tabs'),
      key('?', 'desk.keys.help'),
    ],
  },
];
