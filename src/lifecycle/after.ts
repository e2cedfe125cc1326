/** Timers that share one of the browser's, whatever counts down on a page; none is set where nothing does. */

interface Alarm {
  /** By the monotonic clock, in ms. */
  readonly at: number;
  readonly callback: () => void;
}

const alarms = new Set<Alarm>();
let timer: ReturnType<typeof setTimeout> | undefined;

// Asked in one place: WebKit may go on giving what it gave before a test has put another clock in.
const now = (): number => performance.now();

/** Calls back after so many ms. @returns a function that cancels that. */
export function after(ms: number, callback: () => void): () => void {
  const alarm = { at: now() + ms, callback };
  alarms.add(alarm);
  schedule();
  return () => {
    if (alarms.delete(alarm)) schedule();
  };
}

/** For the next one; none where nothing waits. */
function schedule(): void {
  clearTimeout(timer);
  if (alarms.size === 0) return;
  const next = Math.min(...[...alarms].map(({ at }) => at));
  timer = setTimeout(
    () => {
      ring(next);
    },
    Math.ceil(next - now()),
  );
}

/** @param due by the monotonic clock; who is late too by now has a turn right after. */
function ring(due: number): void {
  try {
    for (const alarm of [...alarms]) {
      if (alarm.at <= due && alarms.delete(alarm)) alarm.callback();
    }
  } finally {
    schedule(); // also where one has thrown: it stops no other
  }
}
