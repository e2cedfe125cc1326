/**
 * The part of the panel that is needed from the first submission on: it has numbers requested, and shows them. Loads while the
 * visitor fills in the form.
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
import { formatRelative } from './countdown.js';
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
  /** Has a screen reader read a text. */
  readonly announce: (text: string) => void;
}

export class OfferController {
  readonly timer: OfferTimer;
  readonly #host: HostElement;
  readonly #lifecycle: LifecycleController;
  readonly #options: OfferOptions;
  readonly #copier: Copier;
  readonly #qrCodes: QrCodeLoader;
  /** The time left and the chip are rendered into elements of their own, as they change every second. */
  readonly #countdown = document.createElement('p');
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
    // Both load beside the form. A request tries again, and reports a failure.
    service().catch(() => undefined);
    loadOfferSchema().catch(() => undefined);
    requestEffect(lifecycle, (request, context) =>
      runRequest(request, context, { service, timeout: host.timeout, environment }),
    );
  }

  /** What the offer and the clocks say now. */
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

  /** @param renew the button that requests another number, when it is time for it. */
  render(view: 'number' | 'expired', renew: TemplateResult | typeof nothing): TemplateResult {
    if (view === 'expired') return expiredView(this.#options.messages(), renew);
    this.#renderCountdown();
    return offerView(this.#model, { copy: (what) => void this.#copy(what) }, renew);
  }

  /** Renders what the minimised panel shows. */
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

  /** What the number view, the chip and the announcement have in common. */
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

  /** For visitors at a screen; those who hold a phone tap the link. It has the number alone: scanners know no pauses. */
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
