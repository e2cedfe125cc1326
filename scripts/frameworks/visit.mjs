// Uses the contact page that every example has, as a visitor does. Either in the document or in the shadow root of
// `<contact-page>`, the page has:
//
//   #is-open         a checkbox: while it is off, the elements below are not in the page
//   #shop            an element with a modal panel, a service, fields, values, user data and messages
//   #orders, #press  two elements with a floating panel and an action, in the list #desks
//   #reverse         a button that reverses the list
//   #log             a list of the events: the id of the element, the event, elapsed ms
/// <reference lib="dom" />
import { strict as assert } from 'node:assert';
import { setTimeout as wait } from 'node:timers/promises';

/** @typedef {import('puppeteer-core').Page} Page */

const typed = { firstname: 'Ada', lastname: 'Lovelace', phonenumber: '+44 20 7946 0000' };
const form = { ...typed, phonenumber: '+442079460000' };
const allReady = { shop: ['ready'], orders: ['ready'], press: ['ready'] };

/** @param {Page} page @param {string} origin */
export async function visit(page, origin) {
  const log = eventLog(page);
  const part = (id, name) =>
    page.waitForSelector(`>>> #${id} >>> [part~=${name}]`, { visible: true });
  const shows = async (id, name, text) =>
    assert(
      (await (await part(id, name))?.evaluate((shown) => shown.textContent))?.includes(text),
      text,
    );
  const press = async (id, name) => {
    const button = await part(id, name);
    await wait(600); // the element ignores presses on a panel that has only just appeared
    await button?.click();
  };
  const toggle = () => page.click('>>> #is-open');
  const api = async (path, init) => (await fetch(`${origin}/api/${path}`, init)).json();
  const setSwitches = (switches) =>
    api('switches', {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(switches),
    });

  /** Types each value into the field that has the focus. Tab leads to the next. */
  async function fillIn(values) {
    for (const [name, value] of Object.entries(values)) {
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
      if (name !== 'phonenumber') await page.keyboard.press('Tab');
    }
  }

  /** The element shows the number that the service issued last. @returns what the service was sent */
  async function showsLastNumber(id) {
    const number = await (await part(id, 'number'))?.evaluate((shown) => shown.textContent);
    const reservations = await api('desk/reservations');
    assert.equal(number?.replace(/[^+\d]/g, ''), reservations.at(-1).number);
    const { form, userData } = (await api('requests')).at(-1).body;
    return { form, userData };
  }

  await page.goto(`${origin}/`);
  await log.has(allReady);

  // A modal panel with the page's own service, fields and messages.
  await press('shop', 'launcher');
  await log.has({ shop: ['opened'] });
  await shows('shop', 'heading', 'Talk to our tea masters');
  await fillIn(typed);
  await page.keyboard.press('Enter');
  await log.has({ shop: ['started', 'submitted', 'completed'] });
  assert.deepEqual(await showsLastNumber('shop'), {
    form: { ...form, topic: 'Darjeeling' },
    userData: { page: 'contact', cart: ['Assam', 'Sencha'] },
  });
  await page.keyboard.press('Escape');
  await log.has({ shop: ['closed'] });

  // A request that is rejected, and a number that expires.
  await setSwitches({ fault: 'unavailable', faultCount: 1, lifetime: 1 });
  await press('press', 'launcher');
  await fillIn(typed);
  await page.keyboard.press('Enter');
  await log.has({ press: ['opened', 'started', 'submitted', 'rejected'] });
  await press('press', 'submit');
  await log.has({ press: ['submitted', 'completed', 'expired'] });
  await page.keyboard.press('Escape');
  await log.has({ press: ['closed'] });
  await setSwitches({ lifetime: 120 });

  // The framework moves an open element. It stays open and keeps what was typed.
  await press('orders', 'launcher');
  await fillIn({ firstname: typed.firstname });
  for (const [first, second] of [
    ['press', 'orders'],
    ['orders', 'press'],
  ]) {
    await page.click('>>> #reverse');
    await page.waitForSelector(`>>> #desks > :has(#${first}) + :has(#${second})`);
  }
  await page.click('>>> #orders >>> input[name=lastname]');
  await fillIn({ lastname: typed.lastname, phonenumber: typed.phonenumber });
  await page.keyboard.press('Enter');
  await log.has({ orders: ['opened', 'started', 'submitted', 'completed'] });
  assert.deepEqual(await showsLastNumber('orders'), { form, userData: {} });

  // The framework removes an element that is open.
  await toggle();
  await log.has({ orders: ['closed'] });
  assert.equal(await page.$('>>> click-to-call'), null);

  // Elements that were removed are garbage. A browser may keep the last few.
  const liveElements = async () => {
    const prototype = await page.evaluateHandle(
      () => customElements.get('click-to-call')?.prototype ?? {},
    );
    const elements = await page.queryObjects(prototype);
    return page.evaluate((found) => found.length, elements);
  };
  const before = await liveElements();
  for (let round = 0; round < 5; round += 1) {
    await toggle();
    await log.has(allReady);
    await toggle();
  }
  assert((await liveElements()) < before + 5 * 3, 'The page holds on to removed elements.');
}

/** @param {Page} page */
function eventLog(page) {
  let seen = 0;
  return {
    /** Waits for as many new events as expected, and compares them. @param {Record<string, string[]>} expected */
    async has(expected) {
      const count = seen + Object.values(expected).flat().length;
      await page.waitForSelector(`>>> #log > li:nth-child(${count})`).catch(() => undefined);
      const lines = await page.$$eval('>>> #log > li', (items) =>
        items.map((item) => item.textContent?.trim() ?? ''),
      );
      /** @type {Record<string, string[]>} */
      const events = {};
      for (const line of lines.slice(seen)) {
        const [id = '', event = ''] = line.split(' ');
        (events[id] ??= []).push(event);
      }
      assert.deepEqual(events, expected);
      seen = lines.length;
    },
  };
}
