// Plugins for the custom elements analyzer. Each corrects one kind of entry in custom-elements.json.

/** Adds the type and the description of `@returns`, which the analyzer drops. */
export function withReturns() {
  return {
    name: 'with-returns',
    analyzePhase({ ts, node, moduleDoc }) {
      const { name } = node;
      if (!name || !(ts.isMethodDeclaration(node) || ts.isFunctionDeclaration(node))) return;
      const byName = (list) => list?.find((one) => one.name === name.getText());
      const ofClass = moduleDoc.declarations.find((one) => one.name === node.parent.name?.text);
      const documented = byName(ofClass ? ofClass.members : moduleDoc.declarations);
      if (!documented?.return) return;
      if (node.type) documented.return.type.text ||= node.type.getText();
      const description = ts.getTextOfJSDocComment(ts.getJSDocReturnTag(node)?.comment);
      if (description) documented.return.description = description.replace(/\s+/g, ' ');
    },
  };
}

/** Removes the exports of `export type { … } from …`, which the analyzer lists as values. */
export function withoutTypes() {
  return {
    name: 'without-types',
    analyzePhase({ ts, node, moduleDoc, context }) {
      if (!ts.isExportDeclaration(node) || !node.exportClause?.elements) return;
      const types = (context.exportedTypes ??= new Map());
      const names = node.exportClause.elements
        .filter(({ isTypeOnly }) => node.isTypeOnly || isTypeOnly)
        .map(({ name }) => name.text);
      types.set(moduleDoc.path, [...(types.get(moduleDoc.path) ?? []), ...names]);
    },
    packageLinkPhase({ customElementsManifest, context }) {
      for (const module of customElementsManifest.modules) {
        const types = context.exportedTypes?.get(module.path) ?? [];
        module.exports = module.exports.filter(({ name }) => !types.includes(name));
      }
    },
  };
}

/** Writes defaults such as `15_000` as an attribute takes them: `15000`. */
export function withPlainNumbers() {
  return {
    name: 'with-plain-numbers',
    packageLinkPhase({ customElementsManifest }) {
      for (const { attributes = [], members = [] } of declarationsOf(customElementsManifest)) {
        for (const one of [...attributes, ...members]) {
          if (/^\d[\d_]*$/.test(one.default)) one.default = one.default.replaceAll('_', '');
        }
      }
    },
  };
}

/** Prefers the `@default` of a field to its initializer, which may be the name of a constant. */
export function withDefaults() {
  return {
    name: 'with-defaults',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isPropertyDeclaration(node)) return;
      const tag = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === 'default');
      const text = ts.getTextOfJSDocComment(tag?.comment);
      const ofClass = moduleDoc.declarations.find((one) => one.name === node.parent.name?.text);
      const field = ofClass?.members?.find((one) => one.name === node.name.getText());
      if (text && field) field.default = text;
    },
  };
}

/** Names a destructured parameter `options`. The analyzer names it by its pattern. */
export function withParameterNames() {
  return {
    name: 'with-parameter-names',
    packageLinkPhase({ customElementsManifest }) {
      for (const { parameters = [] } of declarationsOf(customElementsManifest)) {
        for (const one of parameters) if (one.name.startsWith('{')) one.name = 'options';
      }
    },
  };
}

/** Removes private members, and a lifecycle callback that the analyzer does not know yet. */
export function withoutInternals() {
  const isForUsers = ({ name, privacy = 'public' }) =>
    privacy === 'public' && name !== 'connectedMoveCallback';
  return {
    name: 'without-internals',
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of declarationsOf(customElementsManifest)) {
        declaration.members &&= declaration.members.filter(isForUsers);
      }
    },
  };
}

/** Replaces the paths of the sources, src/x.ts, by those of the package, dist/x.js. */
export function withPublishedPaths() {
  const rename = (node) => {
    for (const [key, value] of Object.entries(node)) {
      if (typeof value === 'object' && value !== null) rename(value);
      else if (key === 'path' || key === 'module') {
        node[key] = value.replace(/^(\/?)src\/(.*)\.[jt]s$/, '$1dist/$2.js');
      }
    }
  };
  return {
    name: 'with-published-paths',
    packageLinkPhase: ({ customElementsManifest }) => rename(customElementsManifest),
  };
}

const declarationsOf = ({ modules }) => modules.flatMap(({ declarations }) => declarations);
