/** Every text of the panel. One object per language; nothing registers itself. */
import type { FieldProblem } from '../form/fields.js';
import type { NumberServiceErrorCode } from '../services/number-service.js';

export interface Messages {
  /** BCP 47 language tag of these texts; figures and dates follow it. */
  readonly language: string;

  /** The dialog's heading, by what it shows. */
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

  readonly submit: string;
  readonly submitting: string;
  readonly retry: string;
  readonly retryIn: (seconds: number) => string;
  readonly cancel: string;
  readonly close: string;

  /** Before the number, on the link that dials it. */
  readonly call: string;
  readonly accessCode: string;
  /** Where there is no code, the caller's number is what tells who is calling. */
  readonly callFrom: (phonenumber: string) => string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;

  readonly expiresIn: string;
  readonly expiresSoon: string;
  /** @param duration in words, such as "5 minutes". */
  readonly timeLeft: (duration: string) => string;
  readonly expired: string;
  readonly renew: string;

  readonly errors: Readonly<Record<NumberServiceErrorCode, string>>;
  readonly fallback: string;

  readonly confirm: string;
  readonly keep: string;
  readonly discard: string;
}
