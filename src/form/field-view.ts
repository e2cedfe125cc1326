/** A field: its label, its control, and what is wrong with it. */
import { html, nothing, render, type TemplateResult } from 'lit';
import type { Field } from './fields.js';
import type { Messages } from '../messages/messages.js';
import type { FormController } from './form-controller.js';
import { isolated } from '../templates/isolated.js';
import { own } from './own.js';
import type { Panel } from '../panel/panel.js';
import { textWith } from '../templates/text-with.js';

export const labelOf = ({ name, label }: Field, { labels }: Messages): string =>
  label ?? (own(labels, name) || name);

/** A field, rendered by itself: in another place among the fields, it is still the one with what was typed. */
export function fieldElement(field: Field, panel: Panel): HTMLElement {
  const { name } = field;
  const element = panel.form.elementOf(name);
  element.setAttribute('part', /^[\w-]+$/.test(name) ? `field field-${name}` : 'field');
  render(fieldView(field, panel), element);
  return element;
}

function fieldView(field: Field, panel: Panel): TemplateResult {
  const { form, isBusy, messages } = panel;
  const { name, type, autocomplete, required } = field;
  const { suggestion } = form;
  const problem = form.problems.get(name)?.(messages);
  // Escapes white space, which an id cannot have, and the `%` of the escapes: no two names share an id.
  const id = name.replace(/[\s%]/g, (character) => `%${character.charCodeAt(0)};`);
  // Where the countries cannot be loaded, nobody has to choose one.
  const options = type === 'country' ? optionsOf(field, form) : [];
  return html`
    <label part="label" for="field-${id}"
      ><span
        .textContent=${
          // The space belongs to the text: Chromium leaves one between two texts out of the name.
          `${labelOf(field, messages)} `
        }
      ></span
      ><span part="optional" ?hidden=${required} .textContent=${messages.optional}></span
    ></label>
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
              spellcheck="false"
              dir=${type === 'text' ? 'auto' : 'ltr'}
              ?required=${required}
              ?readonly=${isBusy}
              aria-invalid=${problem !== undefined}
              aria-describedby="problem-${id}"
              .defaultValue=${form.initial(field)}
            />
          `
    }
    <p
      part="problem"
      id="problem-${id}"
      ?hidden=${problem === undefined}
      .textContent=${problem}
    ></p>
    ${name === 'phonenumber' && suggestion ? suggestionView(isolated(suggestion), panel) : nothing}
  `;
}

/** Puts the phone number that was probably meant into the field. */
function suggestionView(suggestion: string, { messages, actions }: Panel): TemplateResult {
  return html`<button part="suggestion" type="button" @click=${actions.useSuggestion}>
    ${textWith(suggestion, messages.suggestion(suggestion))}
  </button>`;
}

/** Before all countries are there, there may be one. What was chosen stays so when they come. */
function optionsOf(field: Field, form: FormController): readonly TemplateResult[] {
  const { countries } = form;
  const first = form.initial(field);
  const current = form.chosen(field);
  return (countries.length > 0 || !first ? countries : [{ code: first, label: first }]).map(
    ({ code, label }) => html`
      <option
        value=${code}
        ?selected=${code === first}
        .selected=${code === current}
        .textContent=${label}
      ></option>
    `,
  );
}
