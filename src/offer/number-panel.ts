/**
 * The panel's second half, from the first submission on: it has numbers requested, shows them, counts down and copies.
 * Loads while the visitor is at the form, at the latest before anything is requested: who has a number sees it.
 */
import type { nothing, TemplateResult } from 'lit';
import type { PhoneNumber } from '../phone-number/parse.js';
import { nextLook } from '../lifecycle/deadline.js';
import type { LifecycleController } from '../lifecycle/lifecycle-controller.js';
import type { ClickToCallStage } from '../lifecycle/stages.js';
import { NumberRequests } from '../lifecycle/number-requests.js';
import { requestEnvironment, type RequestEnvironment } from '../lifecycle/request-environment.js';
import type { SubmitAction } from '../lifecycle/submission.js';
import type { Messages } from '../messages/messages.js';
import { loadReader, readNumber } from '../services/load-offer-schema.js';
import type { NumberService } from '../services/number-service.js';
import { requestNumber } from '../services/run-request.js';
import type { TelephoneNumber } from '../phone-number/telephone-number.js';
import { numberAnnouncement, timeAnnouncement } from './announcements.js';
import type { Settings } from '../panel/check-settings.js';
import { renderChip } from './chip-view.js';
import { Copying, type Copyable } from './copying.js';
import { inWords, nextChange, passesMilestone, shownTimeLeft } from './countdown.js';
import { renderCountdown } from './countdown-view.js';
import { numberRequest } from '../form/number-request.js';
import { expiredView, numberView, type NumberState } from './offer-view.js';
import type { View } from '../panel/panel-state.js';
import { QrCodes, type QrCode } from './load-qr-code.js';

export { numberStyles } from './offer.styles.js';

export interface NumberPanelHost extends HTMLElement, Settings {
  readonly renderRoot: ParentNode;
  readonly timeout: number;
  readonly noQr: boolean;
  readonly noCountdown: boolean;
  readonly noDialCode: boolean;
  requestUpdate(): void;
}

/** What it needs of the panel. */
export interface NumberPanelOwner {
  readonly lifecycle: LifecycleController;
  readonly messages: Messages;
  readonly fallbackNumber: string;
  /** Tells a screen reader. */
  announce(text: string): void;
}

export class NumberPanel {
  readonly requests: NumberRequests;
  readonly #host: NumberPanelHost;
  readonly #panel: NumberPanelOwner;
  readonly #environment: RequestEnvironment;
  readonly #copying: Copying;
  readonly #qrCodes: QrCodes;
  /** The time left and the chip are rendered by themselves, as they change every second. */
  readonly #countdown = document.createElement('p');
  readonly #chip = document.createElement('span');
  /** When the service may be asked again, by the monotonic clock, in ms. */
  #retryAt = 0;
  readonly #changed: () => void;
  /** What was left at the last look, in ms. */
  #seen = 0;
  #stopTimer: (() => void) | undefined;
  #stopWaking: (() => void) | undefined;

  /** @param service brings the number service that the page has chosen. */
  constructor(
    host: NumberPanelHost,
    panel: NumberPanelOwner,
    service: () => Promise<NumberService>,
  ) {
    const { lifecycle } = panel;
    const environment = requestEnvironment(host, lifecycle.clock);
    const changed = (): void => {
      host.requestUpdate();
    };
    this.#host = host;
    this.#panel = panel;
    this.#checkSettings();
    loadReader().catch(() => undefined); // a request tries again, and tells
    this.#environment = environment;
    this.#changed = changed;
    this.#copying = new Copying(environment, changed);
    this.#qrCodes = new QrCodes(changed);
    this.requests = new NumberRequests(lifecycle, environment, (request, context) =>
      requestNumber(request, context, { service, timeout: host.timeout, environment }),
    );
  }

  /** The page's number for when a request fails; `undefined` if there is none. */
  get fallback(): TelephoneNumber | undefined {
    return readNumber(this.#panel.fallbackNumber);
  }

  /** Whether links dial the extension and the access code after the number. */
  get dialsCode(): boolean {
    return !this.#host.noDialCode && matchMedia('(pointer: coarse)').matches;
  }

  /** When the service may be asked again, in words; empty if it may be now. */
  get retryIn(): string {
    const wait = this.#retryWait;
    return wait > 0 ? inWords(wait, this.#panel.messages.language, Math.ceil) : '';
  }

  /** A valid form was submitted. @param action whose doing that is: the visitor's or the page's. */
  submit(
    typed: Readonly<Record<string, string>>,
    phone: PhoneNumber | undefined,
    userData: Readonly<Record<string, unknown>>,
    action: SubmitAction,
  ): void {
    this.requests.submit(numberRequest(typed, userData, this.#host, phone), action);
  }

  /** Asks for another number. @param typed the values to send; `undefined` for those that were last submitted. */
  renew(
    typed: Readonly<Record<string, string>> | undefined,
    phone: PhoneNumber | undefined,
    userData: Readonly<Record<string, unknown>>,
  ): void {
    this.requests.renew(typed && numberRequest(typed, userData, this.#host, phone));
  }

  /** The lifecycle is in a new stage. */
  entered(stage: ClickToCallStage): void {
    this.requests.entered(stage);
    this.#copying.reset();
    if (stage === 'rejected') this.#retryAt = this.#now + waitOf(this.requests.error?.retryAfter);
    if (stage === 'completed') this.#seen = 0;
    if (stage === 'closed') this.stop();
    if (stage === 'opened') this.#checkSettings();
  }

  /** What a screen reader is told when the number is on screen. */
  get announcement(): string {
    return numberAnnouncement(this.#state, this.#panel.messages);
  }

  /** @param renew the button that asks for another number, where it is time for it. */
  render(view: View, renew: TemplateResult | typeof nothing): TemplateResult {
    const { messages, lifecycle } = this.#panel;
    if (view === 'expired') return expiredView(messages, renew);
    const sent = this.requests.offer?.matchesCallerId && lifecycle.metadata.form;
    const sentNumber = (sent && sent.phonenumber) || '';
    this.#renderCountdown();
    return numberView(
      {
        ...this.#state,
        countdown: this.#countdown,
        sentNumber: sentNumber && (readNumber(sentNumber)?.formatted ?? ''),
        dialsCode: this.dialsCode,
        qrCode: this.#qrCode,
        copied: this.#copying.last,
      },
      messages,
      (what) => void this.#copy(what, messages),
      renew,
    );
  }

  renderChip(): HTMLElement {
    renderChip(this.#chip, this.#state, this.#panel.messages);
    return this.#chip;
  }

  /** Looks at the clocks before what they say is rendered; announces the few figures that matter. */
  look(): void {
    this.requests.look();
    const left = this.#shownTimeLeft ?? 0;
    if (left > 0 && passesMilestone(this.#seen, left)) {
      const { messages, lifecycle } = this.#panel;
      this.#panel.announce(timeAnnouncement(left, messages, lifecycle.stage));
    }
    this.#seen = this.requests.timeLeft ?? 0;
  }

  /** Starts the timer for the next change of what is on screen. */
  startTimer(): void {
    this.#stopTimer?.();
    const left = this.requests.timeLeft ?? 0;
    const wait = this.#retryWait;
    if (left <= 0 && wait <= 0) {
      this.stop();
      return;
    }
    const delay = Math.min(
      left > 0 ? nextChange(left, !this.#host.noCountdown) : Infinity,
      wait > 0 ? nextChange(wait, true) : Infinity,
    );
    this.#stopWaking ??= this.#environment.onWake(this.#changed);
    // The words of a wait are on a button of the panel.
    const callback = wait > 0 ? this.#changed : this.#tick;
    this.#stopTimer = this.#environment.after(nextLook(delay), callback);
  }

  /** Renders the time left and nothing else, unless the view changes or there is something to announce. */
  readonly #tick = (): void => {
    const left = this.#shownTimeLeft;
    const before = this.#shown(this.#seen);
    if (!left || before === undefined || passesMilestone(before, left)) {
      this.#changed();
    } else {
      this.#renderCountdown();
      if (this.#chip.isConnected) this.renderChip();
      this.startTimer();
    }
  };

  /** No figure is on screen any more. */
  stop(): void {
    this.#stopTimer?.();
    this.#stopWaking?.();
    this.#stopWaking = undefined;
  }

  /** By itself: it is for the page's owner, and no visitor waits for it. */
  #checkSettings(): void {
    import('../panel/check-settings.js').then(
      ({ checkSettings }) => {
        checkSettings(this.#host, this.#host.getAttribute('timeout'));
      },
      () => undefined,
    );
  }

  get #now(): number {
    return this.#environment.now().monotonic;
  }

  get #retryWait(): number {
    return this.#panel.lifecycle.stage === 'rejected' ? Math.max(0, this.#retryAt - this.#now) : 0;
  }

  get #state(): NumberState {
    const { number = '', formatted = number, extension, accessCode } = this.requests.offer ?? {};
    return {
      number,
      extension,
      accessCode,
      shownNumber: formatted,
      shownTimeLeft: this.#shownTimeLeft,
      showsCountdown: !this.#host.noCountdown,
    };
  }

  #renderCountdown(): void {
    const timeLeft = this.#shownTimeLeft;
    if (timeLeft === undefined) return;
    const { lifetime } = this.requests;
    const showsFigures = !this.#host.noCountdown;
    const state = { timeLeft, lifetime, showsFigures };
    renderCountdown(this.#countdown, state, this.#panel.messages);
  }

  get #shownTimeLeft(): number | undefined {
    return this.#shown(this.requests.timeLeft);
  }

  #shown(left: number | undefined): number | undefined {
    return shownTimeLeft(left, !this.#host.noCountdown);
  }

  /** For visitors at a screen; those who hold a phone in their hand tap. The number alone: scanners know no pauses. */
  get #qrCode(): QrCode | null | undefined {
    const { offer } = this.requests;
    const isAtScreen = matchMedia('(hover: hover) and (pointer: fine)').matches;
    return offer?.number && isAtScreen && !this.#host.noQr
      ? this.#qrCodes.of(`tel:${offer.number}`)
      : undefined;
  }

  async #copy(what: Copyable, { copied, copyFailed }: Messages): Promise<void> {
    const element = this.#host.renderRoot.querySelector(`[part=${what}]`);
    const { number = '', formatted = '', accessCode = '' } = this.requests.offer ?? {};
    const text = what === 'number' ? number || formatted : accessCode;
    const isCopied = element && (await this.#copying.copy(what, text, element));
    if (typeof isCopied === 'boolean') this.#panel.announce(isCopied ? copied : copyFailed);
  }
}

/** How long to wait, in ms. What a page's own service says of it may be anything; nobody sits through more than an hour. */
const waitOf = (retryAfter: unknown): number =>
  (typeof retryAfter === 'number' && Math.min(retryAfter, 3_600_000)) || 0;
