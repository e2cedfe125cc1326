/** Counts the listeners on targets that outlive an element, such as its window and document. */

export interface ListenerCount {
  readonly count: () => number;
  /** Restores the original functions of the page. */
  readonly stop: () => void;
}

interface Listening {
  readonly target: unknown;
  readonly type: string;
  readonly listener: unknown;
  readonly capture: boolean;
}

/** Starts counting in the realm of `window`. @param counts whether listeners of a target count. */
export function countListeners(
  window: Window & typeof globalThis,
  counts: (target: unknown) => boolean,
): ListenerCount {
  const { prototype } = window.EventTarget;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called on their targets, below
  const { addEventListener, removeEventListener } = prototype;
  const all: Listening[] = [];
  const find = (one: Listening): number =>
    all.findIndex(
      ({ target, type, listener, capture }) =>
        target === one.target &&
        type === one.type &&
        listener === one.listener &&
        capture === one.capture,
    );
  const forget = (one: Listening): void => {
    const index = find(one);
    if (index >= 0) all.splice(index, 1);
  };
  prototype.addEventListener = function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    addEventListener.call(target, type, listener, options);
    const { once, signal, capture } = optionsOf(options);
    const one = { target, type, listener, capture };
    if (!listener || !counts(target) || signal?.aborted || find(one) >= 0) return;
    all.push(one);
    const end = (): void => {
      forget(one);
    };
    if (once) addEventListener.call(target, type, end, { once, capture });
    if (signal) addEventListener.call(signal, 'abort', end, { once: true });
  };
  prototype.removeEventListener = function (
    this: EventTarget | undefined,
    type,
    listener,
    options,
  ) {
    const target = this ?? window;
    removeEventListener.call(target, type, listener, options);
    forget({ target, type, listener, capture: optionsOf(options).capture });
  };
  return {
    count: () => all.length,
    stop() {
      Object.assign(prototype, { addEventListener, removeEventListener });
    },
  };
}

function optionsOf(options: boolean | AddEventListenerOptions | undefined): {
  once: boolean;
  signal?: AbortSignal;
  capture: boolean;
} {
  if (typeof options !== 'object') return { once: false, capture: Boolean(options) };
  const { once = false, signal, capture = false } = options;
  return { once, capture, ...(signal && { signal }) };
}
