import { describeOperationLog } from '#ports/operation-log.contract';
import { describePageStore } from '#ports/page-store.contract';
import { describeProfileStore } from '#ports/profile-store.contract';
import { describeSnapshotStore } from '#ports/snapshot-store.contract';
import { MemoryOperationLog } from './memory-operation-log';
import { MemoryPageStore } from './memory-page-store';
import { MemoryProfileStore } from './memory-profile-store';
import { MemorySnapshotStore } from './memory-snapshot-store';

const clock = { now: () => '2023-01-10T08:00:00.000Z' };
const close = (): void => undefined;

describeOperationLog('the log in memory', () => Promise.resolve({ log: new MemoryOperationLog(), close }));

describeSnapshotStore('snapshots in memory', () =>
  Promise.resolve({ snapshots: new MemorySnapshotStore(), close }),
);

describeProfileStore('newspapers in memory', () =>
  Promise.resolve({ profiles: new MemoryProfileStore(), close }),
);

describePageStore('the page store in memory', () => {
  const log = new MemoryOperationLog();
  return Promise.resolve({ log, pages: new MemoryPageStore(log, clock), close });
});
