/** The type of the panel's texts. Each language is one object of this type. */
import type { NumberServiceErrorCode } from '../services/number-service.js';

export interface Messages {
  /** The BCP 47 language tag of the texts. Numbers and durations are formatted in this language. */
  readonly language: string;
  /** The writing direction of the texts. */
  readonly direction: 'ltr' | 'rtl';
  /** Whether the form has the family name before the given name, unless the page sets `fields`. */
  readonly familyNameFirst: boolean;

  /** The heading of the form. */
  readonly heading: string;
  /** The heading of the number. */
  readonly numberHeading: string;
  /** The heading after the number has expired. */
  readonly expiredHeading: string;
  /** The heading during a request, if there is no form. */
  readonly waitingHeading: string;
  /** The heading of the question before closing. */
  readonly confirmHeading: string;

  /** The text above the form. */
  readonly intro: string;
  /** Field name → label. A field without a label is labelled by its name. */
  readonly labels: Readonly<Record<string, string>>;
  /** The text after the label of an optional field. */
  readonly optional: string;
  /** The texts below a field with a problem. `unlikely` asks the visitor to check a phone number that no country has. */
  readonly problems: Readonly<Record<'required' | 'email' | 'phonenumber' | 'unlikely', string>>;
  /**
   * The announcement if several fields have a problem.
   * @param fields the labels of the fields, as a list in words.
   */
  readonly problemsIn: (fields: string) => string;
  /** The label of the button that replaces the phone number by the suggested one. */
  readonly suggestion: (phonenumber: string) => string;

  /** The label of the form's submit button. */
  readonly submit: string;
  /** The label of the submit button during a request. */
  readonly submitting: string;
  /** The label of the submit button after a request has failed. */
  readonly retry: string;
  /**
   * The label of the submit button while the visitor has to wait before the next request.
   * @param when a time in words, such as "in 5 seconds".
   */
  readonly retryIn: (when: string) => string;
  /** The label of the form's button that closes the panel. */
  readonly cancel: string;
  /** The label of the close button, and of the form's second button if another request cannot succeed. */
  readonly close: string;
  /** The label of the minimize button. */
  readonly minimize: string;

  /** The text of the link that dials the number. */
  readonly call: string;
  /** The link's accessible name. It contains `call`, so that speech input finds the link by its visible text. */
  readonly callNumber: (number: string) => string;
  /** The label of the access code. */
  readonly accessCode: string;
  /** The text below the access code. */
  readonly accessCodeHint: string;
  /** The text in place of an access code, if the contact centre recognises the visitor by their phone number. */
  readonly callFrom: (phonenumber: string) => string;
  /** The text of the copy buttons. */
  readonly copy: string;
  /** The accessible name of the button that copies the number. It contains `copy`. */
  readonly copyNumber: string;
  /** The accessible name of the button that copies the access code. It contains `copy`. */
  readonly copyCode: string;
  /** The text of a copy button after copying. */
  readonly copied: string;
  /** The message that copying failed and that the text is selected. */
  readonly copyFailed: string;
  /** The text below the QR code. */
  readonly scan: string;
  /** The text alternative of the QR code. */
  readonly qrCode: (number: string) => string;

  /**
   * The text beside the countdown.
   * @param when a time in words, such as "in 5 minutes".
   */
  readonly expires: (when: string) => string;
  /** The text in place of the countdown, if the page hides the countdown. */
  readonly expiresSoon: string;
  /** The announcement in the last minute of a number, when `renew` can be pressed. */
  readonly canRenew: string;
  /** The text after the number has expired. It has to be true with and without a form. */
  readonly expired: string;
  /** The label of the button that requests a new number. */
  readonly renew: string;

  /** Error code → the message that there is no number. */
  readonly errors: Readonly<Record<NumberServiceErrorCode, string>>;
  /** The text before the fallback number. */
  readonly fallback: string;

  /** The question before closing. */
  readonly confirm: string;
  /** The label of the button that returns to the form. */
  readonly keep: string;
  /** The label of the button that closes the panel. */
  readonly discard: string;
}

/** The page's own texts, which take precedence over those of the language. */
export type MessageOverrides = {
  readonly [Key in keyof Messages]?: Messages[Key] extends string | ((text: string) => string)
    ? Messages[Key]
    : Partial<Messages[Key]>;
};
