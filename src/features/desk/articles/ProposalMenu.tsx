import type { ReactNode } from 'react';
import { useDesk } from '#features/desk/context';
import { useLearn } from '#features/desk/use-learning';
import { useText } from '#features/text';
import { MenuButton } from '#ui/MenuButton.tsx';

/** What can be done with the split of the page as a whole: propose the rest of it again, go back to the original. */
export function ProposalMenu(): ReactNode {
  const text = useText();
  const { session } = useDesk();
  const learn = useLearn();
  return (
    <MenuButton
      label={text('desk.proposal.menu')}
      size="small"
      groups={[
        {
          id: 'proposal',
          choices: [
            { id: 'again', label: text('desk.proposal.again'), icon: 'split', shortcut: 'R' },
            { id: 'original', label: text('desk.proposal.original'), icon: 'history' },
          ],
        },
        { id: 'learn', choices: [{ id: 'learn', label: text('learn.command'), icon: 'page' }] },
      ]}
      onAction={(id) => {
        if (id === 'learn') void learn({ asked: true });
        else void (id === 'again' ? session.again.start() : session.again.showOriginal());
      }}
    >
      {text('desk.proposal.menu')}
    </MenuButton>
  );
}
