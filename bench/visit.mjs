// A visit to the measured page in a new browser context.

/**
 * @typedef {Awaited<ReturnType<typeof visit>>} Visit
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} origin
 * @param {number} throttling how many times the CPU is slowed down
 */
export async function visit(browser, origin, throttling) {
  // A new context has a new process, without code or styles of the visit before.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const devtools = await page.createCDPSession();
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(`${origin}/page/blank.html`);
  await page.evaluate('bench.painted()');
  if (throttling > 1) await page.emulateCPUThrottling(throttling);

  /** Chromium's performance metrics, by name. */
  async function metrics() {
    const { metrics } = await devtools.send('Performance.getMetrics');
    const none = { ThreadTime: NaN, Nodes: NaN, JSEventListeners: NaN };
    return { ...none, ...Object.fromEntries(metrics.map(({ name, value }) => [name, value])) };
  }

  /** The CPU time of the main thread so far, in ms. `NaN` with throttling, which keeps the thread busy all the time. */
  const cpu = async () => (throttling > 1 ? NaN : (await metrics()).ThreadTime * 1000);

  return {
    page,
    devtools,
    metrics,
    cpu,
    end: () => context.close(),

    /**
     * Calls a function of page/harness.js.
     *
     * @param {string} name
     * @param {object} [argument]
     * @returns {Promise<{ wall: number, defined: number, x: number, y: number, cpu: number }>} the result of the function,
     *   with `NaN` for what it lacks, and `cpu`: the CPU time of the main thread, in ms
     */
    async run(name, argument = {}) {
      const before = await cpu();
      const given = await page.evaluate(`bench.${name}(${JSON.stringify(argument)})`);
      const none = { wall: NaN, defined: NaN, x: NaN, y: NaN };
      return { ...none, ...Object(given), cpu: (await cpu()) - before };
    },

    /** The memory in use after garbage collection, in bytes: `js` by JavaScript, `dom` by DOM nodes. */
    async heap() {
      await devtools.send('HeapProfiler.collectGarbage');
      const usage = await devtools.send('Runtime.getHeapUsage');
      return { js: usage.usedSize, dom: usage.embedderHeapUsedSize };
    },
  };
}
