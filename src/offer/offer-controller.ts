/**
 * Requests numbers and shows them. The module is needed from the first submission on, and is loaded while the visitor fills in
 * the form.
 */
import type { nothing, TemplateResult } from 'lit';
import type { HostElement } from '../host-element.js';
import type { Environment } from '../lifecycle/clock.js';
import { expiryEffect } from '../lifecycle/expiry-effect.js';
import type { LifecycleController } from '../lifecycle/lifecycle-controller.js';
import { requestEffect } from '../lifecycle/request-effect.js';
import type { Messages } from '../messages/messages.js';
import { loadOfferSchema, parseNumber } from '../services/load-offer-schema.js';
import { resolveService } from '../services/resolve-service.js';
import { runRequest } from '../services/run-request.js';
import { fallbackNumber } from '../services/service-options.js';
import { numberAnnouncement, timeAnnouncement } from './announcements.js';
import { renderChip } from './chip-view.js';
import { Copier, type Copyable } from './copy.js';
import { formatRelative } from './time-left.js';
import { renderCountdown } from './countdown-view.js';
import type { OfferModel, OfferStatus, OfferTexts } from './offer-model.js';
import { OfferTimer } from './offer-timer.js';
import { expiredView, offerView } from './offer-view.js';
import { QrCodeLoader, type QrCode } from './load-qr-code.js';

export { offerStyles } from './offer.styles.js';

export interface OfferOptions {
  readonly environment: Environment;
  /** Returns the current texts. */
  readonly messages: () => Messages;
  /** Announces a text to screen readers. */
  readonly announce: (text: string) => void;
}

export class OfferController {
  readonly timer: OfferTimer;
  readonly #host: HostElement;
  readonly #lifecycle: LifecycleController;
  readonly #options: OfferOptions;
  readonly #copier: Copier;
  readonly #qrCodes: QrCodeLoader;
  /** The time left is rendered into this element, because it changes every second. */
  readonly #countdown = document.createElement('p');
  /** The content of the chip is rendered into this element, because it changes every second. */
  readonly #chip = document.createElement('span');

  constructor(host: HostElement, lifecycle: LifecycleController, options: OfferOptions) {
    const { environment } = options;
    const requestUpdate = (): void => {
      host.requestUpdate();
    };
    this.#host = host;
    this.#lifecycle = lifecycle;
    this.#options = options;
    this.#copier = new Copier(environment, requestUpdate);
    this.#qrCodes = new QrCodeLoader(requestUpdate);
    this.timer = new OfferTimer(lifecycle, environment, expiryEffect(lifecycle, environment), {
      hasCountdown: () => this.#hasCountdown,
      renderCountdown: () => {
        this.#renderCountdown();
        if (this.#chip.isConnected) this.renderChip();
      },
      requestUpdate,
      onMilestone: (left) => {
        options.announce(timeAnnouncement(left, options.messages(), lifecycle.state.stage));
      },
    });
    lifecycle.onTransition(() => {
      this.#copier.reset();
    });
    const service = () => resolveService(host);
    // Both load while the visitor fills in the form. If that fails, the request loads them again and reports the failure.
    service().catch(() => undefined);
    loadOfferSchema().catch(() => undefined);
    requestEffect(lifecycle, (request, context) =>
      runRequest(request, context, { service, timeout: host.timeout, environment }),
    );
  }

  /** The current status of the offer. */
  get status(): OfferStatus {
    const { retryDelay, timeLeft } = this.timer;
    const messages = this.#options.messages();
    return {
      timeLeft,
      retryIn: retryDelay > 0 ? formatRelative(retryDelay, messages.language, Math.ceil) : '',
      announcement: numberAnnouncement(this.#texts),
      fallback: parseNumber(fallbackNumber(this.#host)),
      dialsCode: this.#dialsCode,
    };
  }

  /** Renders the number or its expiry. @param renew the button that requests another number; `nothing` if there is none. */
  render(view: 'number' | 'expired', renew: TemplateResult | typeof nothing): TemplateResult {
    if (view === 'expired') return expiredView(this.#options.messages(), renew);
    this.#renderCountdown();
    return offerView(this.#model, { copy: (what) => void this.#copy(what) }, renew);
  }

  /** Renders the number and the time left, for the chip of the minimised panel. */
  renderChip(): HTMLElement {
    renderChip(this.#chip, this.#texts);
    return this.#chip;
  }

  get #hasCountdown(): boolean {
    return !this.#host.noCountdown;
  }

  get #dialsCode(): boolean {
    return !this.#host.noDialCode && matchMedia('(pointer: coarse)').matches;
  }

  /** The texts that the number view, the chip and the announcement share. */
  get #texts(): OfferTexts {
    const { number = '', formatted = number, accessCode } = this.#lifecycle.state.offer ?? {};
    return {
      messages: this.#options.messages(),
      formattedNumber: formatted,
      accessCode,
      timeLeft: this.timer.shownTimeLeft,
      hasCountdown: this.#hasCountdown,
    };
  }

  get #model(): OfferModel {
    const { offer, metadata } = this.#lifecycle.state;
    const sentNumber = (offer?.matchesCallerId && metadata.form && metadata.form.phonenumber) || '';
    return {
      ...this.#texts,
      number: offer?.number ?? '',
      extension: offer?.extension,
      sentNumber: sentNumber && (parseNumber(sentNumber)?.formatted ?? ''),
      countdown: this.#countdown,
      dialsCode: this.#dialsCode,
      qrCode: this.#qrCode,
      copied: this.#copier.lastResult,
    };
  }

  #renderCountdown(): void {
    const timeLeft = this.timer.shownTimeLeft;
    if (timeLeft === undefined) return;
    const { lifetime } = this.#lifecycle.state;
    const state = { timeLeft, lifetime, showsFigures: this.#hasCountdown };
    renderCountdown(this.#countdown, state, this.#options.messages());
  }

  /**
   * The QR code is shown on devices with a mouse; visitors on a phone tap the link. It contains the number without the access
   * code, because scanners do not support pauses. `null` while its module is loading, `undefined` if none is shown.
   */
  get #qrCode(): QrCode | null | undefined {
    const { offer } = this.#lifecycle.state;
    const isAtScreen = matchMedia('(hover: hover) and (pointer: fine)').matches;
    return offer?.number && isAtScreen && !this.#host.noQr
      ? this.#qrCodes.get(`tel:${offer.number}`)
      : undefined;
  }

  async #copy(what: Copyable): Promise<void> {
    const { copied, copyFailed } = this.#options.messages();
    const element = this.#host.renderRoot.querySelector(`.${what}`);
    const { number = '', formatted = '', accessCode = '' } = this.#lifecycle.state.offer ?? {};
    const text = what === 'number' ? number || formatted : accessCode;
    const isCopied = element && (await this.#copier.copy(what, text, element));
    if (typeof isCopied === 'boolean') this.#options.announce(isCopied ? copied : copyFailed);
  }
}
