/** Whole journeys under strict content security policies with Trusted Types, and import maps under them. */
import { expect } from '@open-wc/testing';
import { modes } from '../../demo/states.js';
import { loadPage, type Page, isReady, loadSource } from '../helpers/frame.js';
import { languages } from '../helpers/languages.js';
import { nextEvent, part, isPartVisible, submitForm, textOf, typeInto } from '../helpers/page.js';
import { emulateMouse } from '../helpers/pointer.js';
import { waitUntil } from '../helpers/wait-until.js';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { numberService } from '../helpers/number-service.js';

const policy = [
  `default-src 'none'`,
  `script-src 'self'`,
  `connect-src 'self'`,
  `style-src 'none'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'self'`,
  `require-trusted-types-for 'script'`,
  `trusted-types lit-html`,
].join('; ');

describe('under a strict Content-Security-Policy header,', () => {
  let page: Page;
  const load = async (): Promise<void> => {
    page = await loadPage(`no-inline.html?policy=${encodeURIComponent(policy)}`);
    emulateMouse(page.window);
  };
  /** A service that returns numbers or fails. */
  const serve = (isOpen: boolean): void => {
    const { element, window } = page;
    element.service = () =>
      isOpen
        ? Promise.resolve({
            number: '+18005550100',
            accessCode: '004711',
            expiresAt: window.Date.now() + 50_000,
          })
        : Promise.reject(new Error('closed'));
  };
  const violations = (): string | undefined =>
    page.window.document.documentElement.dataset.violations;

  /** By an hour; a page that is looked at again after that sees it at once. */
  const passAnHour = (): void => {
    const { Date, document, Event } = page.window;
    const now = Date.now.bind(Date);
    Date.now = () => now() + 3_600_000;
    document.dispatchEvent(new Event('visibilitychange'));
  };

  const go = async (language: string): Promise<void> => {
    const { element, window } = page;
    window.document.documentElement.lang = language;
    serve(true);
    await element.show();
    await waitUntil(() => part(element, 'dialog').lang === language);
    await element.updateComplete;
    submitForm(element);
    await element.updateComplete;
    expect(textOf(element, 'problem')).not.to.equal('');
    typeInto(element, 'firstname', 'Ada');
    typeInto(element, 'lastname', 'Lovelace');
    typeInto(element, 'phonenumber', '+44 20 7946 0000');
    const numbered = nextEvent(element, 'completed');
    submitForm(element);
    await numbered;
    await waitUntil(() => isPartVisible(element, 'qr-code'));
    expect(isPartVisible(element, 'ring')).to.equal(true);
    part(element, 'copy').click();
    if (element.mode === 'floating') {
      part(element, 'minimize').click();
      await element.updateComplete;
      part(element, 'chip').click();
      await element.updateComplete;
    }

    passAnHour();
    expect(element.stage).to.equal('expired');
    await element.updateComplete;
    const renewed = nextEvent(element, 'completed');
    part(element, 'submit').click();
    await renewed;
    await element.updateComplete;

    serve(false);
    const rejected = nextEvent(element, 'rejected');
    part(element, 'submit').click();
    await rejected;
    await element.updateComplete;
    expect(isPartVisible(element, 'fallback-number')).to.equal(true);
    part(element, 'close').click();
    await element.updateComplete;
    part(element, 'discard').click();
    await element.updateComplete;
    expect(element.stage).to.equal('closed');
  };

  it('the browser blocks style attributes and HTML strings', async () => {
    await load();
    const { document } = page.window;
    document.body.setAttribute('style', 'color: red');
    await waitUntil(() => violations()?.includes('style-src'));
    expect(() => {
      document.body.innerHTML = '<b>bold</b>';
    }).to.throw(/Trusted|blocked/);
    await waitUntil(() => violations()?.includes('require-trusted-types-for'));
    page.remove();
  });

  for (const mode of modes) {
    describe(`a whole journey in ${mode} mode`, () => {
      before(async () => {
        await load(); // once: it takes longer than the way
        page.element.mode = mode;
      });
      afterEach(() => {
        page.element.close();
        page.window.document.documentElement.dataset.violations = '';
      });
      after(() => {
        page.remove();
      });
      // A language changes only the texts, so each language runs in one mode.
      for (const language of languages.filter((_, i) => modes[i % modes.length] === mode)) {
        it(`violates no directive in language ${language} (F7, F8)`, async () => {
          await go(language);
          expect(violations()).to.equal('');
        });
      }
    });
  }
});

describe('under a strict content security policy in a <meta> element,', () => {
  let page: Page;
  beforeEach(async () => {
    page = await loadPage('strict-csp.html');
  });
  afterEach(() => {
    page.remove();
  });

  const violations = (): string | undefined =>
    page.window.document.documentElement.dataset.violations;
  const open = async (element: ClickToCallElement): Promise<void> => {
    await element.show({ form: { phonenumber: '+442079460000' } });
    await element.updateComplete;
  };

  /** The engines that run without a screen have no pointer either. */
  const atScreen = (window: Page['window']): void => {
    const matchMedia = window.matchMedia.bind(window);
    window.matchMedia = (query) => matchMedia(query.includes('hover') ? 'all' : query);
  };

  it('the browser reports violations', async () => {
    const { document } = page.window;
    const seen = new Promise((resolve) => {
      document.addEventListener('securitypolicyviolation', resolve, { once: true });
    });
    document.body.setAttribute('style', 'color: red');
    await seen;
    expect(violations()).to.include('style-src');
  });

  it('a number is requested, expires, is renewed, drawn and copied without a violation (F7)', async () => {
    const { element } = page;
    const desk = numberService();
    await desk.set({ lifetime: 1 });
    atScreen(page.window);
    element.action = desk.action;
    await open(element);
    submitForm(element);
    await nextEvent(element, 'expired');
    await element.updateComplete;
    await desk.set({ clockOffset: 2, lifetime: 30 });
    part(element, 'submit').click();
    await nextEvent(element, 'completed');
    await waitUntil(() => isPartVisible(element, 'qr-code'));
    part(element, 'copy').click();
    await element.updateComplete;
    element.close();
    expect(violations()).to.equal('');
  });

  it('a rejected request and a confirmed close cause no violation (F7)', async () => {
    const { element } = page;
    const desk = numberService();
    await desk.set({ fault: 'closed' });
    element.action = desk.action;
    await open(element);
    submitForm(element);
    await nextEvent(element, 'rejected');
    await element.updateComplete;
    part(element, 'close').click();
    await element.updateComplete;
    part(element, 'discard').click();
    expect(element.stage).to.equal('closed');
    expect(violations()).to.equal('');
  });
});

describe('under a strict content security policy, an import map', () => {
  let page: Omit<Page, 'element'>;
  afterEach(() => {
    page.remove();
  });

  const load = async (map: object, attributes: string): Promise<void> => {
    page = await loadSource(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none';
        script-src 'self' 'nonce-n0nce'; require-trusted-types-for 'script'; trusted-types lit-html">
      <script type="importmap" ${attributes}>${JSON.stringify(map)}</script>
      <script type="module" nonce="n0nce">import 'click-to-call';</script>`,
      '<click-to-call number="+18005550123"></click-to-call>',
    );
  };
  const imports = { 'click-to-call': '/click-to-call.js' };
  const isDefined = (): boolean => Boolean(page.window.customElements.get('click-to-call'));
  const hashOf = async (address: string): Promise<string> => {
    const file = await (await fetch(address)).arrayBuffer();
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', file));
    return `sha384-${btoa(String.fromCharCode(...hash))}`;
  };

  it('with the nonce resolves the element', async () => {
    const integrity = { '/click-to-call.js': await hashOf('/click-to-call.js') };
    await load({ imports, integrity }, 'nonce="n0nce"');
    const element = page.window.document.querySelector('click-to-call')!;
    await isReady(element);
    void element.show();
    await nextEvent(element, 'completed');
    expect(element.offer?.number).to.equal('+18005550123');
    expect(page.window.document.documentElement.dataset.problems).to.equal('');
  });

  it('without the nonce is blocked', async () => {
    await load({ imports }, '');
    expect(isDefined()).to.equal(false);
  });

  it('with a wrong integrity hash blocks the file', async () => {
    // An address of its own: Chromium would not load the refused file for the next page either.
    const refused = '/click-to-call.js?refused';
    const integrity = { [refused]: await hashOf('/test/pages/plain.html') };
    await load({ imports: { 'click-to-call': refused }, integrity }, 'nonce="n0nce"');
    expect(isDefined()).to.equal(false);
  });
});
