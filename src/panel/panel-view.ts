/** Renders the dialog: its header, the current view and the live region. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FormActions } from '../form/form-model.js';
import { formView } from '../form/form-view.js';
import { telUri } from '../phone-number/tel-uri.js';
import { closeIcon, mainButton, minimizeIcon } from '../templates/buttons.js';
import { views, type PanelModel } from './panel-model.js';

export interface PanelActions extends FormActions {
  readonly retryOrRenew: () => void;
  /** Hides the confirmation and keeps the panel open. */
  readonly cancelClosing: () => void;
  readonly minimize: () => void;
  readonly restore: () => void;
  /** Handles the `close` event of the dialog. */
  readonly onClose: () => void;
  readonly keydown: (event: KeyboardEvent) => void;
  readonly focusIn: (event: FocusEvent) => void;
  readonly focusOut: (event: FocusEvent) => void;
}

/** The views of the module that shows numbers. */
export interface OfferViews {
  /** Renders the number or its expiry. @param renew the button that requests another number; `nothing` if there is none. */
  readonly render: (
    view: 'number' | 'expired',
    renew: TemplateResult | typeof nothing,
  ) => TemplateResult;
  /** Renders the number and the time left, for the chip. */
  readonly renderChip: () => HTMLElement;
}

/**
 * Renders the panel.
 * @param offer `undefined` until its module has loaded.
 * @param liveText the text of the live region.
 */
export function panelView(
  model: PanelModel,
  actions: PanelActions,
  offer: OfferViews | undefined,
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
        // Chromium treats every dialog in the top layer as modal, which hides the page from screen readers.
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
          // Each view has its own heading element. The next heading is read when it gets the focus of the previous one.
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

/** Renders why there is no number, and the fallback number. */
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

/** Renders the progress of a request if there is no form. */
const progressView = ({ messages }: PanelModel): TemplateResult =>
  html`<p class="progress">
    <span class="spinner"></span> <span .textContent=${messages.submitting}></span>
  </p>`;

/** Renders the confirmation that asks the visitor whether to close the panel. */
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
