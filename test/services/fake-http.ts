/** A fake HTTP environment: the test sets its responses and its clock. */
import { expect } from 'chai';
import type { HttpEnvironment } from '../../src/services/http/environment.js';
import {
  NumberServiceError,
  type NumberOffer,
  type NumberRequest,
  type NumberService,
} from '../../src/services/number-service.js';

/** A response, or the error with which the request fails. */
export type FakeAnswer = Response | Error | ((init: RequestInit) => Promise<Response>);

/** 14 November 2023, 22:13:20 GMT. */
export const now = 1_700_000_000_000;
export const nowAsHttpDate = 'Tue, 14 Nov 2023 22:13:20 GMT';

export class FakeHttp implements HttpEnvironment {
  time = now;
  hasNetwork = true;
  readonly ownOrigin = 'https://shop.example';
  /** The sent requests, in order. */
  readonly sent: { url: string; init: RequestInit; headers: Headers }[] = [];
  /** The delays between the requests, in ms. */
  readonly waits: number[] = [];
  readonly #answers: FakeAnswer[];

  /** @param answers the response to each request, in order. */
  constructor(...answers: FakeAnswer[]) {
    this.#answers = answers;
  }

  readonly now = (): number => this.time;
  readonly isOnline = (): boolean => this.hasNetwork;
  readonly isSameOrigin = (url: string): boolean => new URL(url).origin === this.ownOrigin;

  readonly fetch = async (url: string, init: RequestInit): Promise<Response> => {
    this.sent.push({ url, init, headers: new Headers(init.headers) });
    const answer = this.#answers.shift();
    if (!answer) throw new Error('One request too many.');
    if (answer instanceof Error) throw answer;
    return answer instanceof Response ? answer : answer(init);
  };

  readonly delay = async (ms: number, signal: AbortSignal): Promise<void> => {
    signal.throwIfAborted();
    this.waits.push(ms);
    this.time += ms;
    return Promise.resolve();
  };

  /** The body of the only request. */
  get body(): string {
    expect(this.sent).to.have.length(1);
    const body = this.sent[0]?.init.body;
    if (typeof body !== 'string') throw new Error('There is no body.');
    return body;
  }

  /** The headers of the only request. */
  get headers(): Record<string, string> {
    expect(this.sent).to.have.length(1);
    return Object.fromEntries(this.sent[0]?.headers ?? []);
  }
}

export const json = (
  body: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json', ...headers },
  });

export const numberRequest: NumberRequest = {
  form: { firstname: 'Zoë', lastname: '', phonenumber: '+442079460999' },
  rawForm: { firstname: 'Zoë', lastname: '', phonenumber: '020 7946 0999' },
  userData: { topic: 'billing', cart: { items: [1, 2] }, vip: true },
  page: {
    url: 'https://shop.example/cart?item=1',
    title: 'Cart & more',
    referrer: '',
    language: 'en-GB',
    timeZone: 'Europe/London',
  },
};

export const ask = (
  service: NumberService,
  request: Partial<NumberRequest> = {},
  { signal = new AbortController().signal, idempotencyKey = 'key-1' } = {},
): ReturnType<NumberService> =>
  service({ ...numberRequest, ...request }, { signal, idempotencyKey });

/** The error with which `promise` fails, which must be a `NumberServiceError`. */
export async function failure(promise: Promise<unknown>): Promise<NumberServiceError> {
  const reason = await rejection(promise);
  if (!(reason instanceof NumberServiceError)) throw reason;
  return reason;
}

/** The reason with which `promise` is rejected. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  let value;
  try {
    value = await promise;
  } catch (reason) {
    return reason;
  }
  throw new Error(`The promise was fulfilled: ${JSON.stringify(value)}`);
}

/** The offer, or the `NumberServiceError` with which the request failed. */
export async function toOutcome(
  asked: Promise<NumberOffer>,
): Promise<{ offer: NumberOffer; error?: never } | { offer?: never; error: NumberServiceError }> {
  try {
    return { offer: await asked };
  } catch (error) {
    if (error instanceof NumberServiceError) return { error };
    throw error;
  }
}
