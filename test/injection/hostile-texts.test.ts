/** Random hostile texts. The user always sees a number to call or an error message. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { en } from '../../src/messages/en.js';
import { fixedNumber } from '../../src/services/fixed-number.js';
import type { NumberOffer, NumberRequest } from '../../src/services/number-service.js';
import { captureErrors, type CapturedErrors } from '../helpers/capture-errors.js';
import { hostileText } from '../helpers/hostile-text.js';
import { field, next, ready, shows, submitForm, textOf, type, unmount } from '../helpers/page.js';
import { emulateTouch } from '../helpers/pointer.js';
import { watchPrototypes } from '../helpers/prototypes.js';
import { randomRuns } from '../helpers/random-runs.js';
import { waitUntil } from '../helpers/wait-until.js';

const number = '+18005550123';
const e164 = /^\+[1-9][0-9]{2,14}$/;
const dials = /^tel:\+?[0-9]{3,15}(,,[0-9]+)*$/;

/** Whatever failed is left as it was: what came after it would tell nothing. */
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
      expect(shows(element, 'access-code')).to.equal(offer?.accessCode !== undefined);
      if (shows(element, 'time-left')) {
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
    const end = Promise.race([next(element, 'completed'), next(element, 'rejected')]);
    await element.show();
    await end;
    await element.updateComplete;
  };

  it('from a service lead to a tel: link or an error message (F21, F22)', async function () {
    let answer: object = {};
    const service = (): Promise<NumberOffer> => Promise.resolve({ number, ...answer });
    const element = await ready({ service, fields: 'none', mode: 'inline' });
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
    const element = await ready({ number: '', mode: 'inline' });
    const failing = await ready({ service: fixedNumber(''), fields: 'none', mode: 'inline' });
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
    const element = await ready({ service, fields, country: 'GB', mode: 'inline' });
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        requests.length = 0;
        await element.show();
        type(element, 'phonenumber', text);
        const phonenumber = wellFormed(field(element, 'phonenumber').value);
        submitForm(element);
        const isQuestioned = (): boolean => shows(element, 'problem');
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
