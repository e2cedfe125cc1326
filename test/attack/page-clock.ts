/** A fake clock and timers for a page. Tests advance the time. */
import { FakeEnvironment } from '../helpers/fake-environment.js';

export class PageClock extends FakeEnvironment {
  /** Takes the place of the page's own, before any script of the page has looked at them. */
  install(window: Window & typeof globalThis): void {
    const cancellations = new Map<number, () => void>();
    let timers = 0;
    const setTimeout = (callback: () => void, delay?: number): number => {
      timers += 1;
      cancellations.set(timers, this.setTimer(Math.max(0, Number(delay) || 0), callback));
      return timers;
    };
    const clearTimeout = (timer: number): void => {
      cancellations.get(timer)?.();
    };
    const performance = { now: () => this.monotonic, getEntriesByType: () => [] };
    for (const [name, value] of Object.entries({ setTimeout, clearTimeout, performance })) {
      Object.defineProperty(window, name, { configurable: true, value });
    }
    window.Date.now = () => this.wall;
  }
}
