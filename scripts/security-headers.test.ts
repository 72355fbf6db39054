import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY, REACT_ARIA_STYLES } from './security-headers.mjs';

const REACT_ARIA = 'node_modules/react-aria/dist/private';

/** The text of every `<style>` that the installed React Aria writes, read from its source. */
function injectedStyles(): string[] {
  return readdirSync(REACT_ARIA, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mjs'))
    .flatMap((file) => {
      const source = readFileSync(join(REACT_ARIA, file), 'utf8');
      if (!source.includes("createElement('style')")) return [];
      const [, template = ''] = /style\.textContent = `([^`]*)`/.exec(source) ?? [];
      return [
        template.trim().replace(/\$\{([^}]+)\}/g, (_, name: string) => {
          const [, value = ''] =
            new RegExp(`const ${name.replaceAll('$', '\\$')} = '([^']*)'`).exec(source) ?? [];
          return value;
        }),
      ];
    });
}

describe('the security policy', () => {
  it('knows every style React Aria injects, by hash', () => {
    const hashes = injectedStyles().map(
      (style) => `sha256-${createHash('sha256').update(style).digest('base64')}`,
    );
    expect(hashes.sort()).toEqual([...REACT_ARIA_STYLES].sort());
  });

  it('allows no inline script, no eval and no other origin', () => {
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe-eval|https?:|\*/);
    expect(CONTENT_SECURITY_POLICY).toContain("default-src 'none'");
    expect(CONTENT_SECURITY_POLICY).toContain("script-src 'self';");
    expect(CONTENT_SECURITY_POLICY).toContain("frame-ancestors 'none'");
    expect(CONTENT_SECURITY_POLICY.match(/'unsafe-inline'/g)).toHaveLength(1);
  });
});
