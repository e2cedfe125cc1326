/** The JSON that tests and the demo's pages exchange with the service, except number requests. */

/** Settings that change the behaviour of the service at run time. */
export interface Switches {
  /** Delay of each number request, in ms. */
  delay: number;
  /** Whether number requests wait until they are released. */
  hold: boolean;
  /** A name in faults.js. */
  fault: string | null;
  /** The number of requests that get the fault; `null` for all. */
  faultCount: number | null;
  rateLimit: { requests: number; seconds: number } | null;
  /** How far the service's clock is ahead, in seconds. */
  clockOffset: number;
  /** Validity of a number, in seconds. */
  lifetime: number;
  /** Format of the expiry in the JSON endpoint. */
  expiresAs: 'duration' | 'iso' | 'epoch-ms' | 'epoch-s' | 'none';
  /** Number of phone numbers in each pool. */
  poolSize: number;
  /** Whether the JSON endpoint and the Engagement API issue access codes. */
  codes: boolean;
  /** Length of a code. */
  codeDigits: number;
  /** Whether pages of other origins may read `Date` and `Retry-After`. */
  exposeHeaders: boolean;
}

/** How a request ended: `cut` if the service closed the connection, `left` if the client disconnected. */
export type Outcome = 'answered' | 'cut' | 'left';

/** A number request that arrived. */
export interface LoggedRequest {
  format: string;
  /** In ms since the epoch. */
  receivedAt: number;
  headers: Record<string, string>;
  /** As parsed by its format; the text if it cannot be parsed. */
  body: unknown;
  /** `null` until answered. */
  status: number | null;
  outcome: Outcome | 'pending';
}

/** The data about a caller that the contact centre gets. */
export interface Caller {
  /** The wire format of the request. */
  format: string;
  /** The pool of the number. */
  group: string;
  form: Record<string, unknown>;
  rawForm: Record<string, unknown>;
  userData: Record<string, unknown>;
  page: Record<string, unknown>;
}

/** A caller with a reservation. Times are in ms since the epoch. */
export interface ExpectedCaller extends Caller {
  id: string;
  /** In E.164. */
  number: string;
  /** Absent if the call is matched by the caller's phone. */
  accessCode?: string;
  requestedAt: number;
  expiresAt: number;
}

/** The data of a call. */
export interface Call {
  /** The number that was dialled. */
  number: string;
  accessCode?: string;
  /** The caller's own phone. */
  phonenumber?: string;
}
