/** What the panel shows of the offer. */
import type { Messages } from '../messages/messages.js';
import type { TelephoneNumber } from '../phone-number/parse.js';
import type { Copyable, CopyResult } from './copy.js';
import type { QrCode } from './load-qr-code.js';

/** What the number view, the chip and the announcement have in common. */
export interface OfferTexts {
  readonly messages: Messages;
  /** The number as people read it. */
  readonly formattedNumber: string;
  readonly accessCode: string | undefined;
  /** In ms; `undefined` where it is not shown. */
  readonly timeLeft: number | undefined;
  /** Whether the time left is shown in figures, rather than a warning alone. */
  readonly hasCountdown: boolean;
}

/** What the number view shows. */
export interface OfferModel extends OfferTexts {
  /** Empty if the number cannot be dialled. */
  readonly number: string;
  readonly extension: string | undefined;
  /** The visitor's own phone number, if the contact centre knows the visitor by it; else empty. */
  readonly sentNumber: string;
  /** Shows the time left. */
  readonly countdown: HTMLElement;
  /** Whether the link dials the extension and the access code after the number. */
  readonly dialsCode: boolean;
  /** `null` while it is loading, `undefined` where none is shown. */
  readonly qrCode: QrCode | null | undefined;
  /** What the visitor has copied last. */
  readonly copied: CopyResult | undefined;
}

export interface OfferActions {
  readonly copy: (what: Copyable) => void;
}

/** What the offer and the clocks say at the moment; the panel's model is made of it. */
export interface OfferStatus {
  /** In ms; `undefined` if the offer never expires or there is none. */
  readonly timeLeft: number | undefined;
  /** When the service may be asked again, in words; empty if it may be now. */
  readonly retryIn: string;
  /** What a screen reader reads when the number is shown. */
  readonly announcement: string;
  /** The number to call if a request fails. */
  readonly fallback: TelephoneNumber | undefined;
  /** Whether links dial the extension and the access code after the number. */
  readonly dialsCode: boolean;
}
