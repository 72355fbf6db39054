import type { ReactNode } from 'react';
import { useText } from '#features/text';
import { Segmented } from '#ui/Segmented.tsx';
import { useDesk, useView } from './context';
import type { DeskMode } from './view-state';

const MODES: readonly DeskMode[] = ['split', 'proof'];

/** Whether the desk divides the page into articles or proofreads its text. */
export function ModeSwitch(): ReactNode {
  const text = useText();
  const { view } = useDesk();
  const mode = useView((state) => state.mode);
  return (
    <Segmented
      label={text('desk.mode')}
      value={mode}
      onChange={(chosen) => {
        view.setState({ mode: chosen });
      }}
      choices={MODES.map((id) => ({ id, label: text(`desk.mode.${id}`) }))}
    />
  );
}
