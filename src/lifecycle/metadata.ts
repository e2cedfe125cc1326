/** The metadata of the lifecycle events. */

/**
 * The steps of an interaction and their times: the `detail` of every event, and the element's property `metadata`. The object
 * is frozen and can be serialised to JSON.
 *
 * Every value is `false` until it is set. `opened` resets all values except `ready`. Timestamps are integers in ms since the
 * epoch, and never decrease from one event to the next. Durations are integers in ms, measured by a monotonic clock. The
 * metadata never contain the number or the access code.
 */
export interface ClickToCallMetadata {
  /** The time at which the element became ready, in ms since the epoch. */
  readonly ready: number | false;
  /** The time at which the panel was opened, in ms since the epoch. */
  readonly opened: number | false;
  /** The time at which the visitor started to fill in the form, in ms since the epoch. */
  readonly started: number | false;
  /** The time at which the form was last submitted, in ms since the epoch. */
  readonly submitted: number | false;
  /** The time at which a number request last failed or was refused, in ms since the epoch. */
  readonly rejected: number | false;
  /** The time at which the visitor last got a number, in ms since the epoch. */
  readonly completed: number | false;
  /** The time at which a number last expired, in ms since the epoch. */
  readonly expired: number | false;
  /** The time at which the panel was closed before the visitor had got a number, in ms since the epoch. */
  readonly cancelled: number | false;
  /** The time at which the panel was closed, in ms since the epoch. */
  readonly closed: number | false;
  /** The last submitted values of the form, by field name. The object is frozen. It is `{}` if there is no form. */
  readonly form: Readonly<Record<string, string>> | false;
  /** Whether the page opened the panel on its own initiative. */
  readonly proactive: boolean;
  /** Whether the page supplied initial values for the form. */
  readonly prefilled: boolean;
  /** Whether the page made the first submission, rather than the visitor. */
  readonly autoSubmitted: boolean;
  /** The number of submissions, including renewals and excluding automatic retries. */
  readonly attempts: number | false;
  /** The error codes of the rejected requests, in order. */
  readonly errors: readonly string[] | false;
  /** The time from `opened` to this event, in ms. */
  readonly elapsed: number | false;
  /** The time from `started` to the first `submitted`, in ms. */
  readonly filling: number | false;
  /** The total duration of the number requests that have ended or were aborted, in ms. */
  readonly waiting: number | false;
}

/** The metadata before the first event. */
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
