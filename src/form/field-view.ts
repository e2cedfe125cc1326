/** Renders a field: its label, its control and its problem. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { isolateBidi, wrapSubstring } from '../templates/text.js';
import type { FieldModel, FormActions, FormViewModel } from './form-model.js';
import { phoneName } from './phone-field.js';

/** Renders a field into its own element. The element keeps the value when the order of the fields changes. */
export function fieldElement(
  field: FieldModel,
  model: FormViewModel,
  actions: FormActions,
): HTMLElement {
  const { name, element } = field;
  const parts = /^[\w-]+$/.test(name) ? `field field-${name}` : 'field';
  element.className = parts;
  element.setAttribute('part', parts);
  render(fieldView(field, model, actions), element);
  return element;
}

function fieldView(
  field: FieldModel,
  { form: { suggestion }, isBusy, messages }: FormViewModel,
  actions: FormActions,
): TemplateResult {
  const { name, type, label, problem, autocomplete, required, initialValue } = field;
  // An id cannot contain white space. It is escaped, and so is `%`, so that two names never have the same id.
  const id = name.replace(/[\s%]/g, (character) => `%${character.charCodeAt(0)};`);
  // A list of countries is required only if it has options: they may fail to load.
  const options = type === 'country' ? optionsOf(field) : [];
  return html`
    <label part="label" class="label" for="field-${id}"
      ><span
        .textContent=${
          // Chromium leaves white space between two elements out of the accessible name.
          `${label} `
        }
      ></span
      ><span class="optional" ?hidden=${required} .textContent=${messages.optional}></span
    ></label>
    ${
      type === 'country'
        ? html`
            <select
              part="input"
              class="input"
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
              class="input"
              id="field-${id}"
              name=${name}
              type=${type}
              inputmode=${type}
              autocomplete=${autocomplete}
              enterkeyhint="send"
              spellcheck="false"
              dir=${type === 'text' ? 'auto' : 'ltr'}
              ?required=${required}
              ?readonly=${isBusy}
              aria-invalid=${problem !== undefined}
              aria-describedby="problem-${id}"
              .defaultValue=${initialValue}
            />
          `
    }
    <p
      part="problem"
      class="problem"
      id="problem-${id}"
      ?hidden=${problem === undefined}
      .textContent=${problem}
    ></p>
    ${
      name === phoneName && suggestion
        ? html`<button class="suggestion" type="button" @click=${actions.useSuggestion}>
            ${wrapSubstring(isolateBidi(suggestion), messages.suggestion(isolateBidi(suggestion)))}
          </button>`
        : nothing
    }
  `;
}

/** The options of a list of countries. Until they have loaded, the initial country is the only option. */
function optionsOf({
  countries,
  initialValue,
  selectedValue,
}: FieldModel): readonly TemplateResult[] {
  const options =
    countries.length > 0 || !initialValue
      ? countries
      : [{ code: initialValue, label: initialValue }];
  return options.map(
    ({ code, label }) => html`
      <option
        value=${code}
        ?selected=${code === initialValue}
        .selected=${code === selectedValue}
        .textContent=${label}
      ></option>
    `,
  );
}
