/** The dialog: its frame, and the view that is due in it. */
import { html, nothing, type TemplateResult } from 'lit';
import { telUri } from '../phone-number/tel-uri.js';
import { closeIcon, minimizeIcon } from '../templates/icons.js';
import { mainButton } from '../templates/main-button.js';
import { formView } from '../form/form-view.js';
import type { Panel } from './panel.js';
import { headingOf, mainActionOf, viewOf, views } from './panel-state.js';

export function panelView(panel: Panel): TemplateResult {
  const { messages, actions, numberPanel, stage } = panel;
  const view = viewOf(panel);
  const mainAction = mainActionOf(panel, messages);
  const notice = noticeView(panel);
  const renew = mainButton(mainAction, actions.ask);
  const heading = headingOf(view, messages);
  const isForm = view === 'form';
  const isFloating = panel.mode === 'floating';
  return html`
    <dialog
      part="dialog"
      aria-labelledby="heading"
      aria-describedby=${isForm && !panel.isMinimized ? 'intro' : nothing}
      lang=${messages.language}
      dir=${messages.direction}
      data-mode=${panel.mode}
      ?data-minimized=${panel.isMinimized}
      popover=${isFloating ? 'manual' : nothing}
      aria-modal=${
        // Chromium takes each dialog in the top layer for modal, whose page nobody may read.
        isFloating ? 'false' : nothing
      }
      @cancel=${actions.close}
      @close=${actions.closed}
      @focusin=${actions.focus}
      @focusout=${actions.blur}
      @keydown=${actions.keydown}
    >
      <div part="header">
        ${
          isFloating
            ? html`<button
                part="minimize"
                type="button"
                aria-label=${messages.minimize}
                @click=${actions.minimize}
              >
                ${minimizeIcon}
              </button>`
            : nothing
        }
        <button part="close" type="button" aria-label=${messages.close} @click=${actions.close}>
          ${closeIcon}
        </button>
        ${
          // Each view has a heading of its own: while one has the focus, the next one gets the focus and is read.
          views.map((each) =>
            each === view
              ? html`<h2 part="heading" id="heading" tabindex="-1">
                  <slot name=${isForm ? 'heading' : 'no-heading'} .textContent=${heading}></slot>
                </h2>`
              : nothing,
          )
        }
      </div>
      ${formView(!isForm, mainAction, notice, panel)}
      ${isForm || view === 'confirm' ? nothing : notice}
      ${view === 'number' || view === 'expired' ? numberPanel?.render(view, renew) : nothing}
      ${view === 'waiting' ? (stage === 'rejected' ? renew : progressView(panel)) : nothing}
      ${view === 'confirm' ? confirmView(panel) : nothing}
      <div part="footer"><slot name="footer"></slot></div>
      ${
        panel.isMinimized
          ? html`<button part="chip" aria-expanded="false" @click=${actions.restore}>
              <span part="icon"></span>
              ${
                view === 'number'
                  ? numberPanel?.renderChip()
                  : html`<span .textContent=${heading}></span>`
              }
            </button>`
          : nothing
      }
      <p part="status" role="status" .textContent=${panel.announcement}></p>
    </dialog>
  `;
}

/** What went wrong, in plain words, and the number that still works. What is wrong with a field is said there. */
function noticeView({
  stage,
  error,
  errorText,
  saysInFields,
  fallback,
  messages,
  numberPanel,
}: Panel): TemplateResult | typeof nothing {
  if (stage !== 'rejected' || !error || saysInFields) return nothing;
  const extension = (numberPanel?.dialsCode && fallback?.extension) || '';
  const uri = telUri(fallback?.number ?? '', extension);
  const shown = html`<bdi dir="ltr" translate="no" data-text=${fallback?.formatted ?? ''}></bdi>`;
  return html`<div part="notice">
    <p part="error" .textContent=${errorText}></p>
    ${
      fallback === undefined
        ? nothing
        : html`<p part="fallback">
            <span .textContent=${messages.fallback}></span>
            ${uri === undefined ? shown : html`<a part="fallback-number" href=${uri}>${shown}</a>`}
          </p>`
    }
  </div>`;
}

/** Where nothing was asked and there is nothing to show yet. */
const progressView = ({ messages }: Panel): TemplateResult =>
  html`<p part="progress">
    <span part="spinner"></span> <span .textContent=${messages.submitting}></span>
  </p>`;

/** Asks before what was typed is dropped. */
const confirmView = ({ messages, actions }: Panel): TemplateResult =>
  html`<p part="intro" .textContent=${messages.confirm}></p>
    <div part="actions">
      <button part="keep" @click=${actions.keep}>
        <span .textContent=${messages.keep}></span>
      </button>
      <button part="discard" @click=${actions.close}>
        <span .textContent=${messages.discard}></span>
      </button>
    </div>`;
