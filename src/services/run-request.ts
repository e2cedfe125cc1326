/** Runs one number request: loads and calls the service, keeps the deadline, and validates the answer. */
import { warnOnce } from '../console-warning.js';
import { loadOfferSchema } from './load-offer-schema.js';
import {
  NumberServiceError,
  toNumberServiceError,
  type NumberOutcome,
  type NumberRequest,
  type NumberService,
  type NumberServiceContext,
} from './number-service.js';

/** Used if the page sets no valid timeout, in ms. */
const defaultTimeout = 15_000;

/** The longest delay of a browser timer, in ms. A timer with a longer delay fires at once. */
const maxTimerDelay = 2 ** 31 - 1;

export interface RunRequestEnvironment {
  /**
   * Calls `callback` after `ms` milliseconds.
   * @returns a function that cancels the timer.
   */
  setTimer(ms: number, callback: () => void): () => void;
}

export interface RunRequestOptions {
  /** Loads the service. */
  readonly service: () => Promise<NumberService>;
  /** The deadline for loading, the request and its retries, in ms. */
  readonly timeout: number;
  readonly environment: RunRequestEnvironment;
}

/**
 * Runs a number request. The promise never rejects: an error is an outcome.
 *
 * The signal that the service gets is aborted together with the caller's signal, or with a `TimeoutError` at the deadline.
 * A service that ignores the signal is not waited for.
 */
export async function runRequest(
  request: NumberRequest,
  { signal, idempotencyKey }: NumberServiceContext,
  { service, timeout, environment }: RunRequestOptions,
): Promise<NumberOutcome> {
  const deadline = new AbortController();
  const callService = async (): Promise<unknown> => {
    const loadedService = await service().catch(throwNetworkError);
    signal.throwIfAborted();
    const context = { signal: AbortSignal.any([signal, deadline.signal]), idempotencyKey };
    return loadedService(request, context);
  };
  const requestOffer = async (): Promise<NumberOutcome> => {
    const loading = loadOfferSchema().catch(throwNetworkError);
    const calling = callService();
    // If the service fails, the schema is still needed to parse the fallback number.
    await Promise.allSettled([loading, calling]);
    const answer = await calling;
    const { parseOffer } = await loading;
    return { offer: parseOffer(answer) };
  };
  let cancelTimer = (): void => undefined;
  const timedOut = new Promise<never>((_, reject) => {
    cancelTimer = environment.setTimer(
      timeout > 0 ? Math.min(timeout, maxTimerDelay) : defaultTimeout,
      () => {
        const cause = new DOMException('The number service took too long.', 'TimeoutError');
        deadline.abort(cause);
        reject(new NumberServiceError('timeout', { cause }));
      },
    );
  });
  signal.addEventListener('abort', cancelTimer);
  try {
    return await Promise.race([requestOffer(), timedOut]);
  } catch (reason) {
    const error = toNumberServiceError(reason);
    if (error.code === 'bad-response') {
      warnOnce('finds no number in the answer of the service.');
    }
    return { error };
  } finally {
    cancelTimer();
  }
}

/** A module that cannot be loaded is a network error. */
const throwNetworkError = (cause: unknown): never => {
  throw new NumberServiceError('network', { cause });
};
