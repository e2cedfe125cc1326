/**
 * A plugin for the custom elements analyzer that corrects its entries in custom-elements.json:
 *
 * - It adds the type and the description of `@returns`.
 * - It prefers the `@default` of a field to its initializer, which may be the name of a constant.
 * - It removes the exports of `export type { … } from …`, which the analyzer lists as values.
 * - It writes defaults such as `15_000` as an attribute takes them: `15000`.
 * - It names a destructured parameter `options`. The analyzer names it by its pattern.
 * - It removes private members, and a lifecycle callback that the analyzer does not know yet.
 */
export function corrections() {
  /** Path and name of each. */
  const exportedTypes = new Set();
  return {
    name: 'corrections',
    analyzePhase({ ts, node, moduleDoc: { path, declarations } }) {
      if (ts.isExportDeclaration(node)) {
        for (const { name, isTypeOnly } of node.exportClause?.elements ?? []) {
          if (node.isTypeOnly || isTypeOnly) exportedTypes.add(`${path} ${name.text}`);
        }
      }
      const ofClass = declarations.find(({ name }) => name === node.parent?.name?.text);
      const documented = (ofClass?.members ?? declarations).find(
        ({ name }) => name === node.name?.getText(),
      );
      if (ts.isPropertyDeclaration(node) && documented) {
        const tag = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === 'default');
        documented.default = ts.getTextOfJSDocComment(tag?.comment) ?? documented.default;
      }
      if ((ts.isMethodDeclaration(node) || ts.isFunctionDeclaration(node)) && documented?.return) {
        documented.return.type.text ||= node.type?.getText();
        documented.return.description = ts
          .getTextOfJSDocComment(ts.getJSDocReturnTag(node)?.comment)
          ?.replace(/\s+/g, ' ');
      }
    },
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const module of modules) {
        module.exports = module.exports.filter(
          ({ name }) => !exportedTypes.has(`${module.path} ${name}`),
        );
        for (const declaration of module.declarations) {
          const { attributes = [], members = [], parameters = [] } = declaration;
          for (const one of [...attributes, ...members]) {
            if (/^\d[\d_]*$/.test(one.default)) one.default = one.default.replaceAll('_', '');
          }
          for (const one of parameters) if (one.name.startsWith('{')) one.name = 'options';
          declaration.members &&= members.filter(
            ({ name, privacy = 'public' }) =>
              privacy === 'public' && name !== 'connectedMoveCallback',
          );
        }
      }
    },
  };
}
