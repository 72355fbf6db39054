import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useDesk, useView } from '#features/desk/context';
import { SHORTCUTS } from '#features/desk/shortcuts';
import { Dialog } from '#ui/Dialog.tsx';
import { Kbd } from '#ui/Kbd.tsx';
import { Switch } from '#ui/Switch.tsx';
import styles from './dialogs.module.css';

/** Every key of the desk, and the switch for those of a single letter. */
export function ShortcutsDialog({
  onClose,
  onSingleKeys,
}: {
  readonly onClose: () => void;
  readonly onSingleKeys: (on: boolean) => void;
}): ReactNode {
  const intl = useIntl();
  const { view } = useDesk();
  const singleKeys = useView((state) => state.singleKeys);
  return (
    <Dialog
      isOpen
      size="large"
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={intl.formatMessage({ id: 'desk.shortcuts.title' })}
      closeLabel={intl.formatMessage({ id: 'common.close' })}
    >
      <div className={styles.single}>
        <Switch
          isSelected={singleKeys}
          onChange={(on) => {
            view.setState({ singleKeys: on });
            onSingleKeys(on);
          }}
        >
          {intl.formatMessage({ id: 'desk.shortcuts.singleKeys' })}
        </Switch>
      </div>
      <div className={styles.keys}>
        {SHORTCUTS.map((group) => (
          <section key={group.title}>
            <h3>{intl.formatMessage({ id: group.title })}</h3>
            <dl>
              {group.keys.map(({ keys, words, role }) => (
                <div key={keys} style={{ display: 'contents' }}>
                  <dt>
                    <Kbd>{keys}</Kbd>
                  </dt>
                  <dd>
                    {role === undefined
                      ? intl.formatMessage({ id: words })
                      : intl.formatMessage({ id: `role.${role}` })}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
