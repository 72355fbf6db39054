import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { FirstLines } from '#features/FirstLines.tsx';
import { useText } from '#features/text';
import type { PageSession } from '#session/page-session';
import { Button } from '#ui/Button.tsx';

/** What the desk shows while a page is being proposed: its first lines, how far it is, and a way to stop. */
export function Proposing({ session }: { readonly session: PageSession }): ReactNode {
  const text = useText();
  const { progress, first, rawPage } = useStore(session.store);
  return (
    <FirstLines
      text={rawPage?.text ?? ''}
      split={first}
      doing={text('desk.proposing')}
      progress={progress}
      actions={
        <Button
          onPress={() => {
            session.cancelProposal();
          }}
        >
          {text('desk.proposing.cancel')}
        </Button>
      }
    />
  );
}
