import { EventEmitter, once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

/** Delays number requests, or holds them until a test releases them. */
export class Gate {
  #releases = new EventEmitter().setMaxListeners(0);

  /**
   * @param {{ delay: number, hold: boolean }} switches
   * @param {AbortSignal} left aborted when the client disconnects
   * @throws if the client has disconnected, so that no number is reserved for it
   */
  async pass({ delay, hold }, left) {
    if (hold) await once(this.#releases, 'release', { signal: left });
    if (delay > 0) await wait(delay, undefined, { signal: left });
    left.throwIfAborted();
  }

  /** @returns {number} the number of requests that were waiting */
  release() {
    const count = this.#releases.listenerCount('release');
    this.#releases.emit('release');
    return count;
  }
}
