/** Reads and checks the form; knows what is wrong with which field. The inputs themselves hold what was typed. */
import { isTelephoneNumberLike, type FieldProblem } from '../form/fields.js';
import type { Messages } from '../messages/messages.js';

export class FormState {
  /** Field name → what is wrong with it, in words. */
  readonly problems = new Map<string, string>();
  readonly #find: () => HTMLFormElement | null;

  /** @param find the form, once it is rendered. */
  constructor(find: () => HTMLFormElement | null) {
    this.#find = find;
  }

  /** The values exactly as they stand in the fields. */
  get typed(): Record<string, string> {
    return Object.fromEntries(this.#inputs.map(({ name, value }) => [name, value]));
  }

  get #inputs(): HTMLInputElement[] {
    const elements = [...(this.#find()?.elements ?? [])];
    return elements.filter((element) => element instanceof HTMLInputElement);
  }

  /** Checks all fields by native constraint validation, and phone numbers by ours. */
  validate(messages: Messages): boolean {
    this.problems.clear();
    for (const input of this.#inputs) {
      const { name, type, value, validity } = input;
      const isWrong = type === 'tel' && value !== '' && !isTelephoneNumberLike(value);
      input.setCustomValidity(isWrong ? messages.problems.phonenumber : '');
      if (!validity.valid) this.problems.set(name, messages.problems[problemOf(validity)]);
    }
    return this.problems.size === 0;
  }

  /** Takes over what a service said of single fields. */
  report(problems: Readonly<Record<string, string>>): void {
    this.problems.clear();
    for (const { name } of this.#inputs) {
      if (Object.hasOwn(problems, name)) this.problems.set(name, problems[name] ?? '');
    }
  }

  /** Drops what was typed and said. */
  reset(): void {
    this.problems.clear();
    this.#find()?.reset();
  }

  /** @returns whether there is a field to focus: the first with a problem, else the first. */
  focus(): boolean {
    const inputs = this.#inputs;
    const input = inputs.find(({ name }) => this.problems.has(name)) ?? inputs[0];
    input?.focus();
    return input !== undefined;
  }
}

const problemOf = ({ valueMissing }: ValidityState): FieldProblem =>
  valueMissing ? 'required' : 'phonenumber';
