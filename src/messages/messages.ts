/** Every text of the panel. Each language is one object of this type. */
import type { FieldProblem } from '../form/fields.js';
import type { NumberServiceErrorCode } from '../services/number-service.js';

export interface Messages {
  /** BCP 47 language tag of these texts; numbers and durations are formatted for it. */
  readonly language: string;
  /** Which way these texts run. */
  readonly direction: 'ltr' | 'rtl';
  /** Whether the family name comes first; the form asks for names in that order unless the page sets `fields`. */
  readonly familyNameFirst: boolean;

  /** The panel's headings: the form, the number, the expired number, the request, the question before closing. */
  readonly heading: string;
  readonly numberHeading: string;
  readonly expiredHeading: string;
  readonly waitingHeading: string;
  readonly confirmHeading: string;

  /** Above the form. */
  readonly intro: string;
  /** Field name → label. A field without one is labelled by its name. */
  readonly labels: Readonly<Record<string, string>>;
  /** After the label of a field that may stay empty. */
  readonly optional: string;
  /** Below a field that has a problem. */
  readonly problems: Readonly<Record<FieldProblem, string>>;
  /**
   * Announced when several fields have a problem.
   * @param fields their labels, as a list in words
   */
  readonly problemsIn: (fields: string) => string;
  /** On a button that replaces the typed phone number with this one. */
  readonly suggestion: (phonenumber: string) => string;

  /** On the form's button; while the request runs; after it failed. */
  readonly submit: string;
  readonly submitting: string;
  readonly retry: string;
  /** @param when in words, such as "in 5 seconds" */
  readonly retryIn: (when: string) => string;
  /** On the form's second button: closes the panel. */
  readonly cancel: string;
  /** The name of the button in the panel's corner, and on the form's second button when submitting makes no sense. */
  readonly close: string;
  readonly minimize: string;

  /** On the link that dials the number. */
  readonly call: string;
  /** The link's accessible name. It contains `call`, so that speech input finds the link by its visible text. */
  readonly callNumber: (number: string) => string;
  readonly accessCode: string;
  readonly accessCodeHint: string;
  /** In place of an access code, when the contact centre recognises the visitor by their phone number. */
  readonly callFrom: (phonenumber: string) => string;
  /** On the buttons that copy the number and the access code. */
  readonly copy: string;
  /** The accessible names of these buttons. They contain `copy`. */
  readonly copyNumber: string;
  readonly copyCode: string;
  readonly copied: string;
  /** Says that copying failed, and that the text is selected. */
  readonly copyFailed: string;
  /** Below the QR code. */
  readonly scan: string;
  /** The QR code's text alternative. */
  readonly qrCode: (number: string) => string;

  /** @param when in words, such as "in 5 minutes" */
  readonly expires: (when: string) => string;
  /** In place of the countdown, for numbers that are shown without one. */
  readonly expiresSoon: string;
  /** Announced in the last minute of a number’s life, when `renew` can be pressed. */
  readonly canRenew: string;
  /** After expiry: what the visitor can do. True with and without a form. */
  readonly expired: string;
  readonly renew: string;

  /** Why there is no number. */
  readonly errors: Readonly<Record<NumberServiceErrorCode, string>>;
  /** Before the fallback number. */
  readonly fallback: string;

  /** The question before closing, and its two buttons: `keep` returns to the form, `discard` closes the panel. */
  readonly confirm: string;
  readonly keep: string;
  readonly discard: string;
}

/** The page's own texts, which take precedence over those of the language. */
export type MessageOverrides = {
  readonly [Key in keyof Messages]?: Messages[Key] extends string | ((text: string) => string)
    ? Messages[Key]
    : Partial<Messages[Key]>;
};
