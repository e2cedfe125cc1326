/**
 * Reads error bodies: problem details (RFC 9457), and the validation errors of common web frameworks.
 * @see https://www.rfc-editor.org/rfc/rfc9457
 */
import { isNumberServiceErrorCode } from '../number-service.js';
import { optionalUnknown, parseWith, objectSchema } from '../schema-helpers.js';
import type { ErrorDetails } from './post.js';

const problemSchema = objectSchema({ code: optionalUnknown, message: optionalUnknown });

/** Members of the body that contain errors, such as `errors`, `detail`, `violations` and `invalid-params`. */
const errorListKey = /err|detail|issue|violation|valid|modelstate|messages|problem|^fields$/i;

/** Members of the body whose texts may be about the form as a whole. */
const formErrorKey = /^(?:errors|non_?field_?errors|message)$/i;

/** Members of the body whose texts are not a message, even if the form has a field of that name. */
const reservedKey = /^(?:code|status|type|instance)$/i;

/** Texts of `message` that give no reason. */
const emptyMessage = /^\s*(?:bad request)?\W*$/i;

/** Members of an error that contain its message, the most specific first. */
const messageKeys =
  'detail message msg defaultMessage errorMessage description reason title error'.split(' ');

/** Members of an error that name its field. */
const fieldKey =
  /^(?:pointer|field|(?:field|property)?_?(?:name|path)|loc|param|parameter|property|instancepath|target|source)$/i;

/** Members that are nested deeper are ignored. No known framework nests deeper. */
const maxDepth = 6;

/** The maximum length of a message and of a path, in UTF-16 code units. */
const maxTextLength = 200;

/** Normalizes a field name: `Form.PhoneNumber`, `phone_number` and `phonenumber` name the same field. */
const normalizeName = (name: string): string => name.replace(/[_-]/g, '').toLowerCase();

/** Splits a path or a pointer into names, such as `#/form/phonenumber`, `$.form.phonenumber` and `form[phonenumber]`. */
const namesInPath = (path: string): readonly string[] => {
  const text = path.slice(0, maxTextLength);
  return [text, ...text.split(/[^\p{L}\p{N}_-]+/u).filter((name) => /\D/.test(name))];
};

/** The texts in the value of a `fieldKey` member: a string, a list of path segments, or an object of strings. */
const fieldPaths = (value: unknown): readonly string[] =>
  typeof value === 'object' && value
    ? Object.values(value)
        .filter((part) => typeof part === 'string')
        .slice(0, 10)
    : [String(value)];

/** Where a value stands in the body, and how it is read. */
interface ValueContext {
  /** The names of the members that lead to the value. */
  readonly path: readonly string[];
  /** Whether a field that is not in the form is accepted. */
  readonly acceptsUnknownField: boolean;
  /** Whether a string is a message. Otherwise it is a value that was sent. */
  readonly acceptsText: boolean;
  /** Whether the value is an item of a list. An object in a list is an error, and its keys are not field names. */
  readonly isListItem?: boolean;
  readonly depth?: number;
}

/** Collects the messages for each field from a body. */
class FieldMessages {
  /** Normalized name → name of the field in the form. */
  readonly #formFields: ReadonlyMap<string, string>;
  readonly #messages = new Map<string, Set<string>>();

  constructor(fieldNames: readonly string[]) {
    this.#formFields = new Map(fieldNames.map((name) => [normalizeName(name), name]));
  }

  /** Field name → its messages, joined by a space. */
  get byField(): Record<string, string> {
    const texts = [...this.#messages].map(([name, found]) => [name, [...found].join(' ')] as const);
    return Object.fromEntries(texts.map(([name, text]) => [name, text.slice(0, maxTextLength)]));
  }

  /** @param value a message, or a list or an object that contains messages. */
  collect(value: unknown, context: ValueContext): void {
    const { path, acceptsUnknownField, acceptsText, isListItem = false, depth = 0 } = context;
    if (typeof value === 'string' && acceptsText) this.#add(value, path, acceptsUnknownField);
    if (typeof value !== 'object' || !value || depth > maxDepth) return;
    if (Array.isArray(value)) {
      const itemContext = { ...context, acceptsText: true, isListItem: true, depth: depth + 1 };
      for (const item of value) this.collect(item, itemContext);
      return;
    }
    const members = Object.entries(value).filter(
      ([key]) => isListItem || !this.#formFields.has(normalizeName(key)),
    );
    const memberValues = new Map<string, unknown>(members);
    const message = messageKeys
      .map((key) => memberValues.get(key))
      .find((text) => typeof text === 'string');
    const fieldMembers = members.filter(([key]) => fieldKey.test(key));
    const ownPath = [...path, ...fieldMembers.flatMap(([, field]) => fieldPaths(field))];
    if (typeof message === 'string' && ownPath.length > 0) {
      this.#add(message, ownPath, acceptsUnknownField || fieldMembers.length > 0);
      return;
    }
    for (const [key, item] of Object.entries(value)) {
      if (fieldMembers.some(([name]) => name === key)) continue;
      this.collect(item, {
        path: [...ownPath, key],
        acceptsUnknownField,
        acceptsText: acceptsText && message === undefined,
        depth: depth + 1,
      });
    }
  }

  #add(text: string, path: readonly string[], acceptsUnknownField: boolean): void {
    const message = text.trim();
    const names = path.flatMap(namesInPath);
    // In some frameworks, only the first word of the message names the field.
    const formField = [message.split(' ', 1).join(), ...names]
      .map((name) => this.#formFields.get(normalizeName(name)))
      .filter((name) => name !== undefined)
      .at(-1);
    // A message without a field is stored under the empty name.
    const name = formField ?? (acceptsUnknownField ? (names.at(-1) ?? '') : undefined);
    if (name !== undefined && message)
      this.#messages.set(name, (this.#messages.get(name) ?? new Set()).add(message));
  }
}

/**
 * Finds the messages for fields in an error body. It reads objects of field name → message or messages, lists of errors
 * that name their field, and the formats of common frameworks.
 * @param fieldNames the names of the form's fields.
 * @returns field name → message. A field that is not in the form keeps its name from the body. A message without a field
 *   has the empty name.
 */
function messagesByField(body: object, fieldNames: readonly string[]): Record<string, string> {
  const messages = new FieldMessages(fieldNames);
  if (Array.isArray(body)) {
    messages.collect(body, { path: [], acceptsUnknownField: false, acceptsText: true });
    return messages.byField;
  }
  for (const [key, value] of new Map<string, unknown>(Object.entries(body))) {
    const isFormError = formErrorKey.test(key);
    const isText = typeof value === 'string';
    if ((isFormError || (errorListKey.test(key) && !isText)) && !fieldNames.includes(key)) {
      // If `message` is a string, it is written for developers.
      if (isText && /^message$/i.test(key)) continue;
      messages.collect(value, { path: [], acceptsUnknownField: isFormError, acceptsText: true });
    } else {
      const acceptsText = isText && !reservedKey.test(key) && !messageKeys.includes(key);
      messages.collect(value, { path: [key], acceptsUnknownField: false, acceptsText });
    }
  }
  return messages.byField;
}

/**
 * Reads an error body: its `code`, if it is a `NumberServiceErrorCode`, and the messages for fields.
 * @param fieldNames the names of the form's fields.
 * @throws {NumberServiceError} `bad-response` if the body is not an object.
 */
export function readProblemDetails(
  body: unknown,
  status: number,
  fieldNames: readonly string[],
): ErrorDetails {
  const { code, message } = parseWith(problemSchema, body);
  const fields = messagesByField(Object(body) as object, fieldNames);
  if (isNumberServiceErrorCode(code)) return { code, fields };
  const invalidFields = Object.keys(fields);
  const isFormStatus = [400, 409, 422].includes(status);
  if (!isFormStatus) delete fields[''];
  const hasReason = typeof message === 'string' && !emptyMessage.test(message) && status !== 409;
  if (!isFormStatus || (invalidFields.length === 0 && !hasReason)) return { fields };
  return {
    code: invalidFields.join() === 'phonenumber' ? 'invalid-number' : 'invalid-form',
    fields,
  };
}
