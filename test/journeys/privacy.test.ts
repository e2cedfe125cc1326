/** Whole journeys on a page that records everything. The form values, the number and the code appear nowhere. */
import { expect } from '@open-wc/testing';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { NumberServiceError, type NumberService } from '../../src/services/number-service.js';
import { numberService, type TestNumberService } from '../helpers/number-service.js';
import { nextEvent, part, isPartVisible, submitForm, textOf, typeInto } from '../helpers/page.js';
import { emulateMouse } from '../helpers/pointer.js';
import { loadRecordingPage, type RecordingPage } from '../helpers/private-page.js';

const visitor = {
  firstname: 'Quirinia',
  lastname: 'Zyxwvutska',
  phonenumber: '+44 20 7946 0123',
} as const;
const typed = [...Object.values(visitor), '020 7946 0123', '2079460123'];

type Set = Partial<ClickToCallElement>;

describe('the form values, the number and the access code', () => {
  let page: RecordingPage;
  let element: ClickToCallElement;
  let desk: TestNumberService;
  beforeEach(async () => {
    page = await loadRecordingPage();
    ({ element } = page);
    desk = numberService();
    emulateMouse(page.window);
  });
  afterEach(() => {
    page.remove();
  });

  const open = async (set: Set): Promise<void> => {
    Object.assign(element, set);
    await element.show();
    await element.updateComplete;
  };
  const fillIn = (): void => {
    for (const [name, value] of Object.entries(visitor)) typeInto(element, name, value);
  };
  const submit = async (outcome: 'completed' | 'rejected'): Promise<void> => {
    const ended = nextEvent(element, outcome);
    submitForm(element);
    await ended;
    await element.updateComplete;
  };
  /** Number and code, as the visitor sees them and as they are. */
  const offered = (): readonly string[] => {
    const { number = '', formatted = number, accessCode = number } = element.offer ?? {};
    expect(number).not.to.equal('');
    return [number, formatted, accessCode];
  };

  /** Runs an interaction with a rejection, copying and a renewal. @returns the secrets. */
  const journey = async (set: Set, refuse: () => Promise<unknown>): Promise<readonly string[]> => {
    const secrets: string[] = [...typed];
    await refuse();
    await open(set);
    fillIn();
    await submit('rejected');
    await submit('completed');
    secrets.push(...offered());
    for (const name of ['number', 'access-code']) {
      if (!isPartVisible(element, name)) continue;
      part(element, 'copy').click();
      await element.updateComplete;
    }
    const completed = nextEvent(element, 'completed');
    element.renew();
    await completed;
    secrets.push(...offered());
    element.minimize();
    await element.updateComplete;
    element.restore();
    await element.updateComplete;
    element.close();
    await element.updateComplete;
    return secrets;
  };

  /** @returns the requests, all of which went to the one address and as they should. */
  const expectRequestsTo = (url: string, count: number): void => {
    const requests = page.requests();
    expect(requests).to.have.length(count);
    for (const request of requests) {
      // The URL has no query; the data is in the body.
      expect(request.url).to.equal(url);
      expect(request).to.include({ method: 'POST', cache: 'no-store', redirect: 'manual' });
      expect(request).not.to.have.any.keys('credentials', 'mode', 'keepalive');
      expect(request).not.to.have.any.keys('referrer', 'referrerPolicy');
      expect(request.body).to.be.a('string').that.includes(visitor.firstname);
    }
  };

  const formats: Record<string, (base: string) => { set: Set; url: string }> = {
    'a JSON endpoint': (base) => ({
      set: { action: `${base}/call-numbers` },
      url: `${base}/call-numbers`,
    }),
    'Genesys Mobile Services': (base) => ({
      set: { service: page.services.gmsService({ url: base }), mode: 'floating' },
      url: `${base}/genesys/1/service/request-interaction`,
    }),
    'the Genesys Engagement API': (base) => ({
      set: {
        service: page.services.engagementService({
          url: base,
          apiKey: 'demo-key',
          groupName: 'support',
        }),
        mode: 'inline',
      },
      url: `${base}/engagement/v3/call-in/requests/create`,
    }),
  };
  for (const [name, format] of Object.entries(formats)) {
    it(`are sent to ${name} by POST and nowhere else (F26, F27)`, async () => {
      const { set, url } = format(desk.base);
      const secrets = await journey(set, () => desk.set({ fault: 'unavailable', faultCount: 1 }));
      expectRequestsTo(url, 3);
      page.expectNoTraceOf(...secrets);
    });
  }

  it('are passed to a service function of the page and not sent by the element (F26, F27)', async () => {
    let asked = 0;
    const service: NumberService = () => {
      asked += 1;
      return asked === 1
        ? Promise.reject(new NumberServiceError('unavailable'))
        : Promise.resolve({ number: '+1 800 555 0148', accessCode: `K${asked}-9471`, id: 'call' });
    };
    const secrets = await journey({ service }, () => Promise.resolve());
    expectRequestsTo('', 0);
    page.expectNoTraceOf(...secrets);
  });

  it('are not exposed with a fixed number or after the expiry (F26)', async () => {
    await open({ number: '+1 800 555 0148', fields: 'firstname lastname phonenumber' });
    fillIn();
    await submit('completed');
    const secrets = [...typed, ...offered()];
    element.close();
    let lifetime = 1;
    element.service = () =>
      Promise.resolve({
        number: '+1 800 555 0149',
        accessCode: 'K7-9471',
        expiresAt: Date.now() + lifetime,
      });
    await open({});
    fillIn();
    const expired = nextEvent(element, 'expired');
    await submit('completed');
    secrets.push(...offered());
    await expired;
    lifetime = 90_000;
    const completed = nextEvent(element, 'completed');
    element.renew();
    await completed;
    element.close();
    expectRequestsTo('', 0);
    page.expectNoTraceOf(...secrets);
  });

  it('are not exposed by a failed request and not forwarded by a redirect (F23, F26)', async () => {
    const faults = ['unavailable', 'redirect', 'moved', 'down'];
    await open({ service: page.services.gmsService({ url: desk.base }) });
    fillIn();
    for (const fault of faults) {
      await desk.set({ fault, faultCount: 1 });
      await submit('rejected');
    }
    expect(await desk.requests()).to.have.length(faults.length);
    page.expectNoTraceOf(...typed);
  });

  const faults = ['unavailable', 'closed', 'not-allowed', 'gms-500', 'login-page', 'redirect'];
  faults.push('moved', 'not-json', 'empty', 'truncated', 'truncated-length', 'truncated-chunks');
  faults.push('wrong-types', 'proto', 'script-url', 'huge', 'down', 'lost-answer', 'stalled');
  for (const [name, format] of Object.entries(formats)) {
    it(`are not exposed when ${name} fails, whatever the failure (F23, F26)`, async function () {
      this.timeout(20_000); // what never answers has its time, and what may be repeated is
      await open({ ...format(desk.base).set, number: '+18005550148', timeout: 500 });
      fillIn();
      for (const fault of faults) {
        await desk.set({ fault });
        const rejected = nextEvent(element, 'rejected');
        element.submit(); // which the visitor cannot where that makes no sense
        await rejected;
        await element.updateComplete;
      }
      const promised = await desk.reservations();
      const codes = promised.flatMap(({ accessCode }) => accessCode ?? []);
      expect(codes).not.to.deep.equal([]);
      page.expectNoTraceOf(...typed, ...codes, '+18005550148');
    });
  }

  it('are not exposed by an error or an invalid offer of a service function (F26)', async () => {
    const secret = '+1 800 555 0148';
    const failures: readonly (() => unknown)[] = [
      () => {
        throw new TypeError(`Not a number: ${secret}`);
      },
      () => `${secret} K7-9471`,
      () => Promise.reject(new NumberServiceError('unknown', { cause: { secret } })),
    ];
    const imperfect: readonly (() => unknown)[] = [
      () => ({ number: secret.repeat(3), accessCode: 'K7-9471' }),
      () => ({ number: secret, accessCode: 'K7 9471, then wait, and then say who you are' }),
      () => ({ number: secret, accessCode: 'K7-9471', expiresAt: 'K7-9471' }),
    ];
    let answer: () => unknown = () => undefined;
    await open({ service: () => answer() as ReturnType<NumberService> });
    fillIn();
    for (answer of failures) await submit('rejected');
    for (answer of imperfect) {
      await submit('completed');
      element.close();
      await element.show();
      fillIn();
    }
    element.close();
    page.expectNoTraceOf(...typed, secret, 'K7-9471', 'K7 9471');
  });

  it('are removed from the panel when it closes (F26)', async () => {
    const { window } = page;
    await open({ action: desk.action, country: 'GB' });
    await element.show();
    fillIn();
    await submit('completed');
    const { number = '', accessCode = '' } = element.offer ?? {};
    const shown = textOf(element, 'number');
    expect(accessCode).not.to.equal('');
    element.close();
    await element.updateComplete;
    expect(element.offer).to.equal(null);
    expect(remains(element, window)).not.to.contain.oneOf([...typed, number, accessCode, shown]);
    expect(textOf(element, 'status')).to.equal('');
    expect(element.shadowRoot?.querySelector('.qr-code, .call')).to.equal(null);
  });

  it('that were passed to show() are removed from the panel when it closes (F26)', async () => {
    Object.assign(element, { action: desk.action });
    await element.show({ form: visitor, userData: { customer: visitor.lastname } });
    await element.updateComplete;
    expect(remains(element, page.window)).to.contain.oneOf([visitor.firstname]);
    element.close();
    await element.updateComplete;
    expect(remains(element, page.window)).not.to.contain.oneOf(typed);
  });
});

/** The HTML of the shadow tree, the values of its controls and the selected text. */
function remains({ shadowRoot }: ClickToCallElement, window: Window): string {
  const controls = shadowRoot?.querySelectorAll<HTMLInputElement>('input, select') ?? [];
  const values = [...controls].map(({ value, defaultValue }) => `${value} ${defaultValue}`);
  const selected = window.getSelection()?.toString() ?? '';
  return [shadowRoot?.innerHTML, ...values, selected].join('\n');
}
