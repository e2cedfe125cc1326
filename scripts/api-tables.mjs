// The element's public interface as Markdown tables for docs/api.md.
import { readdirSync, readFileSync } from 'node:fs';
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
    metadata: table(
      ['Name', 'Type', 'Meaning'],
      propertiesOf('ClickToCallMetadata'),
      ({ name, type, description }) => [code(name), code(type), [description]],
    ),
    'show-options': table(
      ['Option', 'Type', 'Meaning'],
      propertiesOf('ShowOptions'),
      ({ name, type, description }) => [code(name), code(type), [description]],
    ),
    'field-definition': table(
      ['Member', 'Type', 'Meaning'],
      propertiesOf('FieldDefinition'),
      ({ name, type, description }) => [
        code(name),
        code(type?.replace(' | undefined', '')),
        [description],
      ],
    ),
    contract: typesOf([
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

/** The declaration of an exported type, which custom-elements.json does not contain. */
function declarationOf(name) {
  const declaration = new RegExp(`^export (interface|type) ${name}\\b`, 'm');
  const file = readdirSync(new URL('../src', import.meta.url), {
    recursive: true,
    encoding: 'utf8',
  })
    .filter((path) => path.endsWith('.ts'))
    .find((path) => declaration.test(read(`src/${path}`)));
  if (!file) throw new Error(`No file in src/ exports ${name}.`);
  return ts
    .createSourceFile(file, read(`src/${file}`), ts.ScriptTarget.Latest, true)
    .statements.filter((one) => ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one))
    .find((one) => one.name.text === name);
}

/** The properties of an interface. */
function propertiesOf(name) {
  const declaration = declarationOf(name);
  if (!declaration || !ts.isInterfaceDeclaration(declaration)) {
    throw new Error(`${name} is not an interface.`);
  }
  return declaration.members.filter(ts.isPropertySignature).map((member) => ({
    name: member.name.getText(),
    type: member.type?.getText(),
    description: ts.getTextOfJSDocComment(ts.getJSDocCommentsAndTags(member)[0]?.comment),
  }));
}

/** The declarations of types as TypeScript. */
const typesOf = (names) =>
  [
    '```ts',
    ...names.map(
      (name) =>
        declarationOf(name)
          ?.getText()
          .replace(/^export /, '') ?? '',
    ),
    '```',
  ].join('\n\n');

const code = (text) => (text ? `\`${text}\`` : '');

/**
 * @template Row
 * @param {string[]} heads
 * @param {Row[]} rows
 * @param {(row: Row) => (string | (string | undefined)[])[]} cellsOf
 */
function table(heads, rows, cellsOf) {
  const line = (cells) => `| ${cells.map(oneLine).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map((row) => line(cellsOf(row)))].join(
    '\n',
  );
}

const oneLine = (cell) =>
  [cell].flat().filter(Boolean).join(' ').replace(/\s+/g, ' ').replaceAll('|', '\\|');
