/** Time a browser gets to begin with a download before its address is given up. */
const KEPT_FOR = 60_000;

/** Hands a file to the browser's downloads. Nothing leaves the computer. */
export function saveFile(blob: Blob, fileName: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}
