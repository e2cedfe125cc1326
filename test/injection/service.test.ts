/** Hostile texts from the service and random hostile texts: no markup runs, and the user can always call or reads an error. */
import { expect } from '@open-wc/testing';
import { en } from '../../src/messages/en.js';
import { expectInert, markup, templateLookalike, watchForInjection } from '../helpers/injection.js';
import {
  field,
  nextEvent,
  part,
  mountReady,
  isPartVisible,
  submitForm,
  textOf,
  typeInto,
  unmount,
} from '../helpers/page.js';
import { openVisit } from '../helpers/visit.js';
import { waitUntil } from '../helpers/wait-until.js';
import fc from 'fast-check';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { fixedNumber } from '../../src/services/fixed-number.js';
import type { NumberOffer, NumberRequest } from '../../src/services/number-service.js';
import { type CapturedErrors, captureErrors } from '../helpers/capture-errors.js';
import { hostileText } from '../helpers/hostile-text.js';
import { emulateTouch } from '../helpers/pointer.js';
import { watchPrototypes } from '../helpers/prototypes.js';
import { randomRuns } from '../helpers/random-runs.js';

watchForInjection();

describe('a service', () => {
  const numbers = [markup, 'javascript:alert(1)', templateLookalike as string];
  for (const number of numbers) {
    it(`with an invalid number causes no link: ${JSON.stringify(number)}`, async () => {
      const element = await mountReady({
        service: () => Promise.resolve({ number }),
        number: '+1 800 555 0199',
      });
      await element.show({ form: { phonenumber: '+442079460000' } });
      const rejected = nextEvent(element, 'rejected');
      submitForm(element);
      await rejected;
      await element.updateComplete;
      expect(element.metadata.errors).to.deep.equal(['bad-response']);
      expectInert(element);
      expect(part(element, 'fallback-number').getAttribute('href')).to.equal('tel:+18005550199');
      element.close();
    });
  }

  const undialled = [
    '+18005550123?body=x',
    '+18005550123%2C%2C1',
    '*#06#',
    '*21*18005550123#',
    '\u202e3210555008 1+x',
    '<b>18005550123</b>',
  ];
  for (const number of undialled) {
    it(`with a number that cannot be dialled causes no link: ${JSON.stringify(number)}`, async () => {
      const { element, submit, complete } = await openVisit();
      await submit();
      await complete({ number });
      expectInert(element);
      expect(textOf(element, 'number')).to.equal(number.replace('\u202e', ''));
      expect(element.shadowRoot?.querySelectorAll('[href]')).to.have.length(0);
      element.close();
    });
  }

  it('with more than a number exposes only a legal access code', async () => {
    const { element, submit, complete } = await openVisit();
    await submit();
    await complete({ formatted: markup, id: markup, accessCode: '*21*1#', extra: markup });
    await waitUntil(() => isPartVisible(element, 'qr-code'));
    expectInert(element);
    expect(element.shadowRoot?.textContent).not.to.include('<img');
    expect(textOf(element, 'access-code')).to.equal('*21*1#');
    // A code with which a phone would be set up, rather than a call made, is for the visitor to key in.
    expect(part(element, 'call').getAttribute('href')).to.equal('tel:+18005550100');
    element.close();
  });

  it('that rejects a field with markup has it shown as text', async () => {
    const { element, submit, reject } = await openVisit();
    await submit();
    await reject('invalid-number', { fields: { phonenumber: markup } });
    expect(element.shadowRoot?.textContent).to.include(markup);
    expectInert(element);
    element.close();
  });

  it('that rejects a field with a non-string message has our own message shown', async () => {
    for (const nonsense of [templateLookalike, [markup], 4, { toString: 1 }]) {
      const { element, submit, reject } = await openVisit();
      await submit();
      await reject('invalid-number', { fields: { phonenumber: nonsense as string } });
      expectInert(element);
      expect(textOf(element, 'problem')).to.equal(en.errors['invalid-number']);
      element.remove();
    }
  });

  it('with an invalid `retryAfter` leaves a way to continue', async () => {
    for (const nonsense of [Infinity, NaN, -1, 'soon', '5', 1e300, templateLookalike]) {
      const { element, held, submit, reject } = await openVisit();
      await submit();
      await reject('unavailable', { retryAfter: nonsense as number });
      const isForEver = nonsense === Infinity || nonsense === 1e300;
      expect(textOf(element, 'submit')).to.equal(isForEver ? 'Try again in 1 hour' : 'Try again');
      expect(element.stage).to.equal('rejected');
      element.submit();
      await held.receivedRequest(2);
      expectInert(element);
      element.remove();
    }
  });

  it('that throws any value ends in an error message', async () => {
    const reasons: readonly unknown[] = [
      null,
      undefined,
      Symbol('x'),
      markup,
      templateLookalike,
      Object.create(null),
      { code: '__proto__' },
      { code: 'constructor', fields: templateLookalike },
      Object.assign(new Error(markup), { name: 'NumberServiceError', code: 'closed', fields: [] }),
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('No.');
          },
          has: () => {
            throw new Error('No.');
          },
        },
      ),
    ];
    for (const reason of reasons) {
      const { element, held, submit } = await openVisit();
      await submit();
      const rejected = nextEvent(element, 'rejected');
      held.reject(reason);
      await rejected;
      await element.updateComplete;
      expect(textOf(element, 'error')).not.to.equal('');
      expectInert(element);
      element.remove();
    }
  });
});

const number = '+18005550123';
const e164 = /^\+[1-9][0-9]{2,14}$/;
const dials = /^tel:\+?[0-9]{3,15}(,,[0-9]+)*$/;

/** The page of a failed test is left unchanged, because later failures would be meaningless. */
function runs(
  test: Mocha.Context,
  usual: number,
): { numRuns: number; seed?: number; endOnFailure: true } {
  const random = randomRuns(usual);
  test.timeout(60_000 + random.numRuns * 100); // on the slowest machine
  return { ...random, endOnFailure: true };
}

describe('random hostile texts', () => {
  let errors: CapturedErrors;
  let expectUntouched: () => void;
  let finger: ReturnType<typeof emulateTouch>;
  beforeEach(() => {
    finger = emulateTouch();
    errors = captureErrors();
    expectUntouched = watchPrototypes();
  });
  afterEach(() => {
    unmount();
    finger.restore();
    expect(errors.stop()).to.deep.equal([]);
    expectUntouched();
  });

  const links = (element: ClickToCallElement): string[] =>
    [...(element.shadowRoot?.querySelectorAll('[href]') ?? [])].map(
      (link) => link.getAttribute('href') ?? '',
    );

  /** What the visitor sees once the service has answered: a number with its link, or a reason; and nothing else. */
  const expectClear = (element: ClickToCallElement): void => {
    for (const href of links(element)) expect(href).to.match(dials);
    expect(element.shadowRoot?.querySelectorAll('script, img, iframe')).to.have.length(0);
    if (element.stage === 'completed') {
      const { offer } = element;
      const call = element.shadowRoot?.querySelector('.call');
      const href = offer?.number ? `tel:${offer.number}` : undefined;
      expect(call?.getAttribute('href')?.split(',')[0]).to.equal(href);
      expect(textOf(element, 'number')).to.equal(offer?.formatted?.trim());
      expect(isPartVisible(element, 'access-code')).to.equal(offer?.accessCode !== undefined);
      if (isPartVisible(element, 'time-left')) {
        expect(textOf(element, 'time-left')).to.match(/^[0-9]+(:[0-9]{2}){1,2}$/);
      }
    } else if (element.stage === 'rejected') {
      expect(Object.values(en.errors)).to.include(textOf(element, 'error'));
    } else {
      // Its time was over when it came.
      expect(element.stage).to.equal('expired');
      expect(textOf(element, 'heading')).to.equal(en.expiredHeading);
    }
  };

  /** Opens the panel, which asks at once, and waits for what comes of it. */
  const answered = async (element: ClickToCallElement): Promise<void> => {
    const end = Promise.race([nextEvent(element, 'completed'), nextEvent(element, 'rejected')]);
    await element.show();
    await end;
    await element.updateComplete;
  };

  it('from a service lead to a tel: link or an error message (F21, F22)', async function () {
    let answer: object = {};
    const service = (): Promise<NumberOffer> => Promise.resolve({ number, ...answer });
    const element = await mountReady({ service, fields: 'none', mode: 'inline' });
    // Letters are legal, but no keypad dials them.
    const codes = fc.oneof(hostileText, fc.stringMatching(/^[0-9A-Za-z*#-]{1,8}$/));
    const offers: fc.Arbitrary<object> = fc.oneof(
      fc.record({ number: hostileText }),
      fc.record({ number: fc.constant(number), accessCode: codes, id: hostileText }),
      fc.record({ number: fc.constant(number), expiresAt: fc.oneof(hostileText, fc.double()) }),
      fc.record({ number: fc.constant(number), formatted: hostileText }),
    );
    await fc.assert(
      fc.asyncProperty(offers, async (offer) => {
        answer = offer;
        await answered(element);
        expectClear(element);
        element.close();
      }),
      { ...runs(this, 150), examples: [[{ number, accessCode: '004711' }]] },
    );
  });

  it('as the `number` attribute lead to a tel: link or an error message (F21)', async function () {
    const element = await mountReady({ number: '', mode: 'inline' });
    const failing = await mountReady({ service: fixedNumber(''), fields: 'none', mode: 'inline' });
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        element.number = text;
        await answered(element);
        expectClear(element);
        element.close();
        failing.number = text; // shown where the service fails
        await answered(failing);
        expect(failing.stage).to.equal('rejected');
        expectClear(failing);
        failing.close();
      }),
      { ...runs(this, 50), examples: [[number]] },
    );
  });

  it('as a phone number are sent as typed or doubted (F18)', async function () {
    await import('../../src/phone-number/phone-metadata.js'); // so that nobody has to do without it
    const requests: NumberRequest[] = [];
    const service = (request: NumberRequest): Promise<NumberOffer> => {
      requests.push(request);
      return Promise.resolve({ number });
    };
    const fields = 'phonenumber';
    const element = await mountReady({ service, fields, country: 'GB', mode: 'inline' });
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        requests.length = 0;
        await element.show();
        typeInto(element, 'phonenumber', text);
        const phonenumber = wellFormed(field(element, 'phonenumber').value);
        submitForm(element);
        const isQuestioned = (): boolean => isPartVisible(element, 'problem');
        const isOver = (): boolean => requests.length > 0 || isQuestioned();
        await waitUntil(isOver, 'an answer', { interval: 1 });
        element.close();
        expect(requests.map(({ rawForm }) => rawForm)).to.deep.equal(
          requests.length > 0 ? [{ phonenumber }] : [],
        );
        for (const { form } of requests) {
          expect([phonenumber.trim(), e164.exec(form.phonenumber ?? '')?.[0]]).to.include(
            form.phonenumber,
          );
        }
      }),
      { ...runs(this, 100), examples: [[number]] },
    );
  });
});

/** As forms have it: half of a pair of surrogates is no character. */
const wellFormed = (text: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));
