/** Writes the metadata of one element, event by event. */
import type { Instant } from './deadline.js';
import type { ClickToCallEventName } from './stages.js';
import { initialMetadata, type ClickToCallMetadata, type MetadataFacts } from './metadata.js';

/** Pure but for what it remembers: the clocks are parameters. */
export class MetadataRecorder {
  #current: ClickToCallMetadata;
  /** The latest timestamp so far. */
  #latest: number;
  // By the monotonic clock.
  #openedAt = 0;
  #startedAt = 0;
  #waited: number | undefined;

  /** @param ready the block that `ready` carried. */
  constructor(ready: ClickToCallMetadata) {
    this.#current = ready;
    this.#latest = Number(ready.ready);
  }

  /** The block of the last event. */
  get current(): ClickToCallMetadata {
    return this.#current;
  }

  /** Adds `ms` spent in a number request to the events to come. */
  addWaiting(ms: number): void {
    this.#waited = (this.#waited ?? 0) + ms;
  }

  /**
   * @param now its wall clock is the event's timestamp, raised to the latest before it if that clock was set back.
   * @returns the block that `event` carries.
   */
  record(
    event: ClickToCallEventName,
    { wall, monotonic }: Instant,
    facts: MetadataFacts = {},
  ): ClickToCallMetadata {
    this.#latest = Math.max(this.#latest, wall);
    let base = this.#current;
    if (event === 'opened') {
      base = { ...initialMetadata, ready: base.ready };
      this.#openedAt = monotonic;
      this.#waited = undefined;
    }
    if (event === 'started') this.#startedAt = monotonic;
    const { started, submitted, filling } = base;
    const isFilled = event === 'submitted' && started !== false && submitted === false;
    this.#current = Object.freeze({
      ...base,
      [event]: this.#latest,
      elapsed: Math.round(monotonic - this.#openedAt),
      filling: isFilled ? Math.round(monotonic - this.#startedAt) : filling,
      waiting: this.#waited !== undefined && Math.round(this.#waited),
      ...facts,
    });
    return this.#current;
  }
}
