/** The dialog: its frame, and the view that is due in it. */
import type { ClickToCallMode } from '../click-to-call-element.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { ClickToCallStage } from '../lifecycle/lifecycle.js';
import type { Messages } from '../messages/messages.js';
import { telUri } from '../tel-uri.js';
import { parseTelephoneNumber } from '../telephone-number.js';
import { closeIcon, minimizeIcon } from './icons.js';
import { mainButton } from './main-button.js';
import { formView, type FormViewActions, type FormViewState } from './form-view.js';
import type { NumberPanel } from './number-panel.js';
import type { NumberState } from './number-view.js';
import { headingOf, mainActionOf, viewOf, type View } from './panel-state.js';

export interface PanelViewState extends FormViewState, NumberState {
  readonly mode: ClickToCallMode;
  readonly isMinimized: boolean;
  /** What a screen reader is told. */
  readonly announcement: string;
  readonly fallbackNumber: string | undefined;
  /** Whether what is wrong is said beside the fields, and there alone. */
  readonly saysInFields: boolean;
}

export interface PanelViewActions extends FormViewActions {
  /** Asks for a number once more. */
  readonly ask: () => void;
  readonly keep: () => void;
  /** The dialog was closed. */
  readonly closed: () => void;
  readonly focus: (event: FocusEvent) => void;
  readonly keydown: (event: KeyboardEvent) => void;
  readonly minimize: () => void;
  readonly restore: () => void;
}

export function panelView(
  state: PanelViewState,
  messages: Messages,
  actions: PanelViewActions,
  numberPanel: NumberPanel | undefined,
): TemplateResult {
  const view = viewOf(state);
  const mainAction = mainActionOf(state, messages);
  const notice = noticeView(state, messages);
  const renew = mainButton(mainAction, actions.ask);
  return html`
    <dialog
      part="dialog"
      aria-labelledby="heading"
      lang=${messages.language}
      dir=${messages.direction}
      data-mode=${state.mode}
      ?data-minimized=${state.isMinimized}
      popover=${state.mode === 'floating' ? 'manual' : nothing}
      aria-modal=${
        // Chromium takes each dialog in the top layer for modal, whose page nobody may read.
        state.mode === 'floating' ? 'false' : nothing
      }
      @cancel=${actions.close}
      @close=${actions.closed}
      @focusin=${actions.focus}
      @keydown=${actions.keydown}
    >
      <div part="header">
        <h2 part="heading" id="heading" tabindex="-1">${headingView(view, messages)}</h2>
        ${
          state.mode === 'floating'
            ? html`
                <button
                  part="minimize"
                  type="button"
                  aria-label=${messages.minimize}
                  @click=${actions.minimize}
                >
                  ${minimizeIcon}
                </button>
              `
            : nothing
        }
        <button part="close" type="button" aria-label=${messages.close} @click=${actions.close}>
          ${closeIcon}
        </button>
      </div>
      ${formView(view !== 'form', mainAction, notice, state, messages, actions)}
      ${view === 'form' || view === 'confirm' ? nothing : notice}
      ${view === 'number' ? numberPanel?.render(state, messages, renew) : nothing}
      ${view === 'progress' ? progressView(state.stage, messages, renew) : nothing}
      ${
        view === 'expired'
          ? html`<p part="intro">${messages.expired}</p>
              ${renew}`
          : nothing
      }
      ${view === 'confirm' ? confirmView(messages, actions) : nothing}
      <div part="footer"><slot name="footer"></slot></div>
      ${
        state.isMinimized
          ? html`<button part="chip" aria-expanded="false" @click=${actions.restore}>
              <span part="icon"></span>
              ${
                view === 'number'
                  ? numberPanel?.renderChip(state, messages)
                  : headingOf(view, messages)
              }
            </button>`
          : nothing
      }
      <p part="status" role="status">${state.announcement}</p>
    </dialog>
  `;
}

const headingView = (view: View, messages: Messages): TemplateResult | string =>
  view === 'form'
    ? html`<slot name="heading">${messages.heading}</slot>`
    : headingOf(view, messages);

/** What went wrong, in plain words, and the number that still works. What is wrong with a field is said there. */
function noticeView(
  { stage, error, saysInFields, fallbackNumber = '' }: PanelViewState,
  messages: Messages,
): TemplateResult | typeof nothing {
  if (stage !== 'rejected' || !error || saysInFields) return nothing;
  const uri = telUri(parseTelephoneNumber(fallbackNumber) ?? '');
  return html`
    <div part="notice">
      <p part="error">${messages.errors[error.code]}</p>
      ${
        uri === undefined
          ? nothing
          : html`<p part="fallback">
              ${messages.fallback}
              <a part="fallback-number" href=${uri}><bdi dir="ltr">${fallbackNumber}</bdi></a>
            </p>`
      }
    </div>
  `;
}

/** Where nothing was asked and there is nothing to show yet. */
const progressView = (
  stage: ClickToCallStage,
  messages: Messages,
  retry: TemplateResult | typeof nothing,
): TemplateResult | typeof nothing =>
  stage === 'rejected'
    ? retry
    : html`<p part="progress"><span part="spinner"></span> ${messages.submitting}</p>`;

/** Asks before what was typed is dropped. */
const confirmView = (messages: Messages, { keep, close }: PanelViewActions): TemplateResult => html`
  <p part="intro">${messages.confirm}</p>
  <div part="actions">
    <button part="keep" @click=${keep}>${messages.keep}</button>
    <button part="discard" @click=${close}>${messages.discard}</button>
  </div>
`;
