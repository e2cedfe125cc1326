/** The state of an element's lifecycle after `ready`, and the pure function `reduce`, which applies actions to it. */
import type { ShowOptions } from '../options.js';
import type { NumberOffer, NumberRequest, NumberServiceError } from '../services/number-service.js';
import type { Instant } from './clock.js';
import { deadlineAt, timeLeft } from './deadline.js';
import { initialMetadata, type ClickToCallMetadata } from './metadata.js';
import { transition, type ClickToCallEventName, type ClickToCallStage } from './stages.js';

/** Why a request was rejected. It is also rejected if the module that requests numbers cannot be loaded. */
export type RequestError = Pick<NumberServiceError, 'code' | 'retryable' | 'retryAfter' | 'fields'>;

export interface LifecycleState {
  readonly stage: ClickToCallStage;
  /** The metadata of the last event. */
  readonly metadata: ClickToCallMetadata;
  /** The options with which the panel was opened. */
  readonly options: ShowOptions;
  /** The last submitted request. */
  readonly request?: NumberRequest | undefined;
  /** The idempotency key of the request. */
  readonly idempotencyKey?: string | undefined;
  /** The last number of this interaction; `null` if there is none. */
  readonly offer: NumberOffer | null;
  /** When the offer expires; `undefined` if it never does. */
  readonly deadline?: Instant | undefined;
  /** How long the offer was valid when it was received, in ms. */
  readonly lifetime: number;
  /** Whether the offer has expired. This stays `true` if a clock is set back. */
  readonly hasExpired: boolean;
  /** Why the last request was rejected. */
  readonly error?: RequestError | undefined;
  /** When another request is allowed, in ms by the monotonic clock. */
  readonly retryAt: number;
  /** The timestamp of the last event, in ms since the epoch. */
  readonly timestamp: number;
  /** When the panel was opened, in ms by the monotonic clock. */
  readonly openedAt: number;
  /** When the visitor started to fill in the form, in ms by the monotonic clock. */
  readonly startedAt: number;
  /** When the current request was sent, in ms by the monotonic clock; `undefined` if there is none. */
  readonly requestedAt?: number | undefined;
  /** The total duration of the requests that have ended, in ms; `undefined` if there was none. */
  readonly requestTime?: number | undefined;
}

/** An action with its data. */
export type LifecycleAction =
  | {
      readonly type: 'open';
      readonly options: ShowOptions;
      /** Whether the page supplied initial values for the form. */
      readonly isPrefilled: boolean;
    }
  | {
      readonly type: 'submit' | 'auto-submit' | 'renew';
      /** The request. If a renewal has none, the last request is sent again. */
      readonly request?: NumberRequest | undefined;
      /** The idempotency key, used unless the request is a retry of one that got no response. */
      readonly idempotencyKey: string;
    }
  /** The request has been sent. Dispatches no event. */
  | { readonly type: 'request' }
  | { readonly type: 'resolve'; readonly offer: NumberOffer }
  | { readonly type: 'reject'; readonly error: RequestError }
  /** `expire` means that the deadline has passed. In `submitted` and `rejected`, it dispatches no event. */
  | { readonly type: 'edit' | 'expire' | 'close' };

/** An event to dispatch. */
export interface LifecycleEvent {
  readonly name: ClickToCallEventName;
  readonly metadata: ClickToCallMetadata;
}

/** The result of an action: the next state, and the events to dispatch, in order. */
export interface LifecycleStep {
  readonly state: LifecycleState;
  readonly events: readonly LifecycleEvent[];
}

/** After these errors, it is unknown whether the service received the request. A retry must not create a second number. */
const unansweredErrors: readonly string[] = ['network', 'timeout', 'offline'];

/** The longest time before a retry that a service can request, in ms: one hour. */
const maxRetryDelay = 3_600_000;

/** The initial values of the properties that belong to an interaction. */
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

/** Creates the state after `ready`. @param metadata the metadata of the event `ready`. */
export const initialState = (metadata: ClickToCallMetadata): LifecycleState => ({
  ...noInteractionState,
  stage: 'ready',
  metadata,
  timestamp: Number(metadata.ready),
  openedAt: 0,
  startedAt: 0,
});

/** @returns how long the offer is still valid, in ms; `undefined` if there is no offer or it never expires. */
export const offerTimeLeft = (
  { deadline, hasExpired }: LifecycleState,
  now: Instant,
): number | undefined => deadline && (hasExpired ? 0 : timeLeft(deadline, now));

/** Applies an action. @returns `undefined` if the transition table does not have the action in this stage. */
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
  const isSent = state.requestedAt !== undefined;
  const ended = endRequest(state, now);
  // A request that was never sent cannot have created a number. The next one is not a retry of it.
  if (action.type === 'reject' && !isSent) ended.idempotencyKey = undefined;
  const next = { ...state, ...applyAction(ended, action, now), stage: step.to };
  // Timestamps do not decrease if the clock is set back.
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

/** Ends the current request, and adds its duration to `requestTime`. */
const endRequest = (state: LifecycleState, now: Instant): Mutable<LifecycleState> =>
  state.requestedAt === undefined
    ? { ...state }
    : {
        ...state,
        requestedAt: undefined,
        requestTime: (state.requestTime ?? 0) + now.monotonic - state.requestedAt,
      };

/** Applies the changes of `action` to all properties except the stage and the metadata. */
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
      const { retryAfter }: { retryAfter?: unknown } = error; // a service of the page may return any value
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

/** Whether `request` has the values of one that got no response. A retry sends the same request with the same key. */
const isRetry = (
  { stage, error, idempotencyKey, request: last }: LifecycleState,
  request: NumberRequest | undefined,
): boolean =>
  stage === 'rejected' &&
  idempotencyKey !== undefined &&
  unansweredErrors.includes(error?.code ?? '') &&
  sortedValues(request) === sortedValues(last);

/** The values of a request as JSON, sorted by field name, for comparison. */
const sortedValues = (request: NumberRequest | undefined): string =>
  JSON.stringify(Object.entries(request?.rawForm ?? {}).sort());

/** @returns the metadata that `action` adds to its last event. */
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

/** @returns the metadata of the event `name`. */
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
