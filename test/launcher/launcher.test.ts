/** The launcher: its label and its busy state. */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { part, mountReady, textOf, unmount } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait-until.js';
import { launcherLabel } from '../../src/launcher/launcher-label.js';
import { languages } from '../helpers/languages.js';
import { loadPage, type Page } from '../helpers/frame.js';

const fixed = { number: '+1 800 555 0123' };

describe('<click-to-call>', () => {
  afterEach(unmount);

  describe('before it opens', () => {
    it('is a button with an accessible name', async () => {
      const element = await mountReady(fixed);
      expect(textOf(element, 'launcher')).to.equal('Call us');
      expect(part(element, 'launcher').getAttribute('aria-haspopup')).to.equal('dialog');
    });

    it('is labelled by `label` or by its content', async () => {
      const element = await mountReady({ ...fixed, label: 'Talk to sales' });
      expect(textOf(element, 'launcher')).to.equal('Talk to sales');
      element.append('Ring us');
      const slot = part(element, 'launcher').querySelector('slot');
      expect(slot?.assignedNodes().map((node) => node.textContent)).to.deep.equal(['Ring us']);
    });

    it('follows a text node that a framework inserts empty and fills in later', async () => {
      const element = await mountReady(fixed);
      const text = element.appendChild(document.createTextNode(' '));
      await element.updateComplete;
      expect(textOf(element, 'launcher')).to.equal('Call us');
      text.data = 'Chat now';
      await waitUntil(() => textOf(element, 'launcher') === '');
      text.data = '';
      await waitUntil(() => textOf(element, 'launcher') === 'Call us');
    });
  });
});

describe('the default label', () => {
  const { documentElement } = document;
  const pageLanguage = documentElement.lang;
  afterEach(() => {
    unmount();
    documentElement.lang = pageLanguage;
  });

  it('exists in every language and differs between them', () => {
    const labels = languages.map(launcherLabel);
    expect(new Set(labels).size).to.equal(languages.length);
    for (const label of labels) expect(label).to.match(/^\S.*\S$/);
  });

  it('follows the language, the Chinese script and the Portuguese region', () => {
    expect(launcherLabel('DE_at')).to.equal(launcherLabel('de'));
    expect(launcherLabel('zh-TW')).to.equal(launcherLabel('zh-Hant'));
    expect(launcherLabel('zh')).to.equal(launcherLabel('zh-Hans'));
    expect(launcherLabel('pt-BR')).to.equal(launcherLabel('pt'));
    expect(launcherLabel('pt-MZ')).to.equal(launcherLabel('pt-PT'));
  });

  it('is English for unsupported and invalid language tags', () => {
    for (const tag of ['en-GB', 'nb', 'tlh', '', 'no tag', 'constructor', '__proto__']) {
      expect(launcherLabel(tag), tag).to.equal('Call us');
    }
  });

  it('follows the language of the page and keeps the focus', async () => {
    const element = await mountReady();
    part(element, 'launcher').focus();
    documentElement.lang = 'de';
    await waitUntil(() => textOf(element, 'launcher') === launcherLabel('de'));
    expect(element.shadowRoot?.activeElement?.part.value).to.equal('launcher');
  });

  it('follows the language of the place that the element moves to', async () => {
    const element = await mountReady();
    const section = document.body.appendChild(document.createElement('section'));
    section.lang = 'nl';
    section.append(element);
    await element.updateComplete;
    expect(textOf(element, 'launcher')).to.equal(launcherLabel('nl'));
    section.remove();
  });
});

describe('the launcher, while the panel is loading,', () => {
  let page: Page;
  beforeEach(async () => {
    page = await loadPage('slow-panel.html');
  });
  afterEach(async () => {
    page.remove();
    await executeServerCommand('emulate-features', []);
  });

  const press = async (): Promise<HTMLElement> => {
    const launcher = part(page.element, 'launcher');
    launcher.click();
    await page.element.updateComplete;
    expect(launcher.ariaBusy).to.equal('true');
    return launcher;
  };
  const iconStyle = (): CSSStyleDeclaration =>
    page.window.getComputedStyle(part(page.element, 'icon'));

  it('shows a ring in place of the icon without a layout shift (F59)', async () => {
    const sizes = (): object[] =>
      ['launcher', 'icon'].map((name) => {
        const { x, y, width, height } = part(page.element, name).getBoundingClientRect();
        return { x, y, width, height };
      });
    // Before the animation has turned the icon's box.
    await executeServerCommand('emulate-features', [
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    const before = sizes();
    const { clipPath } = iconStyle();
    await press();
    expect(sizes()).to.deep.equal(before);
    expect(iconStyle().clipPath).not.to.equal(clipPath);
    expect(iconStyle().opacity).to.equal('1');
  });

  it('rotates the ring unless the user prefers reduced motion (F59)', async () => {
    await press();
    const turns = (): boolean => iconStyle().animationName === 'turn';
    const { matches } = page.window.matchMedia('(prefers-reduced-motion: reduce)');
    expect(turns()).to.equal(!matches);
    const { emulated } = await executeServerCommand<{ emulated: boolean }, object[]>(
      'emulate-features',
      [{ name: 'prefers-reduced-motion', value: 'reduce' }],
    );
    expect(turns()).to.equal(!matches && !emulated);
  });

  it('shows the ring in forced colours (F59)', async () => {
    const { emulated } = await executeServerCommand<{ emulated: boolean }, object[]>(
      'emulate-features',
      [{ name: 'forced-colors', value: 'active' }],
    );
    await press();
    const { borderTopWidth, backgroundColor } = iconStyle();
    expect(borderTopWidth).to.equal('0px');
    if (!emulated) return;
    expect(backgroundColor).to.equal(
      page.window.getComputedStyle(part(page.element, 'launcher')).color,
    );
  });

  it('shows the icon again when the panel has loaded (F59)', async () => {
    const { clipPath } = iconStyle();
    const launcher = await press();
    page.window.dispatchEvent(new Event('panel-arrives'));
    await page.element.show();
    expect(launcher.ariaBusy).to.equal(null);
    expect(iconStyle().clipPath).to.equal(clipPath);
    expect(page.element.matches(':state(busy)')).to.equal(false);
  });
});
