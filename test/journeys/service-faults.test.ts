/** What the panel shows when the demo’s number service fails. */
import { expect } from '@open-wc/testing';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { gmsService } from '../../src/services/gms-service.js';
import { en } from '../../src/messages/en.js';
import { jsonService } from '../../src/services/json-service.js';
import {
  NumberServiceError,
  type NumberOffer,
  type NumberService,
  type NumberServiceErrorCode,
} from '../../src/services/number-service.js';
import { numberService, type Switches, type TestNumberService } from '../helpers/number-service.js';
import {
  nextEvent,
  part,
  mountReady,
  recordEvents,
  isPartVisible,
  submitForm,
  textOf,
  unmount,
} from '../helpers/page.js';

const form = { firstname: 'Ada', phonenumber: '+442079460000' };
const fallback = '+1 800 555 0199';

describe('when the number service', () => {
  let desk: TestNumberService;
  let element: ClickToCallElement;
  beforeEach(() => {
    desk = numberService();
  });
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'onLine'); // the browser's own is on the prototype
    unmount();
  });

  const open = async (set: Partial<ClickToCallElement> = {}): Promise<void> => {
    element = await mountReady({ action: desk.action, number: fallback, ...set });
    await element.show({ form });
  };
  const submit = async (): Promise<void> => {
    submitForm(element);
    await nextEvent(element, 'rejected');
    await element.updateComplete;
  };
  /** Clear words, the form kept, a number that works, and another try that succeeds once the service is well. */
  const expectRejection = async (code: NumberServiceErrorCode): Promise<void> => {
    expect(element.metadata.errors).to.deep.equal([code]);
    expect(textOf(element, 'error')).to.equal(en.errors[code]);
    expect(part(element, 'fallback-number').getAttribute('href')).to.equal('tel:+18005550199');
    expect(element.offer).to.equal(null);
    await desk.reset();
    const completed = nextEvent(element, 'completed');
    submitForm(element);
    expect((await completed).detail.form).to.include(form);
  };

  const faults: [what: string, switches: Partial<Switches>, code: NumberServiceErrorCode][] = [
    ['is down', { fault: 'down' }, 'network'],
    ['is being maintained', { fault: 'unavailable' }, 'unavailable'],
    ['answers with a login page and status 200', { fault: 'login-page' }, 'bad-response'],
    ['redirects to a login page', { fault: 'redirect' }, 'bad-response'],
    ['answers with half a JSON text', { fault: 'truncated' }, 'bad-response'],
    ['answers with wrong types', { fault: 'wrong-types' }, 'bad-response'],
    ['answers with a script in place of a number', { fault: 'script-url' }, 'bad-response'],
    ['answers with megabytes', { fault: 'huge' }, 'bad-response'],
    ['has no number left', { poolSize: 0 }, 'unavailable'],
  ];
  for (const [what, switches, code] of faults) {
    it(`${what}, the panel shows an error, keeps the form and allows a retry (F21, F23)`, async () => {
      await desk.set(switches);
      await open();
      await submit();
      await expectRejection(code);
    });
  }

  it('answers with an internal GMS error, the panel shows an error', async () => {
    await desk.set({ fault: 'gms-500' });
    await open({ action: null, service: gmsService({ url: desk.base }) });
    await submit();
    expect(element.metadata.errors).to.deep.equal(['misconfigured']);
    expect(textOf(element, 'error')).to.equal(en.errors.misconfigured);
    expect(isPartVisible(element, 'fallback-number')).to.equal(true);
  });

  for (const [written, uri] of [
    ['+39 (0)6 1234567', 'tel:+39061234567'],
    ['٠٨٠٠ ١٢٣', 'tel:0800123'],
  ] as const) {
    it(`is closed, the panel shows the fallback number as written: ${written}`, async () => {
      await desk.set({ fault: 'closed' });
      await open({ number: written });
      await submit();
      expect(part(element, 'fallback-number').getAttribute('href')).to.equal(uri);
    });
  }

  it('is closed, the panel shows the fallback number without a retry', async () => {
    await desk.set({ fault: 'closed' });
    await open();
    await submit();
    expect(textOf(element, 'error')).to.equal(en.errors.closed);
    expect(isPartVisible(element, 'submit')).to.equal(false);
    expect(isPartVisible(element, 'fallback-number')).to.equal(true);
  });

  it('limits the rate, the panel shows when to try again', async () => {
    await desk.set({ rateLimit: { requests: 1, seconds: 60 } });
    await open();
    const completed = nextEvent(element, 'completed');
    submitForm(element);
    await completed;
    element.close();
    await element.show({ form });
    await submit();
    expect(element.metadata.errors).to.deep.equal(['rate-limited']);
    expect(textOf(element, 'submit')).to.match(/^Try again in (\d+ seconds?|1 minute)$/);
  });

  it('exceeds `timeout`, the panel shows an error and the request is aborted (F23)', async () => {
    await desk.set({ hold: true });
    await open({ timeout: 50 });
    await submit();
    expect(element.metadata.errors).to.deep.equal(['timeout']);
    const [request] = await desk.requests({ ended: 1 });
    expect(request).to.include({ outcome: 'left' });
    expect(await desk.reservations()).to.deep.equal([]);
  });

  it('fails, the panel tells offline, timeout, unavailable and bad response apart (F23)', async () => {
    const announcements = new Map<string, string>();
    for (const [code, switches] of Object.entries<Partial<Switches>>({
      offline: { fault: 'down' },
      timeout: { hold: true },
      unavailable: { fault: 'unavailable' },
      'bad-response': { fault: 'login-page' },
    })) {
      await desk.reset();
      await desk.set(switches);
      Object.defineProperty(navigator, 'onLine', {
        configurable: true,
        value: code !== 'offline',
      });
      await open({ timeout: code === 'timeout' ? 50 : 15_000 });
      await submit();
      expect(element.metadata.errors).to.deep.equal([code]);
      announcements.set(textOf(element, 'error'), textOf(element, 'status'));
      unmount();
    }
    expect(announcements.size, 'each in words of its own').to.equal(4);
    for (const [error, status] of announcements) expect(status).to.include(error);
  });

  it('pollutes prototypes, the page is unaffected and the panel shows an error (F21)', async () => {
    await desk.set({ fault: 'proto' });
    const before = Object.getOwnPropertyNames(Object.prototype);
    await open();
    await submit();
    await expectRejection('bad-response');
    expect(Object.getOwnPropertyNames(Object.prototype)).to.deep.equal(before);
    expect({}).not.to.have.property('number');
  });

  it('is pending when the user closes, the request is aborted', async () => {
    await desk.set({ hold: true });
    await open();
    const names = recordEvents(element);
    submitForm(element);
    await desk.requests({ arrived: 1 });
    element.close();
    const [request] = await desk.requests({ ended: 1 });
    expect(request).to.include({ outcome: 'left' });
    expect(names).to.deep.equal(['started', 'submitted', 'cancelled', 'closed']);
  });

  it('answers late after the form was reopened, the answer is ignored', async () => {
    await desk.set({ hold: true });
    // A service of the page's own that takes no notice of its signal, so that the late answer does come.
    const answers: Promise<NumberOffer>[] = [];
    const stubborn: NumberService = (request, context) => {
      const answer = jsonService({ url: desk.action })(request, {
        ...context,
        signal: new AbortController().signal,
      });
      answers.push(answer);
      return answer;
    };
    await open({ service: stubborn });
    submitForm(element);
    await desk.requests({ arrived: 1 });
    element.close();
    await element.show({ form });
    submitForm(element);
    await desk.requests({ arrived: 2 });
    const completed = nextEvent(element, 'completed');
    await desk.release();
    await completed;
    const [late, current] = await Promise.all(answers);
    expect(late?.id).not.to.equal(current?.id);
    expect(element.offer?.id).to.equal(current?.id);
    expect(element.metadata).to.include({ attempts: 1 });
  });

  it('fails after it has reserved a number, the user’s retry does not reserve a second one (F20)', async () => {
    const send = jsonService({ url: desk.action });
    let isLost = false;
    const lossy: NumberService = async (...request) => {
      const offer = await send(...request);
      if (isLost) return offer;
      isLost = true;
      throw new NumberServiceError('network');
    };
    await open({ service: lossy });
    await submit();
    const completed = nextEvent(element, 'completed');
    submitForm(element);
    await completed;
    expect(await desk.requests()).to.have.length(2);
    expect(await desk.reservations()).to.have.length(1);
  });

  it('loses its answer, the automatic retry does not reserve a second number (F20)', async () => {
    await desk.set({ fault: 'lost-answer', faultCount: 1 });
    await open();
    const completed = nextEvent(element, 'completed');
    submitForm(element);
    await completed;
    expect(await desk.reservations()).to.have.length(1);
  });
});
