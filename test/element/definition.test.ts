/** The definition of the element: upgrades, several copies, and another version of Lit on one page. */
import { expect } from '@open-wc/testing';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { waitUntil } from '../helpers/wait-until.js';
import { version } from '../../src/version.js';
import { isReady, loadSource, type Page } from '../helpers/frame.js';
import { nextEvent, part, submitForm, textOf } from '../helpers/page.js';

const ours = '/click-to-call.js';
const copy = '/copy-of/0.0.7/src/click-to-call.ts';

const script = (src: string): string => `<script type="module" src="${src}"></script>`;
const policy = (trustedTypes: string): string => `
  <meta http-equiv="Content-Security-Policy"
    content="require-trusted-types-for 'script'; trusted-types ${trustedTypes}">`;

describe('a page with two copies of the element', () => {
  let page: Omit<Page, 'element'>;
  afterEach(() => {
    page.remove();
  });

  const load = async (head: string): Promise<void> => {
    page = await loadSource(head, '<click-to-call number="+18005550123"></click-to-call>');
  };
  /** All but Lit's own word, which its build for development has on a second Lit. */
  const problems = (): string[] =>
    page.window.document.documentElement.dataset
      .problems!.split('\n')
      .filter((problem) => problem && !problem.startsWith('Multiple versions of Lit loaded'));
  const loaded = (): string | undefined => {
    const first = page.window.customElements.get('click-to-call');
    return first && 'version' in first ? String(first.version) : undefined;
  };
  const litsIn = (): unknown => Reflect.get(page.window, 'litElementVersions');

  const expectNumber = async (): Promise<void> => {
    const element = page.window.document.querySelector('click-to-call')!;
    await isReady(element);
    void element.show();
    await nextEvent(element, 'completed');
    expect(element.offer?.number).to.equal('+18005550123');
  };

  for (const [first, second, stays, leaves] of [
    [copy, ours, '0.0.7', version],
    [ours, copy, version, '0.0.7'],
  ] as const) {
    it(`uses ${stays} when it loads first and warns once that ${leaves} is ignored (F8)`, async () => {
      await load(script(first) + script(second));
      expect(litsIn()).to.have.length(2);
      expect(loaded()).to.equal(stays);
      expect(problems()).to.deep.equal([
        `<click-to-call> ${leaves} is not used: ${stays} was loaded before it.`,
      ]);
      await expectNumber();
    });
  }

  it('warns when both copies have the same version', async () => {
    await load(script(`/copy-of/${version}/src/click-to-call.ts`) + script(ours));
    expect(problems()).to.deep.equal([
      `<click-to-call> ${version} is not used: ${version} was loaded before it.`,
    ]);
  });

  it('does not warn when one copy is loaded from two URLs', async () => {
    await load(script(ours) + script('/src/click-to-call.ts?v=2'));
    expect(litsIn()).to.have.length(1);
    expect(problems()).to.deep.equal([]);
    await expectNumber();
  });

  it('keeps a first copy without a version and warns (F8)', async () => {
    await load(
      `<script>customElements.define('click-to-call', class extends HTMLElement {});</script>${script(ours)}`,
    );
    expect(loaded()).to.equal(undefined);
    expect(problems()).to.deep.equal([
      `<click-to-call> ${version} is not used: another version was loaded before it.`,
    ]);
  });

  it('works when Trusted Types allow duplicate lit-html policies (F8)', async () => {
    await load(policy(`lit-html 'allow-duplicates'`) + script(copy) + script(ours));
    expect(problems()).to.deep.equal([
      `<click-to-call> ${version} is not used: 0.0.7 was loaded before it.`,
    ]);
    await expectNumber();
  });

  it('keeps the first copy working when Trusted Types reject the second lit-html policy (F8)', async () => {
    await load(policy('lit-html') + script(copy) + script(ours));
    const hasTrustedTypes = 'trustedTypes' in page.window;
    const [problem, ...others] = problems();
    expect(others).to.deep.equal([]);
    expect(problem).to.match(hasTrustedTypes ? /policy|lit-html/i : /is not used/);
    expect(loaded()).to.equal('0.0.7');
    await expectNumber();
  });
});

const scripts = {
  'before the element': ['/test/pages/lit-2.js', '/click-to-call.js'],
  'after it': ['/click-to-call.js', '/test/pages/lit-2.js'],
};

describe('a Lit 2 component that is loaded', () => {
  let page: Omit<Page, 'element'>;
  afterEach(() => {
    page.remove();
  });

  for (const [when, order] of Object.entries(scripts)) {
    it(`${when} sets the properties, receives the events and re-renders the element (F8)`, async () => {
      const head = order.map((src) => `<script type="module" src="${src}"></script>`).join('');
      page = await loadSource(head, '<older-card number="+18005550123"></older-card>');
      const { document, customElements } = page.window;
      await customElements.whenDefined('older-card');
      const lits: unknown = Reflect.get(page.window, 'litElementVersions');
      expect(
        String(lits)
          .replaceAll(/\.[\d.]+/g, '')
          .split(','),
      ).to.have.members(['3', '4']);

      const card = document.querySelector('older-card')!.shadowRoot!;
      const element = card.querySelector('click-to-call')!;
      await isReady(element);
      void element.show();
      await nextEvent(element, 'completed');
      await element.updateComplete;
      expect(element.offer?.number).to.equal('+18005550123');
      expect(textOf(element, 'number')).to.match(/^[+\d\s]+$/);
      expect(card.querySelector('output')?.textContent).to.equal('1');
      // In its build for development, Lit has a word on another one.
      const { problems = '' } = document.documentElement.dataset;
      expect(problems.replace(/^Multiple versions of Lit loaded.*\n/m, '')).to.equal('');
    });
  }
});

describe('an element in the page before its definition', () => {
  let page: Omit<Page, 'element'>;
  afterEach(() => {
    page.remove();
  });

  /** @param script runs before the element is defined. */
  const load = async (body: string, script = ''): Promise<void> => {
    page = await loadSource(
      '<script src="/test/pages/define-later.js"></script>',
      `${body}<script>${script}</script>`,
    );
    await Reflect.get(page.window, 'defineElement')();
  };
  const find = (root: ParentNode): ClickToCallElement => root.querySelector('click-to-call')!;
  const problems = (): string | undefined => page.window.document.documentElement.dataset.problems;

  it('keeps all properties that were set before', async () => {
    await load(
      '<click-to-call></click-to-call>',
      `Object.assign(document.querySelector('click-to-call'), {
        service: (request) => { window.asked = request; return new Promise(() => {}); },
        number: '+18005550199', fields: 'firstname phonenumber', mode: 'floating', country: 'GB',
        values: { firstname: 'Ada', phonenumber: '020 7946 0000' }, userData: { plan: 'gold' },
        messages: { heading: 'Ring us' }, label: 'Ring', timeout: 5000, confirmClose: true, noQr: true,
      });
      window.phone = import('${location.origin}/src/phone-number/phone-metadata.ts');`,
    );
    await Reflect.get(page.window, 'phone'); // so that nobody has to do without it
    const element = find(page.window.document);
    await isReady(element);
    expect(Object.keys(element)).not.to.include.members(['service', 'values', 'mode']);
    expect(textOf(element, 'launcher')).to.equal('Ring');
    await element.show();
    expect(part(element, 'dialog').matches(':popover-open')).to.equal(true);
    expect(textOf(element, 'heading')).to.equal('Ring us');
    submitForm(element);
    await waitUntil(() => Reflect.has(page.window, 'asked'));
    expect(Reflect.get(page.window, 'asked')).to.deep.include({
      form: { firstname: 'Ada', phonenumber: '+442079460000' },
      userData: { plan: 'gold' },
    });
    expect(problems()).to.equal('');
  });

  it('opens when `open` was set before', async () => {
    await load(
      `<click-to-call number="+18005550123"></click-to-call>`,
      `document.querySelector('click-to-call').open = true;`,
    );
    const element = find(page.window.document);
    await nextEvent(element, 'completed');
    expect(element.metadata.proactive).to.equal(true);
    element.open = false;
    expect(element.stage).to.equal('closed');
    expect(problems()).to.equal('');
  });

  it('works in a declarative shadow root with an opener', async () => {
    await load(
      `<main><template shadowrootmode="open"><button id="call">Call</button>
        <click-to-call number="+18005550123" opener="call"></click-to-call></template></main>`,
    );
    const { shadowRoot } = page.window.document.querySelector('main')!;
    const element = find(shadowRoot!);
    await isReady(element);
    await element.updateComplete;
    shadowRoot!.querySelector('button')!.click();
    await nextEvent(element, 'completed');
    await element.updateComplete;
    expect(part(element, 'dialog').matches(':modal')).to.equal(true);
    element.close();
    expect(shadowRoot!.activeElement?.id).to.equal('call');
    expect(problems()).to.equal('');
  });
});
