import type * as z from 'zod/mini';
import { formatPath } from './json-guard';

/** The first place at which a value does not have the shape it must have. */
export type SchemaFault = {
  /** For example `articles[3].kind`; empty for the whole. */
  readonly path: string;
  readonly code: 'unknown-key' | 'missing' | 'wrong-value';
  /** In English, for whoever wrote the file. */
  readonly message: string;
};

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

/** Names an issue with the path of the value itself; for unknown keys, that of the first of them. */
export function faultOf(error: z.core.$ZodError, root: unknown): SchemaFault {
  const issue = error.issues[0];
  if (issue === undefined) return { path: '', code: 'wrong-value', message: 'not what it should be' };
  if (issue.code === 'unrecognized_keys') {
    const path = formatPath([...issue.path, issue.keys[0] ?? '']);
    return { path, code: 'unknown-key', message: `${path} is not a key of this format` };
  }
  const path = formatPath(issue.path);
  if (valueAt(root, issue.path) === undefined) {
    return { path, code: 'missing', message: `${path || 'the value'} is missing` };
  }
  return { path, code: 'wrong-value', message: `${path || 'the value'}: ${expectation(issue)}` };
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${issue.expected}`;
    case 'invalid_value':
      return `expected one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_format':
      return `expected the form ${issue.pattern ?? issue.format}`;
    case 'invalid_union':
      return issue.discriminator === undefined
        ? 'none of the allowed forms'
        : `unknown ${issue.discriminator}`;
    default:
      return issue.code.replaceAll('_', ' ');
  }
}
