import type { ActorId } from '#domain/page/ids';
import type { Clock } from '#ports/clock';
import type { IdSource } from '#ports/id-source';
import type { OperationLog } from '#ports/operation-log';
import type { PageStore } from '#ports/page-store';
import type { ProfileStore } from '#ports/profile-store';

/** What the library works with. */
export type LibraryPorts = {
  readonly log: OperationLog;
  readonly pages: PageStore;
  readonly profiles: ProfileStore;
  readonly clock: Clock;
  readonly ids: IdSource;
  /** This load of the app, as far as editions are concerned. */
  readonly actor: ActorId;
};
