/** Two copies of the element on one page, each with a Lit of its own: the first stays, and one warning says so. */
import { expect } from '@open-wc/testing';
import { version } from '../src/version.js';
import { isReady, loadSource, type Page } from './helpers/frame.js';
import { next } from './helpers/page.js';

const ours = '/click-to-call.js';
const copy = '/copy-of/0.0.7/src/click-to-call.ts';

const script = (src: string): string => `<script type="module" src="${src}"></script>`;
const policy = (trustedTypes: string): string => `
  <meta http-equiv="Content-Security-Policy"
    content="require-trusted-types-for 'script'; trusted-types ${trustedTypes}">`;

describe('a page with two copies', () => {
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
    await next(element, 'completed');
    expect(element.offer?.number).to.equal('+18005550123');
  };

  for (const [first, second, stays, leaves] of [
    [copy, ours, '0.0.7', version],
    [ours, copy, version, '0.0.7'],
  ] as const) {
    it(`uses ${stays} if that was first, and warns once that ${leaves} is not used (F8)`, async () => {
      await load(script(first) + script(second));
      expect(litsIn()).to.have.length(2);
      expect(loaded()).to.equal(stays);
      expect(problems()).to.deep.equal([
        `<click-to-call> ${leaves} is not used: ${stays} was loaded before it.`,
      ]);
      await expectNumber();
    });
  }

  it('of the same version has the warning too', async () => {
    await load(script(`/copy-of/${version}/src/click-to-call.ts`) + script(ours));
    expect(problems()).to.deep.equal([
      `<click-to-call> ${version} is not used: ${version} was loaded before it.`,
    ]);
  });

  it('has none if it is one copy that is loaded under two addresses', async () => {
    await load(script(ours) + script('/src/click-to-call.ts?v=2'));
    expect(litsIn()).to.have.length(1);
    expect(problems()).to.deep.equal([]);
    await expectNumber();
  });

  it('keeps one that does not tell its version (F8)', async () => {
    await load(
      `<script>customElements.define('click-to-call', class extends HTMLElement {});</script>${script(ours)}`,
    );
    expect(loaded()).to.equal(undefined);
    expect(problems()).to.deep.equal([
      `<click-to-call> ${version} is not used: another version was loaded before it.`,
    ]);
  });

  it('is one with Trusted Types where lit-html may come twice (F8)', async () => {
    await load(policy(`lit-html 'allow-duplicates'`) + script(copy) + script(ours));
    expect(problems()).to.deep.equal([
      `<click-to-call> ${version} is not used: 0.0.7 was loaded before it.`,
    ]);
    await expectNumber();
  });

  it('has the first work where lit-html may come once, and the second Lit fail (F8)', async () => {
    await load(policy('lit-html') + script(copy) + script(ours));
    const hasTrustedTypes = 'trustedTypes' in page.window;
    const [problem, ...others] = problems();
    expect(others).to.deep.equal([]);
    expect(problem).to.match(hasTrustedTypes ? /policy|lit-html/i : /is not used/);
    expect(loaded()).to.equal('0.0.7');
    await expectNumber();
  });
});
