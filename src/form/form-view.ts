/** Renders the form: the fields, or the page's own form, and the buttons that submit and cancel it. */
import { html, nothing, type TemplateResult } from 'lit';
import { mainButton } from '../templates/buttons.js';
import { fieldElement } from './field-view.js';
import type { FormActions, FormViewModel } from './form-model.js';

/** Renders the form. It stays in the DOM in all views, because its controls have the values. */
export function formView(model: FormViewModel, actions: FormActions): TemplateResult {
  const { form, messages, isHidden, isBusy, mainAction, notice } = model;
  const { edit, submit, close, slotChange } = actions;
  // The slot is outside the built-in <form>. Browsers stop the `submit` events of nested forms at the outer form, but
  // frameworks listen at the root of the page.
  return html`
    <div
      part="form"
      class="form"
      ?hidden=${isHidden}
      @input=${edit}
      @change=${edit}
      @submit=${submit}
    >
      <p class="intro" id="intro">
        <slot name="intro" .textContent=${messages.intro}></slot>
      </p>
      <slot name="form" ?hidden=${!form.isSlotted} @slotchange=${slotChange}></slot>
      <form novalidate aria-busy=${isBusy}>
        ${form.fields.map((field) => fieldElement(field, model, actions))} ${notice}
        <div class="actions">
          ${form.hasSubmitButton && !mainAction?.retryCountdownText ? nothing : mainButton(mainAction)}
          <button part="cancel" class="cancel" type="button" @click=${close}>
            <span .textContent=${mainAction ? messages.cancel : messages.close}></span>
          </button>
        </div>
      </form>
    </div>
  `;
}
