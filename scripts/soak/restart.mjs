// The number service is killed in mid-journey and comes back: what a visitor in Chromium sees, and has to do.
/// <reference lib="dom" />
import { strict as assert } from 'node:assert';
import { freePort } from '../ports.mjs';
import { Client } from './service/client.mjs';
import { reservations, set } from './service/overseer.mjs';
import { Server } from './server.mjs';
import { visit } from './visit.mjs';

const typed = { firstname: 'Ada', lastname: 'Lovelace', phonenumber: '+44 20 7946 0999' };
const fallback = '+1 800 555 0199';

/** @typedef {{ number?: string, accessCode?: string, errors: unknown, fields: Record<string, string> }} State */

/** @type {import('../soak.mjs').Part} */
export async function restart({ broken }) {
  const port = await freePort();
  let server = await Server.start(port);
  let service = new Client(`${server.origin}/number-service/soak`);
  const { page, problems, ...visited } = await visit(`${server.origin}/scripts/soak/page.html`);
  const comeBack = async () => {
    service.close(); // its connections are gone
    server = await Server.start(port);
    service = new Client(`${server.origin}/number-service/soak`);
  };
  const requests = async (/** @type {number} */ arrived) =>
    (await service.ask(`requests?arrived=${arrived}`, { method: 'GET' }))?.body;
  /** The part of that name which the visitor sees; hidden views have some too. */
  const visible = async (/** @type {string} */ name) => {
    const found = await page.waitForFunction(
      `[...document.querySelector('click-to-call').shadowRoot.querySelectorAll('[part~=${name}]')]
        .find((part) => part.checkVisibility())`,
      { polling: 50 },
    );
    return /** @type {import('puppeteer-core').ElementHandle<HTMLElement>} */ (found);
  };
  const press = async (/** @type {string} */ name) => (await visible(name)).click();
  const read = async (/** @type {string} */ name) =>
    (await visible(name)).evaluate((element) => element.textContent?.trim() ?? '');
  const reached = (/** @type {string} */ stage) =>
    page.waitForFunction(`document.querySelector('click-to-call').stage === '${stage}'`, {
      polling: 50,
    });
  const state = async () =>
    /** @type {State} */ (
      await page.evaluate(`(() => {
        const { metadata, offer, shadowRoot } = document.querySelector('click-to-call');
        const inputs = [...shadowRoot.querySelectorAll('input')];
        const fields = Object.fromEntries(inputs.map(({ name, value }) => [name, value]));
        return { ...offer, errors: metadata.errors, fields };
      })()`)
    );
  const expectTold = async () => {
    assert.match(await read('error'), /connect|network|reach/i);
    assert.equal(await read('fallback-number'), fallback);
  };

  try {
    await page.evaluate(
      (number) =>
        document.body.append(
          Object.assign(document.createElement('click-to-call'), {
            action: '/number-service/soak/call-numbers',
            mode: 'floating',
            number,
          }),
        ),
      fallback,
    );
    await set(service, { hold: true });

    // The first kill: with the request in flight.
    await press('launcher');
    await visible('input');
    for (const [name, value] of Object.entries(typed)) {
      await page.type(`>>> click-to-call >>> input[name=${name}]`, value);
    }
    await press('submit');
    const [first] = await requests(1);
    await server.kill();
    await reached('rejected');
    await expectTold();
    assert.deepEqual((await state()).errors, ['network']);
    assert.deepEqual((await state()).fields, typed, 'What was typed is kept.');

    await comeBack();
    await press('submit');
    await reached('completed');
    const [second, ...more] = await requests(1);
    assert.deepEqual(more, [], 'One press is one request.');
    assert.equal(second.headers['idempotency-key'], first.headers['idempotency-key']);
    const [waiting, ...others] = (await reservations(service)).waiting;
    assert.deepEqual(others, [], 'One key has one number.');
    const offered = await state();
    assert.equal(offered.number, waiting.number);

    // The second: while the number counts down.
    await server.kill();
    const before = await read('time-left');
    await page.waitForFunction(
      (text) =>
        document.querySelector('click-to-call')?.shadowRoot?.querySelector('.time-left')
          ?.textContent !== text,
      { polling: 50 },
      before,
    );
    assert.equal((await state()).number, offered.number, 'The number stays.');
    await page.evaluate(`document.querySelector('click-to-call').renew()`);
    await reached('rejected');
    await expectTold();
    assert.equal((await state()).number, offered.number, 'The number stays.');

    await comeBack();
    const { number, accessCode } = offered;
    const call = await service.askJson('desk/match', { number, accessCode });
    assert.equal(call?.status, 404, 'A promise of before is gone, and the desk says so.');
    await press('submit');
    await reached('completed');
    const now = (await reservations(service)).waiting;
    assert.equal(now.length, 1);
    assert.equal((await state()).number, now[0].number);
    assert.equal((await state()).accessCode, now[0].accessCode);
    assert.equal(now[0].form.lastname, typed.lastname, 'Nothing is typed twice.');
    for (const problem of problems) broken(problem);
    return [
      ['Killed with a request in flight', 'rejected (`network`), fallback number, form kept'],
      ['… after the restart', 'one press, the same key, one reservation'],
      [
        'Killed while a number counts down',
        'number and countdown stay; asking for another is rejected',
      ],
      [
        '… after the restart',
        'one press, a new number; the old one is unknown, and the desk says so',
      ],
    ];
  } finally {
    service.close();
    await visited.close();
    await server.kill();
  }
}
