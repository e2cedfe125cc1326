/** A model of the lifecycle: computes the expected events and the stage from the transition table. */
import type { Instant } from '../../src/lifecycle/clock.js';
import { deadlineAt, timeLeft } from '../../src/lifecycle/deadline.js';
import { transition, type LifecycleActionType } from '../../src/lifecycle/stages.js';
import type { ClickToCallEventName, ClickToCallStage } from '../../src/lifecycle/stages.js';

export class LifecycleModel {
  /** The expected events, in order. */
  readonly names: ClickToCallEventName[] = [];
  #stage: ClickToCallStage = 'ready';
  #deadline: Instant | undefined;

  get stage(): ClickToCallStage {
    return this.#stage;
  }

  apply(action: LifecycleActionType): void {
    const interaction = this.names.slice(this.names.lastIndexOf('opened'));
    const step = transition(this.#stage, action, interaction.includes('completed'));
    if (!step) return;
    this.#stage = step.to;
    this.names.push(...step.events);
  }

  /** @param lifetime of the number, in ms. Without it, the number never expires. */
  resolve(now: Instant, lifetime?: number): void {
    if (this.#stage !== 'submitted') return;
    this.#deadline = lifetime === undefined ? undefined : deadlineAt(now.wall + lifetime, now);
    this.apply('resolve');
  }

  /** Applies the expiry if the deadline has passed. */
  checkExpiry(now: Instant): void {
    if (this.#deadline && timeLeft(this.#deadline, now) === 0) this.apply('expire');
  }
}
