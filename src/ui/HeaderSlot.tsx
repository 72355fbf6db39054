import { useContext } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { HeaderHostsContext } from './header-slots';
import type { HeaderSlotName } from './header-slots';

/**
 * Puts a screen's own controls into the one header of the app: `trail` (where one is), `search`, `tools` (undo, save
 * state) and `primary` (the one main action, at the end).
 */
export function HeaderSlot({
  name,
  children,
}: {
  readonly name: HeaderSlotName;
  readonly children: ReactNode;
}): ReactNode {
  const host = useContext(HeaderHostsContext)[name];
  return host === null ? null : createPortal(children, host);
}
