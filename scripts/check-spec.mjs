// Every numbered rule of src/domain/SPEC.md must be named by a test.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ruleIds, testNames } from './spec-rules.mjs';

const SRC = fileURLToPath(new URL('../src', import.meta.url));
const SPEC = join(SRC, 'domain/SPEC.md');

if (!existsSync(SPEC)) {
  console.log('There is no src/domain/SPEC.md yet.');
} else {
  const rules = ruleIds(readFileSync(SPEC, 'utf8'));
  const names = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:test|contract)\.tsx?$/.test(file))
    .flatMap((file) => testNames(file, readFileSync(join(SRC, file), 'utf8')));
  const cited = new Set(names.flatMap((name) => name.match(/\b[A-Z]{1,3}\d{1,3}\b/g) ?? []));
  const untested = rules.filter((rule) => !cited.has(rule));
  const twice = rules.filter((rule, index) => rules.indexOf(rule) !== index);
  if (rules.length === 0) console.error('src/domain/SPEC.md holds no rule such as `- B1. …`.');
  if (untested.length > 0) console.error(`No test is named after: ${untested.join(', ')}.`);
  if (twice.length > 0) console.error(`Two rules have the same number: ${twice.join(', ')}.`);
  process.exitCode = rules.length === 0 || untested.length > 0 || twice.length > 0 ? 1 : 0;
  if (!process.exitCode) console.log(`${rules.length} rules, each named by a test.`);
}
