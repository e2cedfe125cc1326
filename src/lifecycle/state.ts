/** The state of one element's lifecycle from `ready` on, and what each action makes of it. Pure: the clocks are parameters. */
import type { ShowOptions } from '../options.js';
import type { NumberOffer, NumberRequest, NumberServiceError } from '../services/number-service.js';
import type { Instant } from './clock.js';
import { deadlineAt, timeLeft } from './deadline.js';
import { initialMetadata, type ClickToCallMetadata } from './metadata.js';
import { transition, type ClickToCallEventName, type ClickToCallStage } from './stages.js';

/** Why a request was rejected. A failure to load the code that requests numbers is one too. */
export type RequestError = Pick<NumberServiceError, 'code' | 'retryable' | 'retryAfter' | 'fields'>;

export interface LifecycleState {
  readonly stage: ClickToCallStage;
  /** The metadata of the last event. */
  readonly metadata: ClickToCallMetadata;
  /** How the page opened the interaction. */
  readonly options: ShowOptions;
  /** The request as last submitted, and its key. */
  readonly request?: NumberRequest | undefined;
  readonly idempotencyKey?: string | undefined;
  /** The number that was handed out last in this interaction. */
  readonly offer: NumberOffer | null;
  /** When the offer expires; `undefined` if it never does. */
  readonly deadline?: Instant | undefined;
  /** How long the offer was valid when it came, in ms. */
  readonly lifetime: number;
  /** Whether the offer was seen to have expired. It stays expired if a clock is set back. */
  readonly hasExpired: boolean;
  /** Why the last request was rejected. */
  readonly error?: RequestError | undefined;
  /** When the service may be asked again, in ms by the monotonic clock. */
  readonly retryAt: number;
  /** The timestamp of the last event, in ms since the epoch. */
  readonly timestamp: number;
  /** In ms by the monotonic clock. */
  readonly openedAt: number;
  readonly startedAt: number;
  /** When the current request was sent; `undefined` if there is none. */
  readonly requestedAt?: number | undefined;
  /** The time spent in requests that have ended, in ms; `undefined` if there was none. */
  readonly requestTime?: number | undefined;
}

/** What can happen, with the data that each action carries. */
export type LifecycleAction =
  | {
      readonly type: 'open';
      readonly options: ShowOptions;
      /** Whether the page supplied values for the form. */
      readonly isPrefilled: boolean;
    }
  | {
      readonly type: 'submit' | 'auto-submit' | 'renew';
      /** Only a renewal may lack it: then the last request is sent again. */
      readonly request?: NumberRequest | undefined;
      /** Identifies the request if it is new. */
      readonly idempotencyKey: string;
    }
  /** The request has been sent. Dispatches no event. */
  | { readonly type: 'request' }
  | { readonly type: 'resolve'; readonly offer: NumberOffer }
  | { readonly type: 'reject'; readonly error: RequestError }
  /** The deadline has passed. Dispatches no event while another number is being requested. */
  | { readonly type: 'edit' | 'expire' | 'close' };

/** An event to be dispatched. */
export interface LifecycleEvent {
  readonly name: ClickToCallEventName;
  readonly metadata: ClickToCallMetadata;
}

export interface LifecycleStep {
  readonly state: LifecycleState;
  readonly events: readonly LifecycleEvent[];
}

/** After these errors, nobody knows whether the request arrived: repeating it must not create a second number. */
const unansweredErrors: readonly string[] = ['network', 'timeout', 'offline'];

/** No visitor waits longer than an hour, whatever a service asks for. In ms. */
const maxRetryDelay = 3_600_000;

/** What lasts for one interaction. */
const noInteractionState = {
  options: {},
  request: undefined,
  idempotencyKey: undefined,
  offer: null,
  deadline: undefined,
  lifetime: 0,
  hasExpired: false,
  error: undefined,
  retryAt: 0,
};

/** @param metadata the metadata of the event `ready`. */
export const readyState = (metadata: ClickToCallMetadata): LifecycleState => ({
  ...noInteractionState,
  stage: 'ready',
  metadata,
  timestamp: Number(metadata.ready),
  openedAt: 0,
  startedAt: 0,
});

/** @returns how long the offer is still valid, in ms; `undefined` if there is none, or if it never expires. */
export const offerTimeLeft = (
  { deadline, hasExpired }: LifecycleState,
  now: Instant,
): number | undefined => deadline && (hasExpired ? 0 : timeLeft(deadline, now));

/** @returns the next state and its events; `undefined` if the transition table does not have `action` in this stage. */
export function reduce(
  state: LifecycleState,
  action: LifecycleAction,
  now: Instant,
): LifecycleStep | undefined {
  const { stage } = state;
  const isRequesting = stage === 'submitted';
  if (action.type === 'request') {
    return isRequesting
      ? { state: { ...state, requestedAt: now.monotonic }, events: [] }
      : undefined;
  }
  if (action.type === 'expire' && (isRequesting || stage === 'rejected')) {
    return { state: { ...state, hasExpired: true }, events: [] };
  }
  const step = transition(stage, action.type, state.metadata.completed !== false);
  if (!step) return undefined;
  const next = { ...state, ...applyAction(endRequest(state, now), action, now), stage: step.to };
  // A clock that was set back does not set the timestamps back.
  next.timestamp = Math.max(state.timestamp, now.wall);
  const added = actionMetadata(next, action);
  const events: LifecycleEvent[] = [];
  let { metadata } = state;
  step.events.forEach((name, index) => {
    if (name === 'opened') metadata = { ...initialMetadata, ready: metadata.ready };
    if (name === 'started') next.startedAt = now.monotonic;
    const isLast = index === step.events.length - 1;
    metadata = eventMetadata(name, metadata, next, now, isLast ? added : {});
    events.push({ name, metadata });
  });
  return { state: { ...next, metadata }, events };
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** The request in flight ends with its stage, whatever follows. */
const endRequest = (state: LifecycleState, now: Instant): LifecycleState =>
  state.requestedAt === undefined
    ? state
    : {
        ...state,
        requestedAt: undefined,
        requestTime: (state.requestTime ?? 0) + now.monotonic - state.requestedAt,
      };

/** What `action` changes besides the stage and the metadata. */
function applyAction(
  state: LifecycleState,
  action: LifecycleAction,
  now: Instant,
): Mutable<LifecycleState> {
  switch (action.type) {
    case 'open':
      return {
        ...state,
        ...noInteractionState,
        options: action.options,
        openedAt: now.monotonic,
        requestTime: undefined,
      };
    case 'submit':
    case 'auto-submit':
    case 'renew':
      return isRetry(state, action.request)
        ? state
        : {
            ...state,
            request: action.request ?? state.request,
            idempotencyKey: action.idempotencyKey,
          };
    case 'resolve': {
      const { expiresAt } = action.offer;
      const deadline = expiresAt === undefined ? undefined : deadlineAt(expiresAt, now);
      const lifetime = deadline ? timeLeft(deadline, now) : 0;
      const { offer } = action;
      return { ...state, offer, deadline, lifetime, hasExpired: false, error: undefined };
    }
    case 'reject': {
      const { error } = action;
      const { retryAfter }: { retryAfter?: unknown } = error; // a page's own service may say anything
      const delay = (typeof retryAfter === 'number' && Math.min(retryAfter, maxRetryDelay)) || 0;
      return { ...state, error, retryAt: now.monotonic + delay };
    }
    case 'expire':
      return { ...state, hasExpired: true };
    case 'close':
      return { ...state, ...noInteractionState };
    default:
      return state;
  }
}

/** Whether `request` repeats one that got no answer: then it is sent as it was, under the same key. */
const isRetry = (
  { stage, error, request: last }: LifecycleState,
  request: NumberRequest | undefined,
): boolean =>
  stage === 'rejected' &&
  unansweredErrors.includes(error?.code ?? '') &&
  sortedValues(request) === sortedValues(last);

/** The values as typed, to compare. The order of the fields does not matter. */
const sortedValues = (request: NumberRequest | undefined): string =>
  JSON.stringify(Object.entries(request?.rawForm ?? {}).sort());

/** What `action` adds to the metadata of its last event. */
function actionMetadata(
  { request, metadata: { attempts, errors } }: LifecycleState,
  action: LifecycleAction,
): Partial<ClickToCallMetadata> {
  switch (action.type) {
    case 'open':
      return { proactive: action.options.proactive ?? false, prefilled: action.isPrefilled };
    case 'submit':
    case 'auto-submit':
    case 'renew':
      return {
        form: Object.freeze({ ...request?.form }),
        attempts: Number(attempts) + 1,
        ...(action.type === 'auto-submit' && { autoSubmitted: true }),
      };
    case 'reject':
      return { errors: Object.freeze([...(errors || []), action.error.code]) };
    default:
      return {};
  }
}

/** @returns the metadata that the event `name` carries. */
function eventMetadata(
  name: ClickToCallEventName,
  before: ClickToCallMetadata,
  { timestamp, openedAt, startedAt, requestTime: waited }: LifecycleState,
  { monotonic }: Instant,
  added: Partial<ClickToCallMetadata>,
): ClickToCallMetadata {
  const { started, submitted, filling } = before;
  const isFilled = name === 'submitted' && started !== false && submitted === false;
  return Object.freeze({
    ...before,
    [name]: timestamp,
    elapsed: Math.round(monotonic - openedAt),
    filling: isFilled ? Math.round(monotonic - startedAt) : filling,
    waiting: waited !== undefined && Math.round(waited),
    ...added,
  });
}
