import type { ReactNode } from 'react';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { useServices } from './services';
import styles from './StoreBanners.module.css';
import { useText } from './text';
import { UnsavedBanner } from './UnsavedBanner.tsx';

/** What every screen says of the store while something is not as it should be. None of it can be dismissed. */
export function StoreBanners(): ReactNode {
  const text = useText();
  const { isReadOnly } = useServices();
  return (
    <div className={styles.banners}>
      {isReadOnly ? (
        <Banner
          tone="doubtful"
          role="status"
          actions={
            <Button size="small" onPress={() => window.location.reload()}>
              {text('common.reload')}
            </Button>
          }
        >
          {text('readOnly.banner')}
        </Banner>
      ) : null}
      <UnsavedBanner />
    </div>
  );
}
