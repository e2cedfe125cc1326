/** Starts to sum up layout shifts in `bench.shift`. */
export function watchShifts() {
  globalThis.bench.shift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) globalThis.bench.shift += value;
  }).observe({ type: 'layout-shift' });
}
