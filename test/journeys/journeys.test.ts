/** Whole journeys: from the form through the demo’s number service to the agent who identifies the caller. */
import { expect } from '@open-wc/testing';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { engagementService } from '../../src/services/engagement-service.js';
import { gmsService } from '../../src/services/gms-service.js';
import { numberService } from '../helpers/number-service.js';
import {
  nextEvent,
  part,
  mountReady,
  recordEvents,
  submitForm,
  textOf,
  typeInto,
  unmount,
} from '../helpers/page.js';

const visitor = { firstname: 'Ada', lastname: 'Lovelace', phonenumber: '+44 20 7946 0000' };

async function request(element: ClickToCallElement): Promise<void> {
  await element.show();
  for (const [name, value] of Object.entries(visitor)) typeInto(element, name, value);
  const completed = nextEvent(element, 'completed');
  submitForm(element);
  await completed;
  await element.updateComplete;
}

describe('a user', () => {
  afterEach(unmount);

  const services = {
    'a JSON endpoint': (base: string) => ({ action: `${base}/call-numbers` }),
    'Genesys Mobile Services': (base: string) => ({ service: gmsService({ url: base }) }),
    'the Genesys Engagement API': (base: string) => ({
      service: engagementService({ url: base, apiKey: 'demo-key', groupName: 'support' }),
    }),
  };
  for (const [name, settings] of Object.entries(services)) {
    describe(`of a page with ${name}`, () => {
      it('gets a number and an access code that identify the caller once', async () => {
        const desk = numberService();
        const element = await mountReady({
          ...settings(desk.base),
          userData: { priority: 'high' },
        });
        const names = recordEvents(element);
        await request(element);
        expect(names).to.deep.equal(['opened', 'started', 'submitted', 'completed']);

        const call = {
          number: textOf(element, 'number').replaceAll(' ', ''),
          accessCode: textOf(element, 'access-code'),
        };
        const href = part(element, 'call').getAttribute('href') ?? '';
        expect(href.split(',')[0]).to.equal(`tel:${call.number}`);
        const answer = await desk.match(call);
        expect(answer.status).to.equal(200);
        const caller = await answer.json();
        expect(caller.form).to.include({
          firstname: 'Ada',
          lastname: 'Lovelace',
          phonenumber: '+442079460000',
        });
        expect(caller.userData).to.include({ priority: 'high' });
        expect((await desk.match(call)).status).to.equal(409);
      });

      it('sees the number expire and renews it with the same form', async () => {
        const desk = numberService();
        await desk.set({ lifetime: 1 });
        const element = await mountReady(settings(desk.base));
        const names = recordEvents(element);
        await request(element);
        const first = {
          number: textOf(element, 'number').replaceAll(' ', ''),
          accessCode: textOf(element, 'access-code'),
        };
        await nextEvent(element, 'expired');
        await desk.set({ clockOffset: 2, lifetime: 120 });
        expect((await desk.match(first)).status).to.equal(410);
        await element.updateComplete;
        const completed = nextEvent(element, 'completed');
        part(element, 'submit').click();
        await completed;
        await element.updateComplete;
        const second = {
          number: textOf(element, 'number').replaceAll(' ', ''),
          accessCode: textOf(element, 'access-code'),
        };
        const answer = await desk.match(second);
        expect((await answer.json()).form).to.include({ firstname: 'Ada' });
        element.close();
        expect(names.slice(4)).to.deep.equal(['expired', 'submitted', 'completed', 'closed']);
      });
    });
  }

  it('gets one number for five submissions (F20)', async () => {
    const desk = numberService();
    await desk.set({ hold: true });
    const element = await mountReady({ action: desk.action });
    await element.show({ form: visitor });
    for (let press = 0; press < 5; press += 1) submitForm(element);
    await desk.requests({ arrived: 1 });
    const completed = nextEvent(element, 'completed');
    await desk.release();
    await completed;
    expect(await desk.requests()).to.have.length(1);
    expect(element.metadata.attempts).to.equal(1);
  });
});
