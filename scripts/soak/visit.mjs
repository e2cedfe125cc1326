// A page in Chromium, and what the protocol tells of it.
import { launchChromium } from '../browsers.mjs';

const lasting = ['window', 'document', 'document.documentElement', 'document.body'].concat(
  'visualViewport',
);

/** The classes of which each element has instances, and where they are. */
const classes = {
  ClickToCallElement: '/src/click-to-call-element.ts',
  Panel: '/src/panel/create-panel.ts',
  FormController: '/src/form/form-controller.ts',
  LifecycleController: '/src/lifecycle/lifecycle-controller.ts',
  NumberPanel: '/src/offer/offer-controller.ts',
  NumberRequests: '/src/lifecycle/number-requests.ts',
};

/** @param {string} url */
export async function visit(url) {
  const browser = await launchChromium();
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  const devtools = await page.createCDPSession();
  await devtools.send('Performance.enable');
  await page.goto(url);

  const metrics = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  };

  /** @param {'frozen' | 'active'} state */
  const lifecycle = (state) => devtools.send('Page.setWebLifecycleState', { state });

  /** How many instances there are of each class; looking for them has garbage collected. */
  async function instances() {
    const counts = {};
    for (const [name, file] of Object.entries(classes)) {
      const prototype = await page.evaluateHandle(
        `import('${file}').then((m) => m.${name}.prototype)`,
      );
      const found = await page.queryObjects(prototype);
      counts[name] = await page.evaluate((objects) => objects.length, found);
      await Promise.all([prototype.dispose(), found.dispose()]);
    }
    return counts;
  }

  /** How many listeners there are on what outlives the elements. */
  async function pageListeners() {
    let count = 0;
    for (const expression of lasting) {
      const { result } = await devtools.send('Runtime.evaluate', { expression });
      const objectId = result.objectId ?? '';
      const { listeners } = await devtools.send('DOMDebugger.getEventListeners', { objectId });
      count += listeners.length;
      await devtools.send('Runtime.releaseObject', { objectId });
    }
    return count;
  }

  /** What there is once the garbage is gone. */
  async function counted() {
    // Chromium keeps the form that was last filled in, until it is another.
    await page.type('body > form input', 'x');
    // What is set free may set free something more.
    for (let i = 0; i < 3; i += 1) {
      await page.evaluate(() => new Promise((painted) => requestAnimationFrame(painted)));
      await devtools.send('HeapProfiler.collectGarbage');
    }
    const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    const onPage = await pageListeners();
    return { nodes, listeners: jsEventListeners, pageListeners: onPage, heap: usedSize };
  }

  return {
    page,
    problems,
    metrics,
    lifecycle,
    instances,
    counted,
    version: () => browser.version(),
    close: () => browser.close(),
  };
}
