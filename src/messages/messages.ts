/** Every text of the panel. One object per language; nothing registers itself. */
import type { FieldProblem } from '../form/fields.js';
import type { NumberServiceErrorCode } from '../services/number-service.js';

export interface Messages {
  /** BCP 47 language tag of these texts; figures and durations follow it. */
  readonly language: string;
  /** Which way these texts run. */
  readonly direction: 'ltr' | 'rtl';
  /** Whether a name is written with the family name first; so the form asks for it, unless the page names its fields. */
  readonly familyNameFirst: boolean;

  /** The panel's heading, by what it shows. */
  readonly heading: string;
  readonly numberHeading: string;
  readonly expiredHeading: string;
  readonly waitingHeading: string;
  readonly confirmHeading: string;

  readonly intro: string;
  /** Field name → label. A field without one is labelled by its name. */
  readonly labels: Readonly<Record<string, string>>;
  /** Appended to the label of a field that may stay empty. */
  readonly optional: string;
  readonly problems: Readonly<Record<FieldProblem, string>>;
  /** Announced when several fields have a problem. @param fields their labels, as a list in words. */
  readonly problemsIn: (fields: string) => string;
  /** On a button that puts a phone number into the field in place of what was typed. */
  readonly suggestion: (phonenumber: string) => string;

  readonly submit: string;
  readonly submitting: string;
  readonly retry: string;
  /** @param when in words, such as "in 5 seconds". */
  readonly retryIn: (when: string) => string;
  readonly cancel: string;
  readonly close: string;
  readonly minimize: string;

  /** On the link that dials the number. */
  readonly call: string;
  /** What that link is called where it is heard. `call` is in it, or who says what they read could not follow it. */
  readonly callNumber: (number: string) => string;
  readonly accessCode: string;
  readonly accessCodeHint: string;
  /** Where there is no code, the caller's number is what tells who is calling. */
  readonly callFrom: (phonenumber: string) => string;
  /** On the buttons that copy the number and the access code. */
  readonly copy: string;
  /** What these are called where they are heard, with `copy` in it. */
  readonly copyNumber: string;
  readonly copyCode: string;
  readonly copied: string;
  readonly copyFailed: string;
  /** Below the QR code. */
  readonly scan: string;
  /** What the QR code is, for those who do not see it. */
  readonly qrCode: (number: string) => string;

  /** @param when in words, such as "in 5 minutes". */
  readonly expires: (when: string) => string;
  /** The warning, where no countdown is shown. */
  readonly expiresSoon: string;
  /** Announced in the last minute of a number’s life, when `renew` can be pressed. */
  readonly canRenew: string;
  /** What the visitor can do then, whether they had filled in a form or not. */
  readonly expired: string;
  readonly renew: string;

  readonly errors: Readonly<Record<NumberServiceErrorCode, string>>;
  readonly fallback: string;

  readonly confirm: string;
  readonly keep: string;
  readonly discard: string;
}

/** Some of the texts, to go before those of the language. */
export type MessageOverrides = {
  readonly [Key in keyof Messages]?: Messages[Key] extends string | ((text: string) => string)
    ? Messages[Key]
    : Partial<Messages[Key]>;
};
