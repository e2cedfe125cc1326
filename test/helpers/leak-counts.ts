/** Counts the listeners, timers and observers that removed elements leave behind. */
import { countListeners } from './listener-count.js';

export interface LeakCounts {
  /** Listeners on objects that outlive the element: the window, the document, its root and body, the viewport. */
  readonly listeners: () => number;
  /** Pending timers and animation frames. */
  readonly timers: () => number;
  /** Active observers. */
  readonly observers: () => number;
  /** Restores the original functions of the page. */
  readonly stop: () => void;
}

/** The current counts. */
export const currentCounts = ({ listeners, timers, observers }: LeakCounts): object => ({
  listeners: listeners(),
  timers: timers(),
  observers: observers(),
});

/** Starts counting. */
export function countLeaks(): LeakCounts {
  const undo: (() => void)[] = [];
  const replace = (object: object, name: string, wrap: (original: Callable) => Callable): void => {
    const original: unknown = Reflect.get(object, name);
    if (!isCallable(original)) throw new Error(`There is no ${name}.`);
    Reflect.set(object, name, wrap(original));
    undo.push(() => Reflect.set(object, name, original));
  };
  const listeners = countListeners(window, outlivesElements);
  const timers = watchTimers(replace);
  const observers = watchObservers(replace);
  return {
    listeners: listeners.count,
    timers: () => timers.size,
    observers: () => observers.size,
    stop() {
      listeners.stop();
      for (const put of undo) put();
    },
  };
}

type Callable = (this: unknown, ...given: unknown[]) => unknown;
type Replace = (object: object, name: string, wrap: (original: Callable) => Callable) => void;

const isCallable = (value: unknown): value is Callable => typeof value === 'function';

/** Whether the target outlives the element. Its nodes and signals do not. */
function outlivesElements(target: unknown): boolean {
  if (target instanceof AbortSignal) return false;
  const lasting: readonly unknown[] = [document, document.documentElement, document.body];
  return !(target instanceof Node) || lasting.includes(target);
}

function watchTimers(replace: Replace): Set<string> {
  const pending = new Set<string>();
  const watch = (set: string, clear: string, repeats = false): void => {
    const key = (id: unknown): string => `${clear} ${String(id)}`;
    replace(
      window,
      set,
      (original) =>
        function (callback, ...others) {
          const id = original.call(
            window,
            (...given: unknown[]) => {
              if (!repeats) pending.delete(key(id));
              if (isCallable(callback)) callback.apply(window, given);
            },
            ...others,
          );
          pending.add(key(id));
          return id;
        },
    );
    replace(
      window,
      clear,
      (original) =>
        function (id) {
          pending.delete(key(id));
          return original.call(window, id);
        },
    );
  };
  watch('setTimeout', 'clearTimeout');
  watch('setInterval', 'clearInterval', true);
  watch('requestAnimationFrame', 'cancelAnimationFrame');
  return pending;
}

function watchObservers(replace: Replace): Set<unknown> {
  const active = new Set<unknown>();
  for (const { prototype } of [MutationObserver, ResizeObserver, IntersectionObserver]) {
    const note = (name: string, what: 'add' | 'delete'): void => {
      replace(
        prototype,
        name,
        (original) =>
          function (...given) {
            active[what](this);
            return original.apply(this, given);
          },
      );
    };
    note('observe', 'add');
    note('disconnect', 'delete');
  }
  return active;
}
