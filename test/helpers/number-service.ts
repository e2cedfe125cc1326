/** Controls the demo’s number service, which the test server serves; see demo/server/. */
import type { Call, ExpectedCaller, LoggedRequest, Switches } from '../../demo/server/api.js';

export type { Call, ExpectedCaller, LoggedRequest, Switches };

/** An instance of the number service for one test. */
export interface TestNumberService {
  /** Its base URL, for `gmsService()` and `engagementService()`. */
  readonly base: string;
  /** The JSON endpoint: a value for `action`. */
  readonly action: string;
  url(path: string): string;
  /** The URL of the path on another origin. */
  crossOriginUrl(path: string): Promise<string>;
  set(changes: Partial<Switches>): Promise<Switches>;
  switches(): Promise<Switches>;
  /** Answers the requests that `hold` keeps pending. @returns the number of these requests. */
  release(): Promise<number>;
  /** The requests so far. Waits until `arrived` requests have arrived and `ended` requests were answered, cut or aborted. */
  requests(until?: { arrived?: number; ended?: number }): Promise<LoggedRequest[]>;
  /** Identifies a caller as the contact centre does. The response is an ExpectedCaller or a problem. */
  match(call: Call): Promise<Response>;
  /** The reservations of callers who have not called yet. */
  reservations(): Promise<ExpectedCaller[]>;
  reset(): Promise<void>;
}

/** Creates a number service with a separate state. */
export function numberService(): TestNumberService {
  const path = `/number-service/${crypto.randomUUID()}`;
  const base = new URL(path, location.href).href;
  const url = (subpath: string) => `${base}/${subpath}`;

  const control = async (method: string, subpath: string, body?: object): Promise<Response> => {
    const response = await sendJson(method, url(subpath), body);
    if (!response.ok) throw new Error(`${method} ${subpath}: ${await response.text()}`);
    return response;
  };

  return {
    base,
    action: url('call-numbers'),
    url,
    crossOriginUrl: async (subpath) => `${await otherOrigin()}${path}/${subpath}`,
    set: async (changes) => (await control('PUT', 'switches', changes)).json(),
    switches: async () => (await control('GET', 'switches')).json(),
    release: async () => (await (await control('POST', 'release')).json()).released,
    requests: async ({ arrived = 0, ended = 0 } = {}) =>
      (await control('GET', `requests?arrived=${arrived}&ended=${ended}`)).json(),
    match: (call) => sendJson('POST', url('desk/match'), call),
    reservations: async () => (await control('GET', 'desk/reservations')).json(),
    reset: async () => {
      await control('POST', 'reset');
    },
  };
}

const sendJson = (method: string, url: string, body?: object) =>
  fetch(url, {
    method,
    // The test runner reports each 404 of a page's requests as if a file were missing.
    referrerPolicy: 'no-referrer',
    ...(body && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });

/** The second port on which the test server serves everything too. */
const otherOrigin = async () => (await fetch('/__other-origin')).text();
