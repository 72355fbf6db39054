import ts from 'typescript';

const RULE = /^\s*(?:[-*]|\d+\.)\s+(?:\*\*|`)?([A-Z]{1,3}\d{1,3})(?![\w])/gm;
const TEST_CALLS = ['describe', 'it', 'test'];

/**
 * The ids of the rules in a specification: `B1` of a list item that begins `- B1.`, `- **B1**` or `* B1:`.
 * @param {string} markdown
 */
export function ruleIds(markdown) {
  return [...markdown.matchAll(RULE)].map(([, id = '']) => id);
}

/**
 * The function a call is made of: `it` for `it(…)`, `it.only(…)`, `it.each([…])(…)` and `test.prop(…)(…)`.
 * @param {ts.Expression} callee
 * @returns {string}
 */
function rootOf(callee) {
  if (ts.isIdentifier(callee)) return callee.text;
  if (
    ts.isPropertyAccessExpression(callee) ||
    ts.isCallExpression(callee) ||
    ts.isTaggedTemplateExpression(callee)
  )
    return rootOf(ts.isTaggedTemplateExpression(callee) ? callee.tag : callee.expression);
  return '';
}

/**
 * The names of all tests and groups in a test file. A comment that mentions a rule is not a test of it.
 * @param {string} fileName
 * @param {string} source
 */
export function testNames(fileName, source) {
  /** @type {string[]} */
  const names = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isCallExpression(node) && TEST_CALLS.includes(rootOf(node.expression))) {
      const [name] = node.arguments;
      if (name && (ts.isStringLiteralLike(name) || ts.isTemplateExpression(name)))
        names.push(name.getText(file).slice(1, -1));
    }
    ts.forEachChild(node, visit);
  };
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest);
  visit(file);
  return names;
}
