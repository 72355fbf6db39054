// Where the project stands, however this program was started.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function climb(folder: string): string {
  const above = dirname(folder);
  return existsSync(join(folder, 'package.json')) || above === folder ? folder : climb(above);
}

export const PROJECT = climb(dirname(fileURLToPath(import.meta.url)));

/** Pages to develop on stand beside the project, not in it. */
export const DEVELOPMENT_PAGES = join(PROJECT, '../shared/pages');
