/** Timers that share one of the browser's: a page wakes up no more often for fifty countdowns than it has to. */

interface Alarm {
  /** By the monotonic clock, in ms. */
  readonly at: number;
  readonly callback: () => void;
}

const alarms = new Set<Alarm>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Calls back after so many ms. @returns a function that cancels that. */
export function after(ms: number, callback: () => void): () => void {
  const alarm = { at: performance.now() + ms, callback };
  alarms.add(alarm);
  set();
  return () => {
    if (alarms.delete(alarm)) set();
  };
}

/** For the next one; none where nothing waits. */
function set(): void {
  clearTimeout(timer);
  if (alarms.size === 0) return;
  const next = Math.min(...[...alarms].map(({ at }) => at));
  timer = setTimeout(ring, Math.ceil(next - performance.now()));
}

function ring(): void {
  const now = performance.now();
  try {
    for (const alarm of [...alarms]) {
      if (alarm.at <= now && alarms.delete(alarm)) alarm.callback();
    }
  } finally {
    set(); // also where one has thrown: it stops no other
  }
}
