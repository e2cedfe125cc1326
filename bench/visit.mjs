// A visit to the page that is measured, on a slow device, by somebody who was never here.

/** How much slower than this machine the visitor's is. */
export const throttling = 4;

/**
 * @typedef {Awaited<ReturnType<typeof visit>>} Visit
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} origin
 */
export async function visit(browser, origin) {
  // A context of its own is a process of its own, with no code or styles of the row before.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const devtools = await page.createCDPSession();
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(`${origin}/page/blank.html`);
  await page.evaluate('bench.painted()');
  await page.emulateCPUThrottling(throttling);

  /** The main thread's, in ms; JavaScript is a part of it. */
  async function cpu() {
    const { metrics } = await devtools.send('Performance.getMetrics');
    const ms = (wanted) => (metrics.find(({ name }) => name === wanted)?.value ?? NaN) * 1000;
    return { cpu: ms('ThreadTime'), script: ms('ScriptDuration') };
  }

  return {
    page,
    devtools,
    end: () => context.close(),

    /**
     * Calls a function of page/harness.js. Figures it has not are NaN.
     *
     * @param {string} name
     * @param {object} [argument]
     * @returns {Promise<{ cpu: number, script: number, wall: number, defined: number }>} what it gives, and what it cost
     *   the main thread
     */
    async run(name, argument = {}) {
      const before = await cpu();
      const given = await page.evaluate(`bench.${name}(${JSON.stringify(argument)})`);
      const after = await cpu();
      return {
        wall: NaN,
        defined: NaN,
        ...Object(given),
        cpu: after.cpu - before.cpu,
        script: after.script - before.script,
      };
    },

    /** What is in use once the garbage is gone, in bytes: `js` by JavaScript, `dom` by the nodes behind it. */
    async heap() {
      await devtools.send('HeapProfiler.collectGarbage');
      const usage = await devtools.send('Runtime.getHeapUsage');
      return { js: usage.usedSize, dom: usage.embedderHeapUsedSize };
    },
  };
}
