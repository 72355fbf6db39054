import { keepForLibrary } from '#features/dropped-files';
import { LIBRARY_PATH } from '#features/paths';
import { useWindowDrop } from '#features/use-window-drop';

/** Files dropped on the desk go to the library; the page that is open is stored and stays as it is. Returns whether files hover. */
export function useDeskDrop(): boolean {
  const target = useWindowDrop((files) => {
    keepForLibrary(files);
    window.location.assign(LIBRARY_PATH);
  });
  return target !== null;
}
