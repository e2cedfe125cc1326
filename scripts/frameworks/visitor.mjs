// What a visitor does and sees, with mouse and keyboard.
/// <reference lib="dom" />
import { strict as assert } from 'node:assert';
import { setTimeout } from 'node:timers/promises';

/** @typedef {import('puppeteer-core').Page} Page */

const partOf = (page, id, part) =>
  page.waitForSelector(`>>> #${id} >>> [part~=${part}]`, { visible: true });

/**
 * Clicks on a part of an element.
 * @param {Page} page
 * @param {string} id
 * @param {string} part
 */
export async function press(page, id, part) {
  const button = await partOf(page, id, part);
  await setTimeout(600); // a press on what has only just appeared does nothing
  await button.click();
}

/**
 * @param {Page} page
 * @param {string} id
 * @param {string} part
 * @param {string} text that can be read in that part
 */
export async function shows(page, id, part, text) {
  const place = await partOf(page, id, part);
  const read = await place.evaluate((element) => element.innerText);
  assert(read.includes(text), `“${read}” is not “${text}”.`);
}

/**
 * Types the values, each into the field that has the focus; Tab leads from one to the next.
 * @param {Page} page
 * @param {Record<string, string>} values by the names of the fields
 */
export async function fillIn(page, values) {
  for (const [index, [name, value]] of Object.entries(values).entries()) {
    if (index > 0) await page.keyboard.press('Tab');
    await page.waitForFunction(
      (expected) => {
        let focused = document.activeElement;
        while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
        return focused?.getAttribute('name') === expected;
      },
      {},
      name,
    );
    await page.keyboard.type(value);
  }
}

/**
 * Turns the list round.
 * @param {Page} page
 * @param {string[]} ids how the elements stand then
 */
export async function turnRound(page, [first, second]) {
  await page.click('>>> #reverse');
  await page.waitForSelector(`>>> #desks > :has(#${first}) + :has(#${second})`, { visible: true });
}

/**
 * @param {Page} page
 * @param {string} id
 * @returns {Promise<() => Promise<number>>} how often the element was moved within its list since
 */
export async function countMoves(page, id) {
  const moves = await page.evaluateHandle(
    (element) => {
      const found = { count: 0 };
      const observer = new MutationObserver((records) => {
        const added = records.flatMap((record) => [...record.addedNodes]);
        found.count += added.filter((node) => node.contains(element)).length;
      });
      const list = element?.closest('#desks');
      if (list) observer.observe(list, { childList: true });
      return found;
    },
    await page.$(`>>> #${id}`),
  );
  return () => moves.evaluate(({ count }) => count);
}

/**
 * The visitor sees the number that the service has given out last.
 * @param {Page} page
 * @param {string} id
 * @param {string} origin
 * @returns {Promise<object>} what the service was asked with
 */
export async function showsNumberOf(page, id, origin) {
  const ask = async (path) => (await fetch(`${origin}/api/${path}`)).json();
  const [{ number }] = (await ask('desk/reservations')).slice(-1);
  const place = await partOf(page, id, 'number');
  const seen = await place.evaluate((element) => element.innerText);
  assert.equal(seen.replace(/[^+\d]/g, ''), number);
  const { form, rawForm, userData } = (await ask('requests')).at(-1).body;
  return { form, rawForm, userData };
}
