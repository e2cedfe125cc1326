/** What was copied last, for as long as the visitor is told. */
import type { Environment } from '../lifecycle/clock.js';
import { copyText } from './clipboard.js';

/** What can be copied; also the class of the element that holds it. */
export type Copyable = 'number' | 'access-code';

/** How long a button says that it has copied, in ms. */
const confirmationTime = 2500;

export class Copying {
  #last: Copyable | 'failed' | undefined;
  readonly #environment: Pick<Environment, 'setTimer'>;
  readonly #changed: () => void;
  #stop: (() => void) | undefined;
  #attempt = 0;

  /** @param changed called when the visitor has been told for long enough. */
  constructor(environment: Pick<Environment, 'setTimer'>, changed: () => void) {
    this.#environment = environment;
    this.#changed = changed;
  }

  /** What was copied; that it failed stays until the next try, as there is something to do about it. */
  get last(): Copyable | 'failed' | undefined {
    return this.#last;
  }

  /** @returns whether it is on the clipboard; `undefined` if nobody waits for that any more. */
  async copy(what: Copyable, text: string, element: Element): Promise<boolean | undefined> {
    this.reset();
    const attempt = this.#attempt;
    const isCopied = await copyText(text, element);
    if (attempt !== this.#attempt) return undefined;
    this.#last = isCopied ? what : 'failed';
    if (isCopied) {
      this.#stop = this.#environment.setTimer(confirmationTime, () => {
        this.reset();
        this.#changed();
      });
    }
    return isCopied;
  }

  reset(): void {
    this.#attempt += 1;
    this.#stop?.();
    this.#last = undefined;
  }
}
