/** Sinon’s fake clock. Promises stay real. */
import sinon from 'sinon';

export type Clock = sinon.SinonFakeTimers;

export const fakeClock = (): Clock =>
  sinon.useFakeTimers({
    now: Date.now(),
    toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'],
    shouldClearNativeTimers: true,
  });
