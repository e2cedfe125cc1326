/** Pages rendered by @lit-labs/ssr in Node without a DOM: their HTML, and how browsers hydrate it. */
import { expect } from '@open-wc/testing';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { contrast } from '../helpers/contrast.js';
import { isReady, loadFrame, loadPage, type Page } from '../helpers/frame.js';
import { field, nextEvent, part, isPartVisible, textOf } from '../helpers/page.js';

const support = '/test/server/hydration.js';
const ours = '/click-to-call.js';

const address = (name: string, ...scripts: string[]): string =>
  `on-server/${name}.html?${new URLSearchParams(scripts.map((script) => ['script', script])).toString()}`;

const isVisible = (element: Element | null): boolean =>
  Boolean(element && element.getClientRects().length > 0);
const linkOf = (element: Element): Element | null => element.querySelector('[slot=fallback]');
const problemsOf = ({ document }: Window): string | undefined =>
  document.documentElement.dataset.problems;

describe('<click-to-call> rendered on a server', () => {
  /** What comes out, without the marks that Lit leaves for itself. */
  const rendered = async (name: string): Promise<string> => {
    const response = await fetch(`/test/pages/${address(name)}`);
    expect(response.status).to.equal(200);
    const [, body = ''] = /<main>([^]*)<\/main>/.exec(await response.text()) ?? [];
    return body
      .replace(/<!--.*?-->/g, '')
      .replace(/\s+/g, ' ')
      .replace(/ (?=>)/g, '')
      .trim();
  };
  const root =
    '<template shadowroot="open" shadowrootmode="open"><slot name="fallback"></slot></template>';
  const link = '<a slot="fallback" href="tel:+18005550123">Call us</a>';

  it('outputs its tag and a shadow root with the fallback slot, without launcher and styles', async () => {
    expect(await rendered('plain')).to.equal(
      `<click-to-call number="+18005550123">${root}${link}</click-to-call>`,
    );
  });

  it('outputs the same when the server calls connectedCallback()', async () => {
    expect(await rendered('connected')).to.equal(await rendered('plain'));
  });

  it('keeps its attributes and adds none', async () => {
    expect(await rendered('attributes')).to.include(
      '<click-to-call number="+18005550123" mode="floating" confirm-close no-qr label="Ring us"><template',
    );
    expect(await rendered('open')).to.include('<click-to-call number="+18005550123" open>');
  });

  it('accepts properties and listeners and does not open on the server', async () => {
    expect(await rendered('properties')).to.equal(
      `<click-to-call number="+18005550123" no-qr>${root}${link}</click-to-call>`,
    );
  });
});

describe('a server-rendered page', () => {
  let page: Omit<Page, 'element'>;
  afterEach(() => {
    page.remove();
  });

  const load = async (name: string, ...scripts: string[]): Promise<ClickToCallElement> => {
    const loaded = await loadPage(address(name, ...scripts));
    page = loaded;
    await loaded.element.updateComplete;
    return loaded.element;
  };
  const addScript = (src: string): void => {
    const { document } = page.window;
    document.head.append(Object.assign(document.createElement('script'), { type: 'module', src }));
  };

  /** Checks that the launcher has replaced the link and works. */
  const expectUsable = async (element: ClickToCallElement): Promise<void> => {
    await element.updateComplete;
    expect(isVisible(linkOf(element))).to.equal(false);
    expect(element.shadowRoot?.querySelectorAll('button')).to.have.length(1);
    expect(element.shadowRoot?.querySelectorAll('slot')).to.have.length(2);
    expect(element.shadowRoot?.adoptedStyleSheets).to.have.length(1);
    expect(getComputedStyle(part(element, 'launcher')).display).to.equal('inline-flex');
    expect(textOf(element, 'launcher')).to.equal('Call us');
    expect(element.metadata.ready).to.be.a('number');

    part(element, 'launcher').click();
    await nextEvent(element, 'completed');
    await element.updateComplete;
    expect(element.shadowRoot?.querySelectorAll('dialog')).to.have.length(1);
    expect(element.offer?.number).to.equal('+18005550123');
    element.close();
    expect(problemsOf(page.window)).to.equal('');
  };

  it('shows only the fallback link without scripts (F27)', async () => {
    const element = await load('plain');
    expect(isVisible(linkOf(element))).to.equal(true);
    expect(element.shadowRoot?.querySelector('button')).to.equal(null);
    expect(element.innerText.trim()).to.equal('Call us');
  });

  it('keeps its layout with the styles of the documentation (F27)', async () => {
    const element = await load('plain');
    const { document } = page.window;
    const pages = ['/docs/styling.md', '/docs/server-rendering.md'];
    const texts = await Promise.all(pages.map(async (path) => (await fetch(path)).text()));
    const rules = texts
      .join('\n')
      .match(/^click-to-call:not\(:defined\) > \[slot='fallback'\] {[^}]*}/gm);
    document.body.append(document.createElement('style'));
    document.querySelector('style')!.textContent = rules!.join('\n');
    const before = linkOf(element)!.getBoundingClientRect();
    const { backgroundColor, color } = getComputedStyle(linkOf(element)!);
    const { bottom } = document.querySelector('main')!.getBoundingClientRect();
    addScript(ours);
    await nextEvent(element, 'ready');
    await element.updateComplete;
    const launcher = part(element, 'launcher');
    const after = launcher.getBoundingClientRect();
    for (const side of ['left', 'right', 'top', 'bottom'] as const) {
      expect(after[side]).to.be.closeTo(before[side], 0.5);
    }
    expect(document.querySelector('main')!.getBoundingClientRect().bottom).to.equal(bottom);
    expect(getComputedStyle(launcher).backgroundColor).to.equal(backgroundColor);
    expect(contrast(getComputedStyle(launcher).color, color)).to.be.closeTo(1, 0.01);
  });

  for (const [how, ...scripts] of [
    ['by the element itself', ours],
    ['with Lit’s hydration support', support, ours],
  ] as const) {
    describe(`hydrated ${how}`, () => {
      it('replaces the link with the launcher', async () => {
        await expectUsable(await load('plain', ...scripts));
      });

      it('replaces the link when the script loads late and dispatches `ready` to existing listeners', async () => {
        const element = await load('plain', ...scripts.slice(0, -1));
        addScript(ours);
        const { detail } = await nextEvent(element, 'ready');
        expect(detail.ready).to.equal(element.metadata.ready);
        await expectUsable(element);
      });

      it('applies the attributes', async () => {
        const element = await load('attributes', ...scripts);
        expect([element.mode, element.confirmClose, element.noQr]).to.deep.equal([
          'floating',
          true,
          true,
        ]);
        expect(textOf(element, 'launcher')).to.equal('Ring us');
        expect(element.getAttributeNames()).to.have.members([
          'number',
          'mode',
          'confirm-close',
          'no-qr',
          'label',
        ]);
        expect(problemsOf(page.window)).to.equal('');
      });

      it('opens an element with the `open` attribute', async () => {
        const element = await load('open', ...scripts);
        if (element.stage !== 'completed') await nextEvent(element, 'completed');
        expect(element.metadata.proactive).to.equal(true);
        expect(problemsOf(page.window)).to.equal('');
      });

      it('replaces the link in the server-rendered shadow root of another element', async () => {
        page = await loadFrame(address('box', '/test/pages/contact-box.js', ...scripts));
        const box = page.window.document.querySelector('contact-box');
        const element = box!.shadowRoot!.querySelector('click-to-call')!;
        await isReady(element);
        await expectUsable(element);
      });
    });
  }

  const card = '/test/server/contact-card.js';
  for (const [first, ...scripts] of [
    ['the outer', card, ours],
    ['the inner', ours, card],
  ] as const) {
    it(`hydrates the element inside another Lit element when ${first} element is defined first`, async () => {
      page = await loadFrame(address('card', support, ...scripts));
      const root = page.window.document.querySelector('contact-card')!.shadowRoot!;
      expect(root.querySelectorAll('click-to-call')).to.have.length(1);
      const element = root.querySelector('click-to-call')!;
      await isReady(element);
      expect(problemsOf(page.window)).to.equal('');
      expect(element.hasAttribute('defer-hydration')).to.equal(false);
      expect(element.values).to.deep.equal({ firstname: 'Ada' });
      await expectUsable(element);
    });
  }

  it('applies the properties and listeners of the hydrating template (F13)', async () => {
    const element = await load('hydratable', support, ours, '/test/server/hydrate.js');
    expect(page.window.document.documentElement.dataset.heard).to.equal('ready');
    expect(page.window.document.querySelectorAll('click-to-call')).to.have.length(1);
    await element.show();
    expect(field(element, 'firstname').value).to.equal('Ada');
    expect(problemsOf(page.window)).to.equal('');
  });

  it('keeps the label when a script inserts the server-rendered HTML', async () => {
    await load('plain', ours);
    const { document } = page.window;
    const response = await fetch(`/test/pages/${address('plain')}`);
    const sent = new DOMParser().parseFromString(await response.text(), 'text/html');
    document.body.innerHTML = sent.body.innerHTML;
    const element = document.querySelector('click-to-call')!;
    expect(element.querySelector('template')).not.to.equal(null);
    await isReady(element);
    await expectUsable(element);
  });
});

describe('a page without server rendering', () => {
  it('shows the link until the script has run and the launcher after that (F27)', async () => {
    const page = await loadPage('no-script.html');
    const { element, window } = page;
    expect(isVisible(linkOf(element))).to.equal(true);
    const { document } = window;
    document.head.append(
      Object.assign(document.createElement('script'), { type: 'module', src: ours }),
    );
    await nextEvent(element, 'ready');
    expect(isVisible(linkOf(element))).to.equal(false);
    expect(isPartVisible(element, 'launcher')).to.equal(true);
    expect(problemsOf(window)).to.equal('');
    page.remove();
  });
});
