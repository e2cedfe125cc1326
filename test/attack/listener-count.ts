/** Counts who listens to targets that outlive an element: its window, its document. */

export class ListenerCount {
  readonly #listening = new Set<string>();
  readonly #names = new Map<unknown, number>();

  get size(): number {
    return this.#listening.size;
  }

  /** @param targets of `window`. */
  install(window: Window & typeof globalThis, targets: readonly unknown[]): void {
    const { prototype } = window.EventTarget;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called on their targets, below
    const { addEventListener, removeEventListener } = prototype;
    const keyOf = (target: unknown, type: string, listener: unknown, options: unknown): string =>
      [this.#name(target), type, this.#name(listener), isCapturing(options)].join(' ');
    const listening = this.#listening;
    prototype.addEventListener = function (type, listener, options): void {
      addEventListener.call(this, type, listener, options);
      if (!targets.includes(this) || !listener) return;
      const key = keyOf(this, type, listener, options);
      listening.add(key);
      const end = (): void => void listening.delete(key);
      if (typeof options !== 'object') return;
      if (options.once) addEventListener.call(this, type, end, { once: true });
      options.signal?.addEventListener('abort', end);
    };
    prototype.removeEventListener = function (type, listener, options): void {
      removeEventListener.call(this, type, listener, options);
      listening.delete(keyOf(this, type, listener, options));
    };
  }

  /** A number that is always the same for the same thing. */
  #name(thing: unknown): number {
    const name = this.#names.get(thing) ?? this.#names.size;
    this.#names.set(thing, name);
    return name;
  }
}

const isCapturing = (options: unknown): boolean =>
  typeof options === 'object' && options !== null && 'capture' in options
    ? Boolean(options.capture)
    : options === true;
