/** A field: its label, its control, and what is wrong with it. */
import { html, nothing, render, type TemplateResult } from 'lit';
import type { Field } from '../form/fields.js';
import type { Country } from '../form/phone.js';
import type { Messages } from '../messages/messages.js';
import type { Problem } from './form-state.js';

export interface FieldState {
  /** Field name → what is wrong with it. */
  readonly problems: ReadonlyMap<string, Problem>;
  /** What may have been meant by the phone number. */
  readonly suggestion: string | undefined;
  /** What a field is rendered into; always the same, as it holds what was typed. */
  readonly element: (field: Field) => HTMLElement;
  /** What a field starts with. */
  readonly initial: (field: Field) => string;
  /** What is chosen in a list. */
  readonly chosen: (field: Field) => string;
  /** All there are, or none yet. */
  readonly countries: () => readonly Country[];
}

export interface FieldActions {
  readonly useSuggestion: () => void;
}

export const labelOf = ({ name, label }: Field, { labels }: Messages): string =>
  label ?? ((Object.hasOwn(labels, name) && labels[name]) || name);

/** A field, rendered by itself: in another place among the fields, it is still the one with what was typed. */
export function fieldElement(
  field: Field,
  isBusy: boolean,
  state: FieldState,
  messages: Messages,
  actions: FieldActions,
): HTMLElement {
  const { name } = field;
  const element = state.element(field);
  element.setAttribute('part', /^[\w-]+$/.test(name) ? `field field-${name}` : 'field');
  render(fieldView(field, isBusy, state, messages, actions), element);
  return element;
}

function fieldView(
  field: Field,
  isBusy: boolean,
  state: FieldState,
  messages: Messages,
  { useSuggestion }: FieldActions,
): TemplateResult {
  const { name, type, autocomplete, required } = field;
  const problem = state.problems.get(name)?.(messages);
  const { suggestion } = state;
  const id = name.replace(/\s/g, '_');
  // Where the countries cannot be loaded, nobody has to choose one.
  const options = type === 'country' ? optionsOf(field, state) : [];
  return html`
    <label part="label" for="field-${id}">
      ${
        // The space belongs to the text: Chromium leaves one between two texts out of the name.
        `${labelOf(field, messages)} `
      }${required ? nothing : html`<span part="optional">${messages.optional}</span>`}
    </label>
    ${
      type === 'country'
        ? html`
            <select
              part="input"
              id="field-${id}"
              name=${name}
              autocomplete=${autocomplete}
              ?required=${required && options.length > 0}
              aria-invalid=${problem !== undefined}
              aria-describedby="problem-${id}"
            >
              <option value=""></option>
              ${options}
            </select>
          `
        : html`
            <input
              part="input"
              id="field-${id}"
              name=${name}
              type=${type}
              inputmode=${type}
              autocomplete=${autocomplete}
              enterkeyhint="send"
              dir=${type === 'text' ? 'auto' : 'ltr'}
              ?required=${required}
              ?readonly=${isBusy}
              aria-invalid=${problem !== undefined}
              aria-describedby="problem-${id}"
              .defaultValue=${state.initial(field)}
            />
          `
    }
    <p part="problem" id="problem-${id}" ?hidden=${problem === undefined}>${problem}</p>
    ${
      name === 'phonenumber' && suggestion
        ? html`
            <button part="suggestion" type="button" @click=${useSuggestion}>
              ${messages.suggestion(suggestion)}
            </button>
          `
        : nothing
    }
  `;
}

/** Before all countries are there, there may be one. What was chosen stays so when they come. */
function optionsOf(
  field: Field,
  { initial, chosen, countries }: FieldState,
): readonly TemplateResult[] {
  const first = initial(field);
  const current = chosen(field);
  const all = countries();
  return (all.length > 0 || !first ? all : [{ code: first, label: first }]).map(
    ({ code, label }) => html`
      <option value=${code} ?selected=${code === first} .selected=${code === current}>
        ${label}
      </option>
    `,
  );
}
