import { expect } from 'chai';
import sinon from 'sinon';
import { resolveService } from '../../src/services/resolve-service.js';
import type { NumberService } from '../../src/services/number-service.js';
import { ask, failure, json } from './fake-http.js';

const service: NumberService = () => Promise.resolve({ number: '+18005550100' });
const action = 'https://shop.example/api/numbers';
const number = '+18005550123';

describe('resolveService', () => {
  afterEach(() => {
    sinon.restore();
  });

  it('prefers the `service` of the page', async () => {
    const chosen = await resolveService({ service, action, number });
    expect(chosen === service).to.equal(true);
  });

  it('prefers the endpoint of `action` to the number', async () => {
    const fetch = sinon.stub(globalThis, 'fetch').resolves(json({ number: '+18005550199' }));
    const offer = await ask(await resolveService({ service: null, action, number }));
    expect(offer.number).to.equal('+18005550199');
    sinon.assert.calledOnceWithMatch(fetch, action, { method: 'POST' });
  });

  it('uses the number when there is no service and no action', async () => {
    const offer = await ask(await resolveService({ service: null, action: null, number }));
    expect(offer.number).to.equal(number);
  });

  it('accepts a `number` that is a JavaScript number', async () => {
    const choice = { service: null, action: null, number };
    Reflect.set(choice, 'number', Number(number));
    const offer = await ask(await resolveService(choice));
    expect(offer.number).to.equal('18005550123');
  });

  it('returns a service that fails as misconfigured when nothing is set', async () => {
    const nobody = await resolveService({ service: null, action: null, number: null });
    expect((await failure(ask(nobody))).code).to.equal('misconfigured');
  });
});
