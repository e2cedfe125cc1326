// Finds the tests whose titles end in the faults that they show the element to withstand, such as `(F1)` or `(F1, F11)`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * A test runs in every engine, unless `@engine` in the doc of the test or of a suite around it names one. If that is in the
 * doc of a function that the test calls, a part of the test runs in that engine alone.
 *
 * @typedef {object} TaggedTest
 * @property {readonly string[]} tags
 * @property {string} title after those of the suites around it; `…` stands for what is worked out
 * @property {string} file
 * @property {string} [engine] the one that runs it alone
 * @property {string} [partEngine] the one that runs a part of it alone
 */

/** @returns {TaggedTest[]} by file, in their order there */
export function taggedTests() {
  const sources = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(\.ts|\.test\.mjs)$/.test(file))
    .sort()
    .map((file) => parse(join('test', file)));
  const helpers = Object.assign({}, ...sources.map(enginesOfFunctions));
  return sources.flatMap((source) => testsIn(source, helpers));
}

const parse = (file) =>
  ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);

/** @returns {string | undefined} what `@engine` names in the doc of a node */
function engineOf(node) {
  const tag = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === 'engine');
  return tag && ts.getTextOfJSDocComment(tag.comment);
}

/** @returns {Record<string, string>} name of a function → the engine that it is for */
const enginesOfFunctions = (source) =>
  Object.fromEntries(
    source.statements
      .filter(ts.isFunctionDeclaration)
      .map((statement) => [statement.name?.text, engineOf(statement)])
      .filter(([, engine]) => engine),
  );

/** @returns {TaggedTest[]} */
function testsIn(source, helpers) {
  const tests = [];
  const visit = (node, suites, engine) => {
    const within = engineOf(node) ?? engine;
    const callee = ts.isCallExpression(node) && node.expression.getText(source);
    const title = callee === 'it' || callee === 'describe' ? titleOf(node.arguments[0]) : '';
    const [, text, tags] = /^(.*?)(?: \((F\d+(?:, F\d+)*)\))?$/s.exec(title) ?? [];
    if (callee === 'it' && tags) {
      tests.push({
        tags: tags.split(', '),
        title: [...suites, text].join(' '),
        file: source.fileName,
        engine: within,
        partEngine: engineUsedIn(node, helpers),
      });
    }
    const inner = callee === 'describe' ? [...suites, title] : suites;
    ts.forEachChild(node, (child) => visit(child, inner, within));
  };
  visit(source, [], undefined);
  return tests;
}

/** @returns {string} */
function titleOf(node) {
  if (node && ts.isStringLiteralLike(node)) return node.text;
  if (!node || !ts.isTemplateExpression(node)) return '…';
  return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
}

/** @returns {string | undefined} */
function engineUsedIn(node, helpers) {
  if (ts.isIdentifier(node) && Object.hasOwn(helpers, node.text)) return helpers[node.text];
  return ts.forEachChild(node, (child) => engineUsedIn(child, helpers));
}
