/** Controls the demo’s number service, which the test server serves; see demo/server/. */
import type { Call, ExpectedCaller, LoggedRequest, Switches } from '../../demo/server/api.js';

export type { Call, ExpectedCaller, LoggedRequest, Switches };

/** A number service that nobody else uses. */
export interface TestNumberService {
  /** Where it is: what `gmsService()` and `engagementService()` call the base. */
  readonly base: string;
  /** The JSON endpoint: a value for `action`. */
  readonly action: string;
  url(path: string): string;
  /** The same from another origin. */
  crossOriginUrl(path: string): Promise<string>;
  set(changes: Partial<Switches>): Promise<Switches>;
  switches(): Promise<Switches>;
  /** Answers the number requests that `hold` keeps waiting, and says how many these were. */
  release(): Promise<number>;
  /** The number requests so far, once so many have arrived and so many were answered, cut off or given up. */
  requests(until?: { arrived?: number; ended?: number }): Promise<LoggedRequest[]>;
  /** Asks who is calling, as the contact centre does: a 200 with the ExpectedCaller, or a problem. */
  match(call: Call): Promise<Response>;
  /** Those who were given a number and have not called. */
  reservations(): Promise<ExpectedCaller[]>;
  reset(): Promise<void>;
}

/** Makes a number service with a state of its own. */
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
