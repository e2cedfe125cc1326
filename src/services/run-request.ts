/** One number request from beginning to end: by whatever service, within one deadline, to an outcome that is checked. */
import { warnOnce } from '../console-warning.js';
import { loadReader } from './load-offer-schema.js';
import {
  NumberServiceError,
  toNumberServiceError,
  type NumberOutcome,
  type NumberRequest,
  type NumberService,
  type NumberServiceContext,
} from './number-service.js';

/** Where the page sets no sensible one, in ms. */
const defaultTimeout = 15_000;

/** The longest delay that a timer keeps; a longer one would fire at once. */
const longestDelay = 2 ** 31 - 1;

export interface RequestNumberEnvironment {
  /** Calls back after so many ms. @returns a function that cancels that. */
  setTimer(ms: number, callback: () => void): () => void;
}

export interface RequestNumberOptions {
  /** Brings the service, which may have to be loaded. */
  readonly service: () => Promise<NumberService>;
  /** How long all of it may take, in ms. */
  readonly timeout: number;
  readonly environment: RequestNumberEnvironment;
}

/**
 * Never rejects: what goes wrong is an outcome too.
 *
 * The service's signal is aborted with the caller's, or with a `TimeoutError` when the time is up; a service that does
 * not listen is not waited for.
 */
export async function requestNumber(
  request: NumberRequest,
  { signal, idempotencyKey }: NumberServiceContext,
  { service, timeout, environment }: RequestNumberOptions,
): Promise<NumberOutcome> {
  const late = new AbortController();
  const ask = async (): Promise<unknown> => {
    const loaded = await service().catch(notLoaded);
    signal.throwIfAborted();
    const context = { signal: AbortSignal.any([signal, late.signal]), idempotencyKey };
    return loaded(request, context);
  };
  const read = async (): Promise<NumberOutcome> => {
    const loading = loadReader().catch(notLoaded);
    const asking = ask();
    // If the service fails, the reader is needed too, for the fallback number.
    await Promise.allSettled([loading, asking]);
    const answer = await asking;
    const { parseOffer } = await loading;
    return { offer: parseOffer(answer) };
  };
  let cancel = (): void => undefined;
  const timedOut = new Promise<never>((_, reject) => {
    cancel = environment.setTimer(
      timeout > 0 ? Math.min(timeout, longestDelay) : defaultTimeout,
      () => {
        const cause = new DOMException('The number service took too long.', 'TimeoutError');
        late.abort(cause);
        reject(new NumberServiceError('timeout', { cause }));
      },
    );
  });
  signal.addEventListener('abort', cancel);
  try {
    return await Promise.race([read(), timedOut]);
  } catch (reason) {
    const error = toNumberServiceError(reason);
    if (error.code === 'bad-response') {
      warnOnce('finds no number in the answer of the service.');
    }
    return { error };
  } finally {
    cancel();
  }
}

/** A part that cannot be loaded is a failure of the network. */
const notLoaded = (cause: unknown): never => {
  throw new NumberServiceError('network', { cause });
};
