/** The model and the actions of the number view. */
import type { Messages } from '../messages/messages.js';
import type { TelephoneNumber } from '../phone-number/parse.js';
import type { Copyable, CopyResult } from './copy.js';
import type { QrCode } from './load-qr-code.js';

/** The texts that the number view, the chip and the announcement share. */
export interface OfferTexts {
  readonly messages: Messages;
  /** The number, formatted for people. */
  readonly formattedNumber: string;
  readonly accessCode: string | undefined;
  /** The time left, in ms; `undefined` if it is not shown. */
  readonly timeLeft: number | undefined;
  /** Whether the time left is shown in figures. If not, only a warning in the last minute is shown. */
  readonly hasCountdown: boolean;
}

/** The model of the number view. */
export interface OfferModel extends OfferTexts {
  /** The number to dial; empty if it cannot be dialled. */
  readonly number: string;
  readonly extension: string | undefined;
  /** The visitor's own phone number if the contact centre identifies the visitor by it, else empty. */
  readonly sentNumber: string;
  /** The element that the time left is rendered into. */
  readonly countdown: HTMLElement;
  /** Whether the link dials the extension and the access code after the number. */
  readonly dialsCode: boolean;
  /** Renders the QR code; `null` while its module is loading, `undefined` if none is shown. */
  readonly qrCode: QrCode | null | undefined;
  /** The result of the last copy. */
  readonly copied: CopyResult | undefined;
}

/** The actions of the number view. */
export interface OfferActions {
  readonly copy: (what: Copyable) => void;
}

/** The current status of the offer, for the panel's model. */
export interface OfferStatus {
  /** How long the offer is still valid, in ms; `undefined` if there is no offer or it never expires. */
  readonly timeLeft: number | undefined;
  /** The time until another request is allowed, such as `in 5 seconds`; empty if it is allowed now. */
  readonly retryIn: string;
  /** The text that screen readers read when the number is shown. */
  readonly announcement: string;
  /** The number to call if a request fails. */
  readonly fallback: TelephoneNumber | undefined;
  /** Whether links dial the extension and the access code after the number. */
  readonly dialsCode: boolean;
}
