/** Pages whose globals are patched, polluted, clobbered or missing, and pages over plain HTTP. */
import { expect } from '@open-wc/testing';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { en } from '../../src/messages/en.js';
import { isReady, loadPage, loadSource, type Page } from '../helpers/frame.js';
import { numberService, type LoggedRequest } from '../helpers/number-service.js';
import {
  nextEvent,
  part,
  recordEvents,
  isPartVisible,
  submitForm,
  textOf,
  typeInto,
} from '../helpers/page.js';
import { waitUntil } from '../helpers/wait-until.js';

describe('the element works on a page', () => {
  let page: Omit<Page, 'element'>;
  afterEach(() => {
    page.remove();
  });
  const problems = (): string | undefined => page.window.document.documentElement.dataset.problems;

  /** To a number, its end, another one and a refusal. @returns the first request. */
  const go = async (element: ClickToCallElement): Promise<LoggedRequest> => {
    const desk = numberService();
    const names = recordEvents(element);
    await desk.set({ lifetime: 50 });
    element.action = desk.action;
    // With an array of the page's own.
    element.userData = page.window.JSON.parse(JSON.stringify(userData));
    part(element, 'launcher').click();
    await nextEvent(element, 'opened');
    await element.updateComplete;
    submitForm(element);
    await element.updateComplete;
    expect(textOf(element, 'problem')).to.equal(en.problems.required);
    typeInto(element, 'firstname', 'Ada');
    typeInto(element, 'lastname', 'Lovelace');
    typeInto(element, 'phonenumber', '+44 20 7946 0000');
    submitForm(element);
    await nextEvent(element, 'completed');
    await element.updateComplete;
    const { number, accessCode } = element.offer!;
    expect(part(element, 'call').getAttribute('href')).to.equal(`tel:${number}`);
    expect(textOf(element, 'time-left')).to.match(/^0:(50|4\d)$/);
    const match = await desk.match({ number, accessCode: accessCode! });
    expect(match.status).to.equal(200);
    const before = textOf(element, 'status');
    part(element, 'copy').click();
    await waitUntil(() => textOf(element, 'status') !== before);

    const { Date, document, Event } = page.window;
    const { now } = Date;
    Date.now = () => now.call(Date) + 60_000;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(element.stage).to.equal('expired');
    await element.updateComplete;
    part(element, 'submit').click();
    await nextEvent(element, 'completed');
    // What was watched before it is not watched any more.
    document.dispatchEvent(new Event('visibilitychange'));
    expect(element.stage).to.equal('completed');
    await element.updateComplete;
    await desk.set({ fault: 'closed' });
    part(element, 'submit').click();
    await nextEvent(element, 'rejected');
    await element.updateComplete;
    expect(textOf(element, 'error')).to.equal(en.errors.closed);
    part(element, 'close').click();
    await element.updateComplete;
    part(element, 'discard').click();
    await element.updateComplete;
    expect(isPartVisible(element, 'dialog')).to.equal(false);
    expect(names.join(' ')).to.equal(
      'opened started submitted completed expired submitted completed submitted rejected closed',
    );
    expect(problems()).to.equal('');
    const [request] = await desk.requests();
    return request!;
  };

  const userData = { plan: 'gold', cart: ['a', 'b'] };
  const form = { firstname: 'Ada', lastname: 'Lovelace', phonenumber: '+442079460000' };

  const load = async (...patches: readonly string[]): Promise<ClickToCallElement> => {
    const search = new URLSearchParams(patches.map((patch) => ['patch', patch]));
    const loaded = await loadPage(`patched.html?${search.toString()}`);
    page = loaded;
    return loaded.element;
  };

  it('with monitoring scripts and polyfills (F10, F24)', async () => {
    const element = await load(
      'wrappedListeners',
      'wrappedPromises',
      'wrappedTimers',
      'wrappedFetch',
      'anotherDate',
      'missing',
    );
    expect((await go(element)).body).to.deep.include({ form, userData });
  });

  it('with an old library that extends prototypes (F24)', async () => {
    const element = await load(
      'extendedArrays',
      'pollutedObjects',
      'listenersWithoutOptions',
      'stoppedDate',
    );
    const { body } = await go(element);
    // What the page makes of its own arrays is its own doing.
    expect(body).to.deep.include({ form, userData: { ...userData, cart: '["a", "b"]' } });
  });

  it('whose elements clobber globals (F24)', async () => {
    const ids =
      `customElements fetch crypto navigator location performance process global module exports define
      require setTimeout Date Promise Element HTMLElement URL Request Headers Intl JSON Object document self
      ShadyDOM litNonce clickToCall matchMedia getComputedStyle trustedTypes open closed stage form offer service dialog`.split(
        /\s+/,
      );
    const forms = 'title referrer forms links search domain cookie head images plugins anchors';
    page = await loadSource(
      '',
      `${ids.map((id) => `<a id="${id}" name="${id}"></a><a id="${id}"></a>`).join('')}
       ${forms
         .split(' ')
         .map((name) => `<form name="${name}"><input name="x"></form>`)
         .join('')}
       ${forms
         .split(' ')
         .map((name) => `<img name="${name}" alt="">`)
         .join('')}
       <click-to-call confirm-close></click-to-call>
       <script type="module" src="/click-to-call.js"></script>`,
    );
    const element = page.window.document.querySelector('click-to-call')!;
    await isReady(element);
    await element.updateComplete;
    expect((await go(element)).body).to.deep.include({ form });
  });
});

interface Told {
  readonly platform: Readonly<Record<string, boolean>>;
  readonly events: readonly string[];
  readonly number: string;
  readonly accessCode: string;
  readonly afterCopying: Readonly<Record<'status' | 'selected', string>>;
  readonly problems: string;
}

/** The message of the page in the frame. */
const messageFrom = (frame: HTMLIFrameElement): Promise<Told> =>
  new Promise((resolve) => {
    const hear = ({ source, origin, data }: MessageEvent<Told>): void => {
      if (source !== frame.contentWindow || origin !== new URL(frame.src).origin) return;
      window.removeEventListener('message', hear);
      resolve(data);
    };
    window.addEventListener('message', hear);
  });

describe('a page over plain HTTP', () => {
  it('requests a number and selects it because it cannot be copied (F10)', async () => {
    const desk = numberService();
    const { port } = location;
    const action = encodeURIComponent(new URL(desk.action).pathname);
    const frame = document.createElement('iframe');
    frame.src = `http://[::ffff:127.0.0.1]:${port}/test/pages/plain-http.html?action=${action}`;
    const heard = messageFrom(frame);
    document.body.append(frame);
    const { platform, events, number, accessCode, afterCopying, problems } = await heard;
    frame.remove();

    expect(platform).to.deep.equal({
      isSecureContext: false,
      hasRandomUuid: false,
      hasClipboard: false,
    });
    expect(events.join(' ')).to.match(/(ready )?opened started submitted completed closed/);
    expect(afterCopying).to.deep.equal({
      status: en.copyFailed,
      selected: number.replace(/\D/g, ''),
    });
    expect(problems).to.equal('');
    const [request] = await desk.requests();
    // The endpoint has the page's own origin, so the request needs an idempotency key for retries.
    expect(request?.headers).to.include.keys('idempotency-key');
    expect((await desk.match({ number, accessCode })).status).to.equal(200);
  });
});
