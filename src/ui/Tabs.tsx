import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import styles from './Tabs.module.css';

export type TabPage = {
  readonly id: string;
  readonly title: ReactNode;
  /** A count or state after the title. */
  readonly badge?: ReactNode;
  readonly content: ReactNode;
};

export type TabsProps = {
  readonly label: string;
  readonly pages: readonly TabPage[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
};

/** Several panels in one place, one of them shown; the panel scrolls, the tabs stay. */
export function Tabs({ label, pages, selected, onSelect }: TabsProps): ReactNode {
  return (
    <AriaTabs
      className={styles.tabs ?? ''}
      selectedKey={selected}
      onSelectionChange={(key) => onSelect(String(key))}
    >
      <TabList aria-label={label} className={styles.list ?? ''}>
        {pages.map((page) => (
          <Tab key={page.id} id={page.id} className={styles.tab ?? ''}>
            {page.title}
            {page.badge}
          </Tab>
        ))}
      </TabList>
      {pages.map((page) => (
        <TabPanel key={page.id} id={page.id} className={styles.panel ?? ''}>
          {page.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
