/** The form: its fields or the page's own form, and the buttons that send or drop it. */
import { html, nothing, type TemplateResult } from 'lit';
import { fieldElement } from './field-view.js';
import { mainButton } from '../templates/main-button.js';
import type { Panel } from '../panel/panel.js';
import type { MainAction } from '../panel/panel-state.js';

/**
 * The form stays in the document as long as the panel is open, as it holds what was typed.
 * @param mainAction its submit button; `undefined` where submitting again makes no sense.
 */
export function formView(
  isHidden: boolean,
  mainAction: MainAction | undefined,
  notice: TemplateResult | typeof nothing,
  panel: Panel,
): TemplateResult {
  const { form, isBusy, messages, actions } = panel;
  const { edit, submit, close, slotted } = actions;
  // The page's form is beside ours, not in it: a form lets no other's submission bubble through, and frameworks listen at
  // the root of the page.
  return html`
    <div part="form" ?hidden=${isHidden} @input=${edit} @change=${edit} @submit=${submit}>
      <p part="intro" id="intro"><slot name="intro" .textContent=${messages.intro}></slot></p>
      <slot name="form" ?hidden=${!form.hasPageForm} @slotchange=${slotted}></slot>
      <form novalidate aria-busy=${isBusy}>
        ${form.hasPageForm ? nothing : panel.fields.map((field) => fieldElement(field, panel))}
        ${notice}
        <div part="actions">
          ${form.hasPageButton && !mainAction?.ticking ? nothing : mainButton(mainAction)}
          <button part="cancel" type="button" @click=${close}>
            <span .textContent=${mainAction ? messages.cancel : messages.close}></span>
          </button>
        </div>
      </form>
    </div>
  `;
}
