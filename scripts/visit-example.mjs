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

const typed = { firstname: 'Ada', lastname: 'Lovelace', phonenumber: '+44 20 7946 0000' };
const form = { ...typed, phonenumber: '+442079460000' };
const allReady = ['shop ready', 'orders ready', 'press ready'];

/** @param {import('puppeteer-core').Page} page @param {string} origin */
export async function visitExample(page, origin) {
  let seen = 0;
  /** Waits for as many new events as expected, and compares them. @param {string[]} expected */
  async function logHas(...expected) {
    await page
      .waitForSelector(`>>> #log > li:nth-child(${seen + expected.length})`)
      .catch(() => undefined); // the comparison says which events are missing
    const lines = await page.$$eval('>>> #log > li', (items) => items.map((li) => li.textContent));
    const events = lines.map((line) => line?.trim().replace(/ \d+ ms$/, ''));
    assert.deepEqual(events.slice(seen).sort(), expected.sort());
    seen = lines.length;
  }

  const part = (id, name) => `>>> #${id} >>> [part~=${name}]`;
  const textOf = async (id, name) =>
    (await page.waitForSelector(part(id, name), { visible: true }))?.evaluate(
      (shown) => shown.textContent,
    );
  async function press(id, name) {
    await page.waitForSelector(part(id, name), { visible: true });
    await wait(600); // the element ignores presses on a panel that has only just appeared
    await page.click(part(id, name));
  }
  async function fillIn(id, values) {
    for (const [name, value] of Object.entries(values)) {
      const input = `>>> #${id} >>> input[name=${name}]`;
      await (await page.waitForSelector(input, { visible: true }))?.type(value);
    }
  }
  const api = async (path) => (await fetch(`${origin}/api/${path}`)).json();
  const expectNumber = async (id, expected) => {
    const [digits, reservations] = [await textOf(id, 'number'), await api('desk/reservations')];
    assert.equal(digits?.replace(/[^+\d]/g, ''), reservations.at(-1).number);
    const { form, userData } = (await api('requests')).at(-1).body;
    assert.deepEqual({ form, userData }, expected);
  };

  await page.goto(`${origin}/`);
  await logHas(...allReady);

  // The page's own service, fields, user data and messages.
  await press('shop', 'launcher');
  assert.match((await textOf('shop', 'heading')) ?? '', /Talk to our tea masters/);
  await fillIn('shop', typed);
  await page.keyboard.press('Enter');
  await logHas('shop opened', 'shop started', 'shop submitted', 'shop completed');
  const userData = { page: 'contact', cart: ['Assam', 'Sencha'] };
  await expectNumber('shop', { form: { ...form, topic: 'Darjeeling' }, userData });
  await page.keyboard.press('Escape');
  await logHas('shop closed');

  // The framework moves an open element: it stays open and keeps what was typed.
  await press('orders', 'launcher');
  await fillIn('orders', { firstname: typed.firstname });
  for (const order of ['#press) + :has(#orders)', '#orders) + :has(#press)']) {
    await page.click('>>> #reverse');
    await page.waitForSelector(`>>> #desks > :has(${order}`);
  }
  await fillIn('orders', { lastname: typed.lastname, phonenumber: typed.phonenumber });
  await page.keyboard.press('Enter');
  await logHas('orders opened', 'orders started', 'orders submitted', 'orders completed');
  await expectNumber('orders', { form, userData: {} });

  // The framework removes an open element, and nothing of it stays.
  await page.click('>>> #is-open');
  await logHas('orders closed');
  assert.equal(await page.$('>>> click-to-call'), null);
  const prototype = await page.evaluateHandle(
    () => customElements.get('click-to-call')?.prototype ?? {},
  );
  for (let round = 0; round < 5; round += 1) {
    await page.click('>>> #is-open');
    await logHas(...allReady);
    await page.click('>>> #is-open');
  }
  const alive = await page.evaluate((found) => found.length, await page.queryObjects(prototype));
  assert(alive <= 6, `${alive} of 18 removed elements are alive.`); // a browser may keep the last few
}
