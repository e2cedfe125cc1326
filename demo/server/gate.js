import { EventEmitter, once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

/** Where number requests wait, if they are to be slow or until a test lets them go on. */
export class Gate {
  #releases = new EventEmitter().setMaxListeners(0);

  /**
   * @param {{ delay: number, hold: boolean }} switches
   * @param {AbortSignal} left whoever goes away waits no longer
   * @throws if the client went away: nobody would ever learn of the number
   */
  async pass({ delay, hold }, left) {
    if (hold) await once(this.#releases, 'release', { signal: left });
    if (delay > 0) await wait(delay, undefined, { signal: left });
    left.throwIfAborted();
  }

  /** @returns {number} how many were waiting */
  release() {
    const count = this.#releases.listenerCount('release');
    this.#releases.emit('release');
    return count;
  }
}
