// Plugins for the custom elements analyzer, each for something that it gets wrong.

/** What `@returns` says is dropped, and where it leaves the type to TypeScript, the type is too. */
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

/** `export type { … } from …` counts as an export of values. */
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

/** A default is given as it is written in TypeScript, `15_000`; an attribute takes `15000`. */
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

/** A field's initializer goes before its `@default`, also where it is a name that says nothing. */
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

/** A parameter that is taken apart at once is called by its whole pattern. */
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

/**
 * Private members are listed, and a callback for the platform to call that is too new to be left
 * out.
 */
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

/** It has read src/x.ts; users have dist/x.js. */
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
