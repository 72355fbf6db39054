import { useState } from 'react';
import type { ReactNode } from 'react';
import styles from './AppHeader.module.css';
import { HeaderHostsContext, NO_HOSTS } from './header-slots';
import type { HeaderHosts, HeaderSlotName } from './header-slots';

export type AppHeaderProps = {
  /** Name of the app, a link home. */
  readonly brand: ReactNode;
  /** Controls of the whole app (language, theme), before the primary action. */
  readonly controls: ReactNode;
  /** Name of the trail for assistive technology. */
  readonly trailLabel: string;
  /** The screens; they fill the header with HeaderSlot. */
  readonly children: ReactNode;
};

/** The frame of every screen: one header, filled by whichever screen is shown, and the screen under it. */
export function AppHeader({ brand, controls, trailLabel, children }: AppHeaderProps): ReactNode {
  const [hosts, setHosts] = useState<HeaderHosts>(NO_HOSTS);
  const [place] = useState(() => {
    const into = (name: HeaderSlotName) => (element: HTMLElement | null) =>
      setHosts((before) => (before[name] === element ? before : { ...before, [name]: element }));
    return { trail: into('trail'), search: into('search'), tools: into('tools'), primary: into('primary') };
  });
  return (
    <HeaderHostsContext value={hosts}>
      <div className={styles.frame}>
        <header className={styles.header}>
          <div className={styles.brand}>{brand}</div>
          <nav className={styles.trail} aria-label={trailLabel} ref={place.trail} />
          <div className={styles.search} ref={place.search} />
          <div className={styles.tools} ref={place.tools} />
          <div className={styles.controls}>{controls}</div>
          <div className={styles.primary} ref={place.primary} />
        </header>
        <div className={styles.screen}>{children}</div>
      </div>
    </HeaderHostsContext>
  );
}
