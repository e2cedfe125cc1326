// A visit to the page that is measured, by somebody who was never here.

/**
 * @typedef {Awaited<ReturnType<typeof visit>>} Visit
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} origin
 * @param {number} throttling how many times slower than this machine the visitor's is
 */
export async function visit(browser, origin, throttling) {
  // A context of its own is a process of its own, with no code or styles of the visit before.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const devtools = await page.createCDPSession();
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(`${origin}/page/blank.html`);
  await page.evaluate('bench.painted()');
  if (throttling > 1) await page.emulateCPUThrottling(throttling);

  /** The main thread's, in ms. A throttled one is busy waiting all the time, so it says nothing there. */
  async function cpu() {
    if (throttling > 1) return NaN;
    const { metrics } = await devtools.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? NaN) * 1000;
  }

  return {
    page,
    devtools,
    end: () => context.close(),

    /**
     * Calls a function of page/harness.js.
     *
     * @param {string} name
     * @param {object} [argument]
     * @returns {Promise<{ cpu: number, wall: number, defined: number }>} the times it gives, NaN for those it does not, and
     *   what it cost the main thread, all in ms
     */
    async run(name, argument = {}) {
      const before = await cpu();
      const times = await page.evaluate(`bench.${name}(${JSON.stringify(argument)})`);
      return { wall: NaN, defined: NaN, ...Object(times), cpu: (await cpu()) - before };
    },

    /** What is in use once the garbage is gone, in bytes: `js` by JavaScript, `dom` by the nodes behind it. */
    async heap() {
      await devtools.send('HeapProfiler.collectGarbage');
      const usage = await devtools.send('Runtime.getHeapUsage');
      return { js: usage.usedSize, dom: usage.embedderHeapUsedSize };
    },
  };
}
