import { expect } from 'chai';
import sinon from 'sinon';
import { resolveService } from '../../src/services/resolve-service.js';
import type { NumberService } from '../../src/services/number-service.js';
import { ask, failure, json } from './fake-http.js';
import { fixedNumber } from '../../src/services/fixed-number.js';
import { captureWarnings } from '../helpers/capture-warnings.js';
import { expectLegal } from './legal-offer.js';

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

describe('fixedNumber', () => {
  it('returns only the number, with a grouping (F44)', async () => {
    const offer = await ask(fixedNumber('+18005550123'));
    expect(offer).to.deep.equal({ number: '+18005550123', formatted: '+1 800 555 0123' });
    expectLegal(offer);
  });

  it('strips separators and keeps the page’s grouping in `formatted`', async () => {
    const offer = await ask(fixedNumber('0800 555-0123'));
    expect(offer).to.deep.equal({ number: '08005550123', formatted: '0800 555-0123' });
    expectLegal(offer);
  });

  it('keeps the extension (F38)', async () => {
    const offer = await ask(fixedNumber('+1 800 555 0123 ext. 5'));
    expect(offer).to.deep.equal({
      number: '+18005550123',
      extension: '5',
      formatted: '+1 800 555 0123 ext. 5',
    });
    expectLegal(offer);
  });

  it('keeps a text that cannot be dialled and warns once (F38)', async () => {
    const warnings = captureWarnings();
    for (const service of [fixedNumber('*611'), fixedNumber('*611')]) {
      const offer = await ask(service);
      expect(offer).to.deep.equal({ number: '', formatted: '*611' });
      expectLegal(offer);
    }
    expect(warnings.stop()).to.deep.equal(['<click-to-call> cannot dial the number "*611".']);
  });

  it('rejects a request as misconfigured when the text has no digits', async () => {
    const warnings = captureWarnings();
    for (const text of ['', 'call us', 'undefined']) {
      expect((await failure(ask(fixedNumber(text)))).code).to.equal('misconfigured');
    }
    expect(warnings.stop()).to.have.length(2);
  });
});
