// The list in which an example shows each event.
import { strict as assert } from 'node:assert';

/** @param {import('puppeteer-core').Page} page */
export function eventLog(page) {
  let seen = 0;

  /** @returns {Promise<string[]>} */
  const lines = () =>
    page.$$eval('>>> #log > li', (items) => items.map((item) => item.textContent));

  /** What happened since, per element. @returns {Promise<Record<string, string[]>>} */
  async function events() {
    /** @type {Record<string, string[]>} */
    const events = {};
    for (const line of (await lines()).slice(seen)) {
      const [, id, event] = /^\s*([\w-]+) (\w+) \d+ ms\s*$/.exec(line) ?? [];
      assert(id && event, `This is no line of a log: “${line}”`);
      (events[id] ??= []).push(event);
    }
    return events;
  }

  return {
    lines,

    /**
     * Waits for as many events as expected, which have to be these.
     * @param {Record<string, string[]>} expected per element, in order, since the last `next()`
     */
    async has(expected) {
      const count = seen + Object.values(expected).flat().length;
      await page
        .waitForSelector(`>>> #log > li:nth-child(${count})`, { visible: true })
        .catch(() => undefined); // what is missing is told by the comparison
      assert.deepEqual(await events(), expected);
    },

    /** Forgets what happened so far. */
    async next() {
      seen = (await lines()).length;
    },
  };
}
