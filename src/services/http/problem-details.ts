/**
 * What is wrong with single fields of a form, as error bodies say it.
 * @see https://www.rfc-editor.org/rfc/rfc9457
 */
import type { Refusal } from './http.js';
import { anything, object, parseWith } from '../offer-schema.js';
import { isNumberServiceErrorCode } from '../number-service.js';

const problem = object({ code: anything, message: anything });

/** Members of the body that hold problems, such as `errors`, `detail`, `violations` and `invalid-params`. */
const holdsProblems = /err|detail|issue|violation|valid|modelstate|messages|problem|^fields$/i;

/** Members of the body whose texts may be about the form as a whole. */
const holdsGeneral = /^(?:errors|non_?field_?errors|message)$/i;

/** Members of the body that say more than a field of the same name, and the text of `message` that says nothing. */
const isReserved = /^(?:code|status|type|instance)$/i;
const saysNothing = /^\s*(?:bad request)?\W*$/i;

/** Members of a problem that hold its message, the most telling first. */
const messageKeys =
  'detail message msg defaultMessage errorMessage description reason title error'.split(' ');

/** Members of a problem that name its field. */
const fieldKey =
  /^(?:pointer|field|(?:field|property)?_?(?:name|path)|loc|param|parameter|property|instancepath|target|source)$/i;

/** Lists in objects in lists: no framework goes deeper. */
const deepest = 6;

/** Of a message and of a path, in UTF-16 code units. */
const longestText = 200;

/** How names of fields are compared: `Form.PhoneNumber`, `phone_number` and `phonenumber` name the same. */
const plain = (name: string): string => name.replace(/[_-]/g, '').toLowerCase();

/** The names in a path or a pointer, such as `#/form/phonenumber`, `$.form.phonenumber` and `form[phonenumber]`. */
const namesIn = (path: string): readonly string[] => {
  const text = path.slice(0, longestText);
  return [text, ...text.split(/[^\p{L}\p{N}_-]+/u).filter((name) => /\D/.test(name))];
};

/** The names of the members that name a problem's field: as a text, as the parts of a path, or as an object of these. */
const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'object' && value
    ? Object.values(value)
        .filter((part) => typeof part === 'string')
        .slice(0, 10)
    : [String(value)];

/** Collects the messages of each field from a body of any known shape. */
class Messages {
  /** By how they are compared. */
  readonly #names: ReadonlyMap<string, string>;
  readonly #found = new Map<string, Set<string>>();

  constructor(names: readonly string[]) {
    this.#names = new Map(names.map((name) => [plain(name), name]));
  }

  get byField(): Record<string, string> {
    const texts = [...this.#found].map(([name, found]) => [name, [...found].join(' ')] as const);
    return Object.fromEntries(texts.map(([name, text]) => [name, text.slice(0, longestText)]));
  }

  /**
   * @param value a message, or a list or an object that holds some.
   * @param path the names of the members that led to it.
   * @param takesAny whether a field counts that is not in the form.
   * @param takesText whether a text is a message, and not what was sent.
   * @param isListed whether it stands in a list: then an object in it is a problem, and its keys are no fields.
   */
  search(
    value: unknown,
    path: readonly string[],
    takesAny: boolean,
    takesText: boolean,
    isListed = false,
    depth = 0,
  ): void {
    if (typeof value === 'string' && takesText) this.#add(value, path, takesAny);
    if (typeof value !== 'object' || !value || depth > deepest) return;
    if (Array.isArray(value)) {
      for (const item of value) this.search(item, path, takesAny, true, true, depth + 1);
      return;
    }
    const others = Object.entries(value).filter(
      ([key]) => isListed || !this.#names.has(plain(key)),
    );
    const members = new Map<string, unknown>(others);
    const message = messageKeys
      .map((key) => members.get(key))
      .find((text) => typeof text === 'string');
    const fields = others.filter(([key]) => fieldKey.test(key));
    const itsPath = [...path, ...fields.flatMap(([, field]) => textsIn(field))];
    if (typeof message === 'string' && itsPath.length > 0) {
      this.#add(message, itsPath, takesAny || fields.length > 0);
      return;
    }
    for (const [key, item] of Object.entries(value)) {
      if (fields.some(([name]) => name === key)) continue;
      const isText = takesText && message === undefined;
      this.search(item, [...itsPath, key], takesAny, isText, false, depth + 1);
    }
  }

  #add(text: string, path: readonly string[], takesAny: boolean): void {
    const message = text.trim();
    const names = path.flatMap(namesIn);
    // Some frameworks name the field in the first word alone.
    const known = [message.split(' ', 1).join(), ...names]
      .map((name) => this.#names.get(plain(name)))
      .filter((name) => name !== undefined)
      .at(-1);
    // A text without a field is kept under the empty name.
    const name = known ?? (takesAny ? (names.at(-1) ?? '') : undefined);
    if (name !== undefined && message)
      this.#found.set(name, (this.#found.get(name) ?? new Set()).add(message));
  }
}

/**
 * Finds the messages for fields in an error body: field name → message or messages, lists of problems that point to their
 * fields, and what else common frameworks write.
 * @param names of the fields in the form. A field that is not in it keeps the name that it has in the body. A message
 *   without a field has the empty name.
 */
function messagesOf(body: object, names: readonly string[]): Record<string, string> {
  const messages = new Messages(names);
  if (Array.isArray(body)) messages.search(body, [], false, true);
  else {
    for (const [key, value] of new Map<string, unknown>(Object.entries(body))) {
      const isGeneral = holdsGeneral.test(key);
      const isText = typeof value === 'string';
      if ((isGeneral || (holdsProblems.test(key) && !isText)) && !names.includes(key)) {
        // The text of `message` is for developers.
        if (!isText || !/^message$/i.test(key)) messages.search(value, [], isGeneral, true);
      } else {
        const isOfField = isText && !isReserved.test(key) && !messageKeys.includes(key);
        messages.search(value, [key], false, isOfField);
      }
    }
  }
  return messages.byField;
}

/**
 * Reads problem details: `code`, one of ours, and messages for fields.
 * @param names of the fields in the form.
 * @throws if they are something else.
 */
export function refusalOfProblem(body: unknown, status: number, names: readonly string[]): Refusal {
  const { code, message } = parseWith(problem, body);
  const fields = messagesOf(Object(body) as object, names);
  if (isNumberServiceErrorCode(code)) return { code, fields };
  const named = Object.keys(fields);
  const isOfForm = [400, 409, 422].includes(status);
  if (!isOfForm) delete fields[''];
  const saysWhy = typeof message === 'string' && !saysNothing.test(message) && status !== 409;
  if (!isOfForm || (named.length === 0 && !saysWhy)) return { fields };
  return { code: named.join() === 'phonenumber' ? 'invalid-number' : 'invalid-form', fields };
}
