// Writes dist/editors/: data about the tag for VS Code and JetBrains editors, from custom-elements.json. Part of the build.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import ts from 'typescript';

const root = fileURLToPath(new URL('../', import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8'));

// Editors suggest the values of an attribute by its type.
const types = attributeTypes();
for (const { attributes = [] } of manifest.modules.flatMap(({ declarations }) => declarations)) {
  for (const attribute of attributes) {
    const text = types.get(attribute.name);
    if (!text) throw new Error(`${attribute.name} is no attribute: run \`npm run manifest\`.`);
    attribute.type = { text };
  }
}

const options = {
  outdir: `${root}dist/editors/`,
  // Style sheets suggest them one by one. In the description of the tag, they would be a long list.
  hideCssPartsDocs: true,
  hideCssPropertiesDocs: true,
};
generateVsCodeCustomElementData(manifest, options);
generateJetBrainsWebTypes(manifest, { ...options, packageJson: false });

/**
 * The type of each attribute's value. The manifest has the type of the property, which may accept more values and may be the
 * name of a type.
 *
 * @returns {Map<string, string>} name of the attribute → type, such as `"modal" | "inline"`
 */
function attributeTypes() {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const file = `${root}src/types/properties.ts`;
  const program = ts.createProgram([file], options);
  const checker = program.getTypeChecker();
  const declaration = program
    .getSourceFile(file)
    ?.statements.filter(ts.isTypeAliasDeclaration)
    .find(({ name }) => name.text === 'ClickToCallAttributes');
  if (!declaration) throw new Error(`${file} does not declare ClickToCallAttributes.`);

  const textOf = (attribute) =>
    checker.typeToString(
      checker.getNonNullableType(checker.getTypeOfSymbol(attribute)),
      undefined,
      ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias,
    );
  return new Map(
    checker
      .getTypeAtLocation(declaration)
      .getProperties()
      .map((attribute) => [attribute.name, textOf(attribute)]),
  );
}
