/** What the transition table says has to happen, command by command. */
import { deadlineAt, timeLeft, type Instant } from '../../src/lifecycle/deadline.js';
import { isOpen, transition, type LifecycleAction } from '../../src/lifecycle/lifecycle.js';
import type { ClickToCallEventName, ClickToCallStage } from '../../src/lifecycle/lifecycle.js';

export class LifecycleModel {
  /** The events that are due, in order. */
  readonly names: ClickToCallEventName[] = [];
  #stage: ClickToCallStage = 'created';
  #deadline: Instant | undefined;
  #isConnected = true;
  /** An opening that waits until the element is back. */
  #isPending = false;

  get stage(): ClickToCallStage {
    return this.#stage;
  }

  take(action: LifecycleAction): void {
    const interaction = this.names.slice(this.names.lastIndexOf('opened'));
    const step = transition(this.#stage, action, interaction.includes('completed'));
    if (!step) return;
    this.#stage = step.to;
    this.names.push(...step.events);
  }

  open(): void {
    if (this.#isConnected) this.take('open');
    else this.#isPending = true;
  }

  close(): void {
    this.#isPending = false;
    this.take('close');
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

  remove(): void {
    this.#isConnected = false;
    if (isOpen(this.#stage)) this.take('close');
  }

  insert(): void {
    this.#isConnected = true;
    if (this.#isPending) this.take('open');
    this.#isPending = false;
  }
}
