// What a visitor does on the contact page that every example has. In it are:
//
// either at the top or in the shadow root of `<contact-page>`:
//
//   #is-open         a checkbox: while it is off, the elements below are not in the page
//   #shop            an element with a modal panel, a service, fields, values, user data and messages
//   #orders, #press  two with a floating panel and an action, in the list #desks
//   #reverse         a button that turns the list round
//   #log             a list in which each event is a line: the element's id, the event, elapsed ms
import { strict as assert } from 'node:assert';
import { eventLog } from './event-log.mjs';
import { liveElements, pageListeners } from './leaks.mjs';
import { setSwitches } from './switches.mjs';
import { countMoves, fillIn, press, shows, showsNumberOf, turnRound } from './visitor.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

const IS_OPEN = '>>> #is-open';
const typed = { firstname: 'Ada', lastname: 'Lovelace', phonenumber: '+44 20 7946 0000' };
const form = { ...typed, phonenumber: '+442079460000' };
const allReady = { shop: ['ready'], orders: ['ready'], press: ['ready'] };

/**
 * @param {Page} page
 * @param {string} origin
 */
export async function visit(page, origin) {
  const log = eventLog(page);
  await page.goto(`${origin}/`);
  await log.has(allReady);

  await callTheShop(page, log, origin);
  await callAgainAndAgain(page, log, origin);
  await callWhileTheListTurns(page, log, origin);
  await leaveWhileOpen(page, log);
  await holdOnToNothing(page, log);
}

async function callTheShop(page, log, origin) {
  await log.next();
  await press(page, 'shop', 'launcher');
  await log.has({ shop: ['opened'] });
  await shows(page, 'shop', 'heading', 'Talk to our tea masters');
  await shows(page, 'shop', 'field-topic', 'What is it about?');
  await fillIn(page, typed);
  await page.keyboard.press('Enter');
  await log.has({ shop: ['opened', 'started', 'submitted', 'completed'] });
  assert.deepEqual(await showsNumberOf(page, 'shop', origin), {
    form: { ...form, topic: 'Darjeeling' },
    rawForm: { ...typed, topic: 'Darjeeling' },
    userData: { page: 'contact', cart: ['Assam', 'Sencha'] },
  });
  await page.keyboard.press('Escape');
  await log.has({ shop: ['opened', 'started', 'submitted', 'completed', 'closed'] });
}

/** The first request is refused; the number that the second one gets is of no use a second later. */
async function callAgainAndAgain(page, log, origin) {
  await log.next();
  await setSwitches(origin, { fault: 'unavailable', faultCount: 1, lifetime: 1 });
  await press(page, 'press', 'launcher');
  await fillIn(page, typed);
  await page.keyboard.press('Enter');
  const refused = ['opened', 'started', 'submitted', 'rejected'];
  await log.has({ press: refused });
  await shows(page, 'press', 'error', 'Our service is busy.');

  await press(page, 'press', 'submit');
  const expired = [...refused, 'submitted', 'completed', 'expired'];
  await log.has({ press: expired });
  await shows(page, 'press', 'heading', 'This number has expired');

  await page.keyboard.press('Escape');
  await log.has({ press: [...expired, 'closed'] });
  await setSwitches(origin, { lifetime: 120 });
}

async function callWhileTheListTurns(page, log, origin) {
  await log.next();
  await press(page, 'orders', 'launcher');
  await fillIn(page, { firstname: typed.firstname });
  await log.has({ orders: ['opened', 'started'] });

  const moves = await countMoves(page, 'orders');
  await turnRound(page, ['press', 'orders']);
  await turnRound(page, ['orders', 'press']);
  assert(await moves(), 'The open element was not moved.');

  await page.click('>>> #orders >>> input[name=lastname]');
  const { lastname, phonenumber } = typed;
  await fillIn(page, { lastname, phonenumber });
  await page.keyboard.press('Enter');
  await log.has({ orders: ['opened', 'started', 'submitted', 'completed'] });
  assert.deepEqual(await showsNumberOf(page, 'orders', origin), {
    form,
    rawForm: typed,
    userData: {},
  });

  await page.click(IS_OPEN);
  await log.has({ orders: ['opened', 'started', 'submitted', 'completed', 'closed'] });
  assert.equal(await page.$('>>> click-to-call'), null);
}

async function leaveWhileOpen(page, log) {
  await log.next();
  await page.click(IS_OPEN);
  await log.has(allReady);

  await log.next();
  await press(page, 'shop', 'launcher');
  await fillIn(page, { firstname: typed.firstname });
  // As a change of the route does it: the visitor cannot reach the page behind the modal panel.
  await page.$eval(IS_OPEN, (box) => box instanceof HTMLElement && box.click());
  await log.has({ shop: ['opened', 'started', 'cancelled', 'closed'] });
  assert.equal(await page.$('>>> click-to-call'), null);

  await log.next();
  await page.click(IS_OPEN);
  await log.has(allReady);
}

async function holdOnToNothing(page, log) {
  for (const [what, count] of [
    ['elements', () => liveElements(page)],
    ['listeners', () => pageListeners(page)],
  ]) {
    assert(!(await grows(count)), `Each time the elements go and come, the page has more ${what}.`);
  }

  /** Whether it grows for good: browsers may hold on to the last few elements. */
  async function grows(count) {
    for (let turn = 0; turn < 3; turn += 1) {
      const before = await count();
      for (let round = 0; round < 5; round += 1) await goAndCome();
      if ((await count()) < before + 5) return false;
    }
    return true;
  }

  async function goAndCome() {
    await log.next();
    await page.click(IS_OPEN);
    await page.click(IS_OPEN);
    await log.has(allReady);
  }
}
