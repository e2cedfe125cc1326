/** The JSON that tests and the demo's pages exchange with the service, its number requests apart. */

/** How the service behaves. Turned at run time. */
export interface Switches {
  /** For how many ms each number request waits. */
  delay: number;
  /** Whether number requests wait until they are released. */
  hold: boolean;
  /** A name in faults.js. */
  fault: string | null;
  /** How many requests the fault is left for; `null`: for all to come. */
  faultCount: number | null;
  rateLimit: { requests: number; seconds: number } | null;
  /** By how many seconds the service's clock is ahead. */
  clockOffset: number;
  /** For how many seconds a number is promised. */
  lifetime: number;
  /** How the JSON endpoint tells the expiry. */
  expiresAs: 'duration' | 'iso' | 'epoch-ms' | 'epoch-s' | 'none';
  /** How many numbers each pool has. */
  poolSize: number;
  /** Whether the JSON endpoint and the Engagement API issue access codes. */
  codes: boolean;
  /** How long a code is. */
  codeDigits: number;
  /** Whether pages of other origins may read `Date` and `Retry-After`. */
  exposeHeaders: boolean;
}

/** What became of a request: `cut` off by the service itself, or the client `left` before there was an answer. */
export type Outcome = 'answered' | 'cut' | 'left';

/** A number request that arrived. */
export interface LoggedRequest {
  format: string;
  /** In ms since the epoch. */
  receivedAt: number;
  headers: Record<string, string>;
  /** As its format reads it; the bare text if it cannot. */
  body: unknown;
  /** `null` until answered. */
  status: number | null;
  outcome: Outcome | 'pending';
}

/** What the contact centre learns about a caller. */
export interface Caller {
  /** The wire format of the request. */
  format: string;
  /** The pool that the number is from. */
  group: string;
  form: Record<string, unknown>;
  rawForm: Record<string, unknown>;
  userData: Record<string, unknown>;
  page: Record<string, unknown>;
}

/** Somebody who was given a number. Times are in ms since the epoch. */
export interface ExpectedCaller extends Caller {
  id: string;
  /** In E.164. */
  number: string;
  /** Absent if the call is matched by the caller's phone. */
  accessCode?: string;
  requestedAt: number;
  expiresAt: number;
}

/** What a call says of itself. */
export interface Call {
  /** The number that was dialled. */
  number: string;
  accessCode?: string;
  /** The caller's own phone. */
  phonenumber?: string;
}
