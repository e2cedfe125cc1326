/** The form: its fields or the page's own form, and the buttons that send or drop it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.js';
import { fieldElement, type FieldActions } from './field-view.js';
import type { AskedState } from './form-controller.js';
import { mainButton } from './main-button.js';
import type { MainAction, PanelState } from './panel-state.js';

export interface FormViewState extends PanelState {
  readonly form: AskedState;
}

export interface FormViewActions extends FieldActions {
  readonly edit: (event: Event) => void;
  readonly submit: (event: Event) => void;
  readonly close: (event: Event) => void;
  /** Something was put into a slot, or taken out. */
  readonly slotted: () => void;
}

/**
 * The form stays in the document as long as the panel is open, as it holds what was typed.
 * @param mainAction its submit button; `undefined` where submitting again makes no sense.
 */
export function formView(
  isHidden: boolean,
  mainAction: MainAction | undefined,
  notice: TemplateResult | typeof nothing,
  { form }: FormViewState,
  messages: Messages,
  actions: FormViewActions,
): TemplateResult {
  // The slot hears for itself that what is in it is submitted: a form lets no other's submission bubble through.
  const isBusy = mainAction?.busy ?? false;
  const { edit, submit, close, slotted } = actions;
  const { intro, cancel, close: closeLabel } = messages;
  return html`
    <form
      part="form"
      novalidate
      ?hidden=${isHidden}
      aria-busy=${isBusy}
      @input=${edit}
      @submit=${submit}
    >
      <p part="intro"><slot name="intro">${intro}</slot></p>
      <slot
        name="form"
        ?hidden=${!form.hasPageForm}
        @slotchange=${slotted}
        @submit=${submit}
      ></slot>
      ${
        form.hasPageForm
          ? nothing
          : form.fields.map((field) => fieldElement(field, isBusy, form, messages, actions))
      }
      ${notice}
      <div part="actions">
        ${form.hasPageButton ? nothing : mainButton(mainAction)}
        <button part="cancel" type="button" @click=${close}>
          ${mainAction ? cancel : closeLabel}
        </button>
      </div>
    </form>
  `;
}
