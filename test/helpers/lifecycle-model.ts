/** What the transition table says has to happen from `ready` on, command by command. */
import type { Instant } from '../../src/lifecycle/clock.js';
import { deadlineAt, timeLeft } from '../../src/lifecycle/deadline.js';
import { transition, type LifecycleActionType } from '../../src/lifecycle/stages.js';
import type { ClickToCallEventName, ClickToCallStage } from '../../src/lifecycle/stages.js';

export class LifecycleModel {
  /** The events that are due, in order. */
  readonly names: ClickToCallEventName[] = [];
  #stage: ClickToCallStage = 'ready';
  #deadline: Instant | undefined;

  get stage(): ClickToCallStage {
    return this.#stage;
  }

  take(action: LifecycleActionType): void {
    const interaction = this.names.slice(this.names.lastIndexOf('opened'));
    const step = transition(this.#stage, action, interaction.includes('completed'));
    if (!step) return;
    this.#stage = step.to;
    this.names.push(...step.events);
  }

  /** @param lifetime of the number, in ms; absent, it never expires. */
  resolve(now: Instant, lifetime?: number): void {
    if (this.#stage !== 'submitted') return;
    this.#deadline = lifetime === undefined ? undefined : deadlineAt(now.wall + lifetime, now);
    this.take('resolve');
  }

  /** Time has passed. */
  look(now: Instant): void {
    if (this.#deadline && timeLeft(this.#deadline, now) === 0) this.take('expire');
  }
}
