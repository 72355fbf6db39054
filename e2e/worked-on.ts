import type { DeskPage } from './pages/desk-page';
import type { LibraryPage } from './pages/library-page';

/** Opens the sample page and moves one of its boundaries, so that there is something to lose. */
export async function openWorkedOn({
  library,
  desk,
}: {
  readonly library: LibraryPage;
  readonly desk: DeskPage;
}): Promise<void> {
  await library.openSample();
  await desk.ready();
  await desk.goTo(93);
  await desk.raw.drag(desk.raw.boundary(93), 97);
  await desk.saved();
}
