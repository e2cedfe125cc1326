// The element's public interface as Markdown tables for docs/api.md.
import { readFileSync } from 'node:fs';
import ts from 'typescript';

const read = (file) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

/** @returns {Record<string, string>} name of the table → Markdown */
export function apiTables() {
  const element = JSON.parse(read('custom-elements.json'))
    .modules.flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === 'click-to-call');
  const fields = element.members.filter((one) => one.kind === 'field' && !one.static);
  const methods = element.members.filter(({ kind }) => kind === 'method');

  return {
    attributes: table(
      ['Attribute', 'Property', 'Type', 'Default', 'Description'],
      fields,
      (field) => [
        code(field.attribute),
        code(field.name),
        code(field.type?.text),
        code(field.default),
        [field.description, notesOn(field)],
      ],
    ),
    methods: table(['Method', 'Returns', 'Description'], methods, (method) => [
      code(`${method.name}(${(method.parameters ?? []).map(signatureOf).join(', ')})`),
      code(method.return?.type.text),
      [method.description, method.return?.description && `Returns ${method.return.description}`],
    ]),
    events: table(['Event', 'Dispatched when'], element.events, documented),
    slots: table(['Slot', 'Content'], element.slots, documented),
    parts: table(['Part', 'Description'], element.cssParts, documented),
    'custom-properties': table(
      ['Custom property', 'Default', 'Description'],
      element.cssProperties,
      (property) => [code(property.name), code(property.default), [property.description]],
    ),
    states: table(['State', 'Set while'], element.cssStates, ({ name, description }) => [
      code(`:state(${name})`),
      [description],
    ]),
    metadata: interfaceTable('lifecycle/metadata.ts', 'ClickToCallMetadata'),
    'show-options': interfaceTable('options.ts', 'ShowOptions'),
    'field-definition': interfaceTable('form/fields.ts', 'FieldDefinition'),
    contract: typesOf('services/number-service.ts', [
      'NumberService',
      'NumberServiceContext',
      'NumberRequest',
      'NumberRequestPage',
      'NumberOffer',
    ]),
  };
}

const documented = ({ name, description }) => [name ? code(name) : '(default)', [description]];

const notesOn = ({ readonly, reflects }) =>
  [readonly && 'Read-only.', reflects && 'Reflected.'].filter(Boolean).join(' ');

const signatureOf = ({ name, optional, default: value, type }) =>
  `${name}${optional || value ? '?' : ''}: ${type?.text}`;

/** The declaration of a type, which custom-elements.json does not contain. @param {string} file in src/ */
function declarationOf(file, name) {
  const declaration = ts
    .createSourceFile(file, read(`src/${file}`), ts.ScriptTarget.Latest, true)
    .statements.filter((one) => ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one))
    .find((one) => one.name.text === name);
  if (!declaration) throw new Error(`src/${file} does not declare ${name}.`);
  return declaration;
}

/** The properties of an interface. */
function interfaceTable(file, name) {
  const declaration = declarationOf(file, name);
  if (!ts.isInterfaceDeclaration(declaration)) throw new Error(`${name} is no interface.`);
  const properties = declaration.members.filter(ts.isPropertySignature);
  return table(['Name', 'Type', 'Meaning'], properties, (property) => [
    code(property.name.getText()),
    code(property.type?.getText().replace(' | undefined', '')),
    [ts.getTextOfJSDocComment(ts.getJSDocCommentsAndTags(property)[0]?.comment)],
  ]);
}

/** The declarations of types as TypeScript. */
const typesOf = (file, names) => {
  const texts = names.map((name) =>
    declarationOf(file, name)
      .getText()
      .replace(/^export /, ''),
  );
  return ['```ts', ...texts, '```'].join('\n\n');
};

const code = (text) => (text ? `\`${text}\`` : '');

/** `cellsOf` gives the cells of a row: texts, or lists of texts that may be missing. */
function table(heads, rows, cellsOf) {
  const line = (cells) => `| ${cells.map(oneLine).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map((row) => line(cellsOf(row)))].join(
    '\n',
  );
}

const oneLine = (cell) =>
  [cell].flat().filter(Boolean).join(' ').replace(/\s+/g, ' ').replaceAll('|', '\\|');
