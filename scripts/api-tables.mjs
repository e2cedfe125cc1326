// The element's public interface as Markdown tables.
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
    metadata: table(
      ['Name', 'Type', 'Meaning'],
      propertiesOf('ClickToCallMetadata', 'src/lifecycle/metadata.ts'),
      ({ name, type, description }) => [code(name), code(type), [description]],
    ),
    'show-options': table(
      ['Option', 'Type', 'Meaning'],
      propertiesOf('ShowOptions', 'src/options.ts'),
      ({ name, type, description }) => [code(name), code(type), [description]],
    ),
    'field-definition': table(
      ['Member', 'Type', 'Meaning'],
      propertiesOf('FieldDefinition', 'src/form/fields.ts'),
      ({ name, type, description }) => [
        code(name),
        code(type?.replace(' | undefined', '')),
        [description],
      ],
    ),
    contract: typesOf('src/services/number-service.ts', [
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

/** The manifest has no types: those are read from the source. */
const typeIn = (file, name) => {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  const found = source.statements
    .filter((one) => ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one))
    .find((one) => one.name.text === name);
  if (!found) throw new Error(`${file} does not declare ${name}.`);
  return found;
};

/** The properties of an interface. */
function propertiesOf(name, file) {
  const declaration = typeIn(file, name);
  if (!ts.isInterfaceDeclaration(declaration)) throw new Error(`${name} is no interface.`);
  return declaration.members.filter(ts.isPropertySignature).map((member) => ({
    name: member.name.getText(),
    type: member.type?.getText(),
    description: ts.getTextOfJSDocComment(ts.getJSDocCommentsAndTags(member)[0]?.comment),
  }));
}

/** Types as they are declared, without what the README says of them itself. */
const typesOf = (file, names) =>
  [
    '```ts',
    ...names.map((name) =>
      typeIn(file, name)
        .getText()
        .replace(/^export /, ''),
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
