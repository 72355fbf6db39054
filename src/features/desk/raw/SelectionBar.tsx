import { memo, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { ROLES } from '#domain/page/roles';
import { applyRole, chosenLines } from '#features/desk/actions';
import { useDesk, useView } from '#features/desk/context';
import { HEADLINE_TARGETS } from '#features/desk/role-choices';
import { useRoleGroups } from '#features/desk/use-role-groups';
import { selectionOf } from '#features/desk/view-state';
import { useText } from '#features/text';
import { Button } from '#ui/Button.tsx';
import { MenuButton } from '#ui/MenuButton.tsx';
import { bottomOf, topOf, type Geometry } from './geometry';
import styles from './SelectionBar.module.css';

/** What can be done with selected text, beside its last line. */
export function SelectionBar({ geometry }: { readonly geometry: Geometry }): ReactNode {
  const text = useText();
  const { index } = useDesk();
  const anchor = useView((state) => state.anchor);
  const focus = useView((state) => state.focus);
  const selection = selectionOf({ anchor, focus });
  if (selection === null || focus === null) return null;
  const line = index.lineOf(Math.max(selection.start, selection.end - 1));
  const below = bottomOf(geometry, line) + 4;
  const place =
    selection.end === focus || topOf(geometry, index.lineOf(selection.start)) < 40
      ? below
      : topOf(geometry, index.lineOf(selection.start)) - 38;
  return (
    <div
      className={styles.bar}
      style={{ top: place }}
      role="toolbar"
      aria-label={text('desk.selection.name')}
      onPointerDown={(e) => {
        e.stopPropagation();
      }}
    >
      <Actions />
    </div>
  );
}

/** The same wherever the bar stands. */
const Actions = memo(function Actions(): ReactNode {
  const intl = useIntl();
  const { session, view, index } = useDesk();
  const roleGroups = useRoleGroups('all');
  return (
    <>
      <Button
        size="small"
        variant="plain"
        icon="mark"
        onPress={() => {
          view.setState({ dialog: 'mark' });
        }}
      >
        {intl.formatMessage({ id: 'desk.selection.mark' })}
      </Button>
      <MenuButton
        size="small"
        label={intl.formatMessage({ id: 'desk.selection.role' })}
        groups={roleGroups}
        onAction={(id) => {
          const [of, role] = id.split(':');
          const target = HEADLINE_TARGETS.find((each) => each === of);
          const known = ROLES.find((each) => each === role);
          if (target !== undefined && known !== undefined) applyRole(session, index, view, known, target);
        }}
      >
        {intl.formatMessage({ id: 'desk.selection.role' })}
      </MenuButton>
      <Button
        size="small"
        variant="plain"
        onPress={() => {
          view.setState({ dialog: 'place' });
        }}
      >
        {intl.formatMessage({ id: 'desk.selection.place' })}
      </Button>
      <Button
        size="small"
        variant="plain"
        icon="plus"
        onPress={() => {
          const lines = chosenLines(index, view);
          if (lines !== null) session.run({ kind: 'place-text', span: lines, to: { kind: 'new-article' } });
        }}
      >
        {intl.formatMessage({ id: 'desk.selection.newArticle' })}
      </Button>
    </>
  );
});
