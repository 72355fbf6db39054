/** The last part of a path, whichever way its folders are divided. */
const lastPart = (path: string): string =>
  path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);

/** A file name as received: the path is nobody's business. */
export const sourceNameOf = (path: string): string => lastPart(path);

/**
 * What the JSON made of a page is called: the file's name without its ending, or the name of its folder where the
 * file is `raw.txt`.
 * @param path with its folders; relative or not
 */
export function outputName(path: string): string {
  const name = lastPart(path);
  const folder = lastPart(path.slice(0, Math.max(0, path.length - name.length - 1)));
  const isPlain = folder !== '' && folder !== '.' && folder !== '..';
  if (name.toLowerCase() === 'raw.txt' && isPlain) return `${folder}.json`;
  const base = name.replace(/\.[A-Za-z0-9]{1,8}$/u, '');
  return `${base === '' ? name : base}.json`;
}
