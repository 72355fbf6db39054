import { useState, type ReactNode } from 'react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Button } from './Button.tsx';
import type { IconName } from './icon-paths';
import menuStyles from './Menu.module.css';

export type PopoverButtonProps = {
  readonly icon: IconName;
  /** Words on the button. */
  readonly children: ReactNode;
  /** Name of what it opens. */
  readonly label: string;
  /** Drawn only while it is open. */
  readonly content: () => ReactNode;
};

/** A button that opens a small panel beside it; Escape and a click elsewhere close it. */
export function PopoverButton({ icon, children, label, content }: PopoverButtonProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button icon={icon} size="small" variant="plain">
        {children}
      </Button>
      <Popover placement="bottom end" offset={4} className={menuStyles.popover ?? ''}>
        <Dialog aria-label={label} className={menuStyles.card ?? ''}>
          {isOpen ? content() : null}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
