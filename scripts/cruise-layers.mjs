import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import config from '../.dependency-cruiser.js';

/**
 * Follows every import below `src` of a project folder and holds it against the layer table.
 * @param {string} root folder that holds `src`, `package.json` and `tsconfig.json`
 * @returns {Promise<{ modules: number, violations: { rule: string, comment: string, from: string, to: string }[] }>}
 *   `modules` counts the files of `src` that were read: 0 means that nothing was checked at all
 */
export async function cruiseLayers(root) {
  const { tsConfig: _, enhancedResolveOptions, ...options } = config.options ?? {};
  const { output } = await cruise(
    ['src'],
    { ...options, baseDir: root, validate: true, ruleSet: { forbidden: config.forbidden ?? [] } },
    { ...enhancedResolveOptions },
    { tsConfig: extractTSConfig(`${root}/tsconfig.json`) },
  );
  if (typeof output === 'string') throw new Error('dependency-cruiser answered with text');
  const comments = new Map((config.forbidden ?? []).map((rule) => [rule.name, rule.comment ?? '']));
  return {
    modules: output.modules.filter((module) => module.source.startsWith('src/')).length,
    violations: output.summary.violations.map(({ rule, from, to }) => ({
      rule: rule.name,
      comment: comments.get(rule.name) ?? '',
      from,
      to,
    })),
  };
}
