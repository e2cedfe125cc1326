/** The dialog: its header, the current view and the live region. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FormActions } from '../form/form-model.js';
import { formView } from '../form/form-view.js';
import { telUri } from '../phone-number/tel-uri.js';
import { closeIcon, mainButton, minimizeIcon } from '../templates/buttons.js';
import { views, type PanelModel } from './panel-model.js';

export interface PanelActions extends FormActions {
  readonly retryOrRenew: () => void;
  /** Closes the confirmation. */
  readonly cancelClosing: () => void;
  readonly minimize: () => void;
  readonly restore: () => void;
  /** The dialog has closed. */
  readonly onClose: () => void;
  readonly keydown: (event: KeyboardEvent) => void;
  readonly focusIn: (event: FocusEvent) => void;
  readonly focusOut: (event: FocusEvent) => void;
}

/** What is rendered by the code that loads with the offer. */
export interface OfferContent {
  /** @param renew the button that requests another number, when it is time for it. */
  readonly render: (
    view: 'number' | 'expired',
    renew: TemplateResult | typeof nothing,
  ) => TemplateResult;
  readonly renderChip: () => HTMLElement;
}

/**
 * @param offer `undefined` until it has loaded.
 * @param liveText what a screen reader reads.
 */
export function panelView(
  model: PanelModel,
  actions: PanelActions,
  offer: OfferContent | undefined,
  liveText: string,
): TemplateResult {
  const { messages, mode, view, heading, mainAction, isMinimized } = model;
  const isForm = view === 'form';
  const isFloating = mode === 'floating';
  const notice = noticeView(model);
  const renew = mainButton(mainAction, actions.retryOrRenew);
  return html`
    <dialog
      part="dialog"
      aria-labelledby="heading"
      aria-describedby=${isForm && !isMinimized ? 'intro' : nothing}
      lang=${messages.language}
      dir=${messages.direction}
      data-mode=${mode}
      ?data-minimized=${isMinimized}
      popover=${isFloating ? 'manual' : nothing}
      aria-modal=${
        // Chromium takes each dialog in the top layer for modal, which hides the page from screen readers.
        isFloating ? 'false' : nothing
      }
      @cancel=${actions.close}
      @close=${actions.onClose}
      @focusin=${actions.focusIn}
      @focusout=${actions.focusOut}
      @keydown=${actions.keydown}
    >
      <div part="header" class="header">
        ${
          isFloating
            ? html`<button
                part="minimize"
                class="minimize"
                type="button"
                aria-label=${messages.minimize}
                @click=${actions.minimize}
              >
                ${minimizeIcon}
              </button>`
            : nothing
        }
        <button
          part="close"
          class="close"
          type="button"
          aria-label=${messages.close}
          @click=${actions.close}
        >
          ${closeIcon}
        </button>
        ${
          // Each view has a heading of its own: if one has the focus, the next one gets the focus and is read.
          views.map((each) =>
            each === view
              ? html`<h2 part="heading" class="heading" id="heading" tabindex="-1">
                  <slot name=${isForm ? 'heading' : 'no-heading'} .textContent=${heading}></slot>
                </h2>`
              : nothing,
          )
        }
      </div>
      ${formView({ ...model, isHidden: !isForm, notice }, actions)}
      ${isForm || view === 'confirm' ? nothing : notice}
      ${view === 'number' || view === 'expired' ? offer?.render(view, renew) : nothing}
      ${view === 'waiting' ? (model.isRejected ? renew : progressView(model)) : nothing}
      ${view === 'confirm' ? confirmView(model, actions) : nothing}
      <div part="footer" class="footer"><slot name="footer"></slot></div>
      ${
        isMinimized
          ? html`<button part="chip" class="chip" aria-expanded="false" @click=${actions.restore}>
              <span part="icon" class="icon"></span>
              ${
                view === 'number'
                  ? offer?.renderChip()
                  : html`<span .textContent=${heading}></span>`
              }
            </button>`
          : nothing
      }
      <p class="status" role="status" .textContent=${liveText}></p>
    </dialog>
  `;
}

/** What went wrong, and the number that still works. */
function noticeView({ notice, messages, offer }: PanelModel): TemplateResult | typeof nothing {
  if (!notice) return nothing;
  const { text, fallback } = notice;
  const uri = telUri(fallback?.number ?? '', (offer.dialsCode && fallback?.extension) || '');
  const number = html`<bdi dir="ltr" translate="no" data-text=${fallback?.formatted ?? ''}></bdi>`;
  return html`<div part="notice" class="notice">
    <p class="error" .textContent=${text}></p>
    ${
      fallback === undefined
        ? nothing
        : html`<p class="fallback">
            <span .textContent=${messages.fallback}></span>
            ${uri === undefined ? number : html`<a class="fallback-number" href=${uri}>${number}</a>`}
          </p>`
    }
  </div>`;
}

/** Where there is no form and nothing to show yet. */
const progressView = ({ messages }: PanelModel): TemplateResult =>
  html`<p class="progress">
    <span class="spinner"></span> <span .textContent=${messages.submitting}></span>
  </p>`;

/** Asks before what was typed is dropped. */
const confirmView = ({ messages }: PanelModel, actions: PanelActions): TemplateResult =>
  html`<p class="intro" .textContent=${messages.confirm}></p>
    <div class="actions">
      <button class="keep" @click=${actions.cancelClosing}>
        <span .textContent=${messages.keep}></span>
      </button>
      <button class="discard" @click=${actions.close}>
        <span .textContent=${messages.discard}></span>
      </button>
    </div>`;
