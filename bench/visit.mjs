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

  /** What Chromium counts, by its names. */
  async function metrics() {
    const { metrics } = await devtools.send('Performance.getMetrics');
    const none = { ThreadTime: NaN, Nodes: NaN, JSEventListeners: NaN };
    return { ...none, ...Object.fromEntries(metrics.map(({ name, value }) => [name, value])) };
  }

  /** What the main thread has done so far, in ms. A throttled one is busy waiting all the time, which says nothing. */
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
     * @returns {Promise<{ wall: number, defined: number, x: number, y: number, cpu: number }>} what it gives, NaN for what
     *   it does not, and `cpu`: what it cost the main thread, in ms
     */
    async run(name, argument = {}) {
      const before = await cpu();
      const given = await page.evaluate(`bench.${name}(${JSON.stringify(argument)})`);
      const none = { wall: NaN, defined: NaN, x: NaN, y: NaN };
      return { ...none, ...Object(given), cpu: (await cpu()) - before };
    },

    /** What is in use once the garbage is gone, in bytes: `js` by JavaScript, `dom` by the nodes behind it. */
    async heap() {
      await devtools.send('HeapProfiler.collectGarbage');
      const usage = await devtools.send('Runtime.getHeapUsage');
      return { js: usage.usedSize, dom: usage.embedderHeapUsedSize };
    },
  };
}
