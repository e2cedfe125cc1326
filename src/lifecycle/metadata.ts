/** The metadata block that every lifecycle event carries. */

/**
 * What happened in an interaction, when, and how long it took. A frozen, JSON-safe snapshot.
 *
 * Every value is `false` until something happens, and an interaction starts over at `opened` (only `ready` stays).
 * Timestamps are integers, ms since the epoch, and never decrease in the order of the events; durations are
 * integers, ms by a monotonic clock. The number and the access code are never in it.
 */
export interface ClickToCallMetadata {
  /** When the element became ready. */
  readonly ready: number | false;
  /** When the panel was opened. */
  readonly opened: number | false;
  /** When the visitor started to fill in the form. */
  readonly started: number | false;
  /** When the form was last submitted. */
  readonly submitted: number | false;
  /** When a number request last failed or was refused. */
  readonly rejected: number | false;
  /** When a number was last handed out. */
  readonly completed: number | false;
  /** When the number last expired. */
  readonly expired: number | false;
  /** When the interaction was closed without an answered number request. */
  readonly cancelled: number | false;
  /** When the panel was closed. */
  readonly closed: number | false;
  /** The form's values as last submitted, deeply frozen; `{}` if nothing was asked. */
  readonly form: Readonly<Record<string, string>> | false;
  /** Opened on the page's own initiative. */
  readonly proactive: boolean;
  /** The page supplied values for the form. */
  readonly prefilled: boolean;
  /** The first submission was the page's, not the visitor's. */
  readonly autoSubmitted: boolean;
  /** How often the form was submitted, renewals included. */
  readonly attempts: number | false;
  /** Error codes of the rejected attempts, in order. */
  readonly errors: readonly string[] | false;
  /** From `opened` to this event. */
  readonly elapsed: number | false;
  /** From `started` to the first `submitted`. */
  readonly filling: number | false;
  /** Spent in number requests that have ended or were aborted. */
  readonly waiting: number | false;
}

/** The block before anything happened. */
export const initialMetadata: ClickToCallMetadata = Object.freeze({
  ready: false,
  opened: false,
  started: false,
  submitted: false,
  rejected: false,
  completed: false,
  expired: false,
  cancelled: false,
  closed: false,
  form: false,
  proactive: false,
  prefilled: false,
  autoSubmitted: false,
  attempts: false,
  errors: false,
  elapsed: false,
  filling: false,
  waiting: false,
});
