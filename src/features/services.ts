import { createContext, useContext } from 'react';
import type { EditionReader } from '#library/edition-reader';
import type { BackupFolder } from '#ports/backup-folder';
import type { Clock } from '#ports/clock';
import type { IdSource } from '#ports/id-source';
import type { Learner } from '#ports/learner';
import type { OperationLog } from '#ports/operation-log';
import type { PageStore } from '#ports/page-store';
import type { Preferences } from '#ports/preferences';
import type { ProfileStore } from '#ports/profile-store';
import type { Proofreader } from '#ports/proofreader';
import type { Safekeeping } from '#ports/safekeeping';
import type { Segmenter } from '#ports/segmenter';
import type { SnapshotStore } from '#ports/snapshot-store';
import type { SessionPorts } from '#session/page-session';
import type { UnsavedWork } from '#session/unsaved-work';

/** The ports a screen works with. Built once by the composition root (`app`), provided to every feature. */
export type Services = {
  readonly log: OperationLog;
  readonly pages: PageStore;
  readonly snapshots: SnapshotStore;
  readonly profiles: ProfileStore;
  readonly segmenter: Segmenter;
  readonly learner: Learner;
  readonly proofreader: Proofreader;
  readonly safekeeping: Safekeeping;
  /** A folder of the editor's own for backups; null where the browser cannot write to one. */
  readonly folder: BackupFolder | null;
  /** What is not stored yet, on all pages. */
  readonly unsaved: UnsavedWork;
  /** A newer Galley has worked here: everything can be read and exported, nothing changed. */
  readonly isReadOnly: boolean;
  /** Why nothing may be changed on a page at the moment. */
  readonly pause: NonNullable<SessionPorts['pause']>;
  readonly openEditionReader: () => EditionReader;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly preferences: Preferences;
};

export const ServicesContext = createContext<Services | null>(null);

/** The services of the app around a component; a programming error outside of one. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error('No services around this component');
  return services;
}
