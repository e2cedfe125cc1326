import { expect } from 'chai';
import sinon from 'sinon';
import { resolveService } from '../../src/services/resolve-service.js';
import type { NumberService } from '../../src/services/number-service.js';
import { ask, failure, json } from './fake-http.js';

const service: NumberService = () => Promise.resolve({ number: '+18005550100' });
const action = 'https://shop.example/api/numbers';
const number = '+18005550123';

describe('the service that the page has chosen', () => {
  afterEach(() => {
    sinon.restore();
  });

  it('is its own, whatever else it names', async () => {
    const chosen = await resolveService({ service, action, number });
    expect(chosen === service).to.equal(true);
  });

  it('is the endpoint that `action` names, the number being a fallback', async () => {
    const fetch = sinon.stub(globalThis, 'fetch').resolves(json({ number: '+18005550199' }));
    const offer = await ask(await resolveService({ service: null, action, number }));
    expect(offer.number).to.equal('+18005550199');
    sinon.assert.calledOnceWithMatch(fetch, action, { method: 'POST' });
  });

  it('is the number where there is nobody to ask', async () => {
    const offer = await ask(await resolveService({ service: null, action: null, number }));
    expect(offer.number).to.equal(number);
  });

  it('is the number also where a page without types has set one as such', async () => {
    const choice = { service: null, action: null, number };
    Reflect.set(choice, 'number', Number(number));
    const offer = await ask(await resolveService(choice));
    expect(offer.number).to.equal('18005550123');
  });

  it('is misconfigured where it names nothing', async () => {
    const nobody = await resolveService({ service: null, action: null, number: null });
    expect((await failure(ask(nobody))).code).to.equal('misconfigured');
  });
});
