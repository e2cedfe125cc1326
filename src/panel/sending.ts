/**
 * Sends the form. What requests numbers and shows them, the panel's second half, loads while the visitor is at the form;
 * a form that is sent earlier waits for it.
 */
import type { CSSResult } from 'lit';
import { formValues } from '../form/values.js';
import type { PhoneNumber } from '../phone-number/parse.js';
import { refusalFacts, submissionFacts, type SubmitAction } from '../lifecycle/submission.js';
import type { NumberPanel, NumberPanelHost, NumberPanelOwner } from '../offer/number-panel.js';
import { chosenService, type ServiceChoice } from '../services/resolve-service.js';
import type { NumberService } from '../services/number-service.js';
import type { Refusal } from './panel-state.js';

/** What is said if the second half cannot be loaded. */
export const noConnection: Refusal = { code: 'network', retryable: true, fields: {} };

export class Sending {
  /** The second half, once it is loaded. */
  numberPanel: NumberPanel | undefined;
  readonly #host: NumberPanelHost & ServiceChoice;
  readonly #panel: NumberPanelOwner;
  readonly #addStyles: (styles: CSSResult) => void;
  #loading: Promise<void> | undefined;
  /** The form that waits for it, as it was typed. */
  #waiting: Readonly<Record<string, string>> | undefined;

  constructor(
    host: NumberPanelHost & ServiceChoice,
    panel: NumberPanelOwner,
    addStyles: (styles: CSSResult) => void,
  ) {
    this.#host = host;
    this.#panel = panel;
    this.#addStyles = addStyles;
  }

  /** Whether a form is on its way to the service. */
  get isBusy(): boolean {
    return this.#waiting !== undefined || this.#panel.lifecycle.stage === 'submitted';
  }

  /** The visitor changed a field. */
  edit(): void {
    if (!this.#waiting) this.#panel.lifecycle.perform('edit');
  }

  /** What was submitted stays so, whatever becomes of the form while the second half is loading. */
  async send(
    typed: Readonly<Record<string, string>>,
    phone: PhoneNumber | undefined,
    userData: Readonly<Record<string, unknown>>,
    action: SubmitAction,
  ): Promise<void> {
    if (!this.numberPanel) {
      this.#waiting = typed;
      this.#panel.announce(this.#panel.messages.submitting);
      await this.load();
      if (this.#waiting !== typed) return;
      this.#waiting = undefined;
    }
    if (this.numberPanel) this.numberPanel.submit(typed, phone, userData, action);
    else this.#refuse(formValues(typed, phone?.e164), action);
  }

  /** Loads the second half, once; after a failure, again. Never rejects. */
  load(): Promise<void> {
    return (this.#loading ??= this.#load().catch(() => {
      this.#loading = undefined;
    }));
  }

  /** The interaction is over. */
  stop(): void {
    this.#waiting = undefined;
  }

  /** Without the second half, nothing can be requested. */
  #refuse(form: Readonly<Record<string, string>>, action: SubmitAction): void {
    const { lifecycle } = this.#panel;
    lifecycle.perform(action, () => submissionFacts(form, action, lifecycle.metadata));
    lifecycle.perform('reject', () => refusalFacts(noConnection.code, lifecycle.metadata));
  }

  /** The service loads beside it. */
  async #load(): Promise<void> {
    const service = (): Promise<NumberService> => chosenService(this.#host);
    service().catch(() => undefined); // a request tries again, and tells
    const { NumberPanel, numberStyles } = await import('../offer/number-panel.js');
    this.#addStyles(numberStyles);
    this.numberPanel = new NumberPanel(this.#host, this.#panel, service);
  }
}
