/** Whole journeys on a page that allows nothing inline, no HTML strings and no eval; import maps on such a page. */
import { expect } from '@open-wc/testing';
import type { ClickToCallElement } from '../src/click-to-call-element.js';
import { isReady, loadPage, loadSource, type Page } from './helpers/frame.js';
import { numberService } from './helpers/number-service.js';
import { next, part, shows, submitForm } from './helpers/page.js';
import { waitUntil } from './helpers/wait-until.js';

describe('on a page with a strict content security policy', () => {
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

  it('the policy is in force', async () => {
    const { document } = page.window;
    const seen = new Promise((resolve) => {
      document.addEventListener('securitypolicyviolation', resolve, { once: true });
    });
    document.body.setAttribute('style', 'color: red');
    await seen;
    expect(violations()).to.include('style-src');
  });

  it('a number is requested, expires, is renewed, drawn and copied, and the policy forbids nothing (F7)', async () => {
    const { element } = page;
    const desk = numberService();
    await desk.set({ lifetime: 1 });
    atScreen(page.window);
    element.action = desk.action;
    await open(element);
    submitForm(element);
    await next(element, 'expired');
    await element.updateComplete;
    await desk.set({ clockOffset: 2, lifetime: 30 });
    part(element, 'submit').click();
    await next(element, 'completed');
    await waitUntil(() => shows(element, 'qr-code'));
    part(element, 'copy').click();
    await element.updateComplete;
    element.close();
    expect(violations()).to.equal('');
  });

  it('requests are refused, the visitor is asked before closing, and the policy forbids nothing (F7)', async () => {
    const { element } = page;
    const desk = numberService();
    await desk.set({ fault: 'closed' });
    element.action = desk.action;
    await open(element);
    submitForm(element);
    await next(element, 'rejected');
    await element.updateComplete;
    part(element, 'close').click();
    await element.updateComplete;
    part(element, 'discard').click();
    expect(element.stage).to.equal('closed');
    expect(violations()).to.equal('');
  });
});

describe('an import map on a page with a strict content security policy', () => {
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

  it('counts with its nonce, and the element works', async () => {
    const integrity = { '/click-to-call.js': await hashOf('/click-to-call.js') };
    await load({ imports, integrity }, 'nonce="n0nce"');
    const element = page.window.document.querySelector('click-to-call')!;
    await isReady(element);
    void element.show();
    await next(element, 'completed');
    expect(element.offer?.number).to.equal('+18005550123');
    expect(page.window.document.documentElement.dataset.problems).to.equal('');
  });

  it('does not count without', async () => {
    await load({ imports }, '');
    expect(isDefined()).to.equal(false);
  });

  it('has a file refused whose hash it does not have', async () => {
    const integrity = { '/click-to-call.js': await hashOf('/test/pages/plain.html') };
    await load({ imports, integrity }, 'nonce="n0nce"');
    expect(isDefined()).to.equal(false);
  });
});
