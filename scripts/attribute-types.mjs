// The type of each attribute's value. The manifest has the type of the property, which may accept more values and may be the
// name of a type.
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../', import.meta.url));

/** @returns {Map<string, string>} name of the attribute → type, such as `"modal" | "inline"` */
export function attributeTypes() {
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
