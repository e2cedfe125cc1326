/** The form: its fields, each with its message beside it, and the buttons that send or drop it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FieldDefinition } from '../form/fields.js';
import type { Messages } from '../messages/messages.js';
import { mainButton } from './main-button.js';
import type { MainAction, PanelState } from './panel-state.js';

export interface FormViewState extends PanelState {
  readonly prefill: Readonly<Record<string, string>>;
  /** Field name → what is wrong with it. */
  readonly problems: ReadonlyMap<string, string>;
}

export interface FormViewActions {
  readonly edit: (event: Event) => void;
  readonly submit: (event: Event) => void;
  readonly close: (event: Event) => void;
}

/**
 * The form stays in the document as long as the panel is open, as it holds what was typed.
 * @param mainAction its submit button; `undefined` where submitting again makes no sense.
 */
export function formView(
  isHidden: boolean,
  mainAction: MainAction | undefined,
  notice: TemplateResult | typeof nothing,
  { fields, prefill, problems }: FormViewState,
  messages: Messages,
  { edit, submit, close }: FormViewActions,
): TemplateResult {
  const isBusy = mainAction?.busy ?? false;
  const { intro, cancel, close: closeLabel, labels, optional } = messages;

  const fieldView = (field: FieldDefinition): TemplateResult => {
    const { name, type, autocomplete, required } = field;
    const problem = problems.get(name);
    return html`
      <div part="field">
        <label part="label" for="field-${name}">
          ${Object.hasOwn(labels, name) ? labels[name] : name}
          ${required ? nothing : html`<span part="optional">${optional}</span>`}
        </label>
        <input
          part="input"
          id="field-${name}"
          name=${name}
          type=${type}
          inputmode=${type}
          autocomplete=${autocomplete}
          enterkeyhint="send"
          dir=${type === 'text' ? 'auto' : 'ltr'}
          ?required=${required}
          ?readonly=${isBusy}
          aria-invalid=${problem !== undefined}
          aria-describedby="problem-${name}"
          .defaultValue=${(Object.hasOwn(prefill, name) && prefill[name]) || ''}
        />
        <p part="problem" id="problem-${name}" ?hidden=${problem === undefined}>${problem}</p>
      </div>
    `;
  };

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
      ${fields.map(fieldView)} ${notice}
      <div part="actions">
        ${mainButton(mainAction)}
        <button part="cancel" type="button" @click=${close}>
          ${mainAction ? cancel : closeLabel}
        </button>
      </div>
    </form>
  `;
}
