import { expect } from '@open-wc/testing';
import { launcherLabel } from '../src/launcher/launcher-label.js';
import { languages } from './helpers/languages.js';
import { part, ready, textOf, unmount } from './helpers/page.js';
import { waitUntil } from './helpers/wait-until.js';

describe('the launcher’s label', () => {
  const { documentElement } = document;
  const pageLanguage = documentElement.lang;
  afterEach(() => {
    unmount();
    documentElement.lang = pageLanguage;
  });

  it('is there in every language, each another', () => {
    const labels = languages.map(launcherLabel);
    expect(new Set(labels).size).to.equal(languages.length);
    for (const label of labels) expect(label).to.match(/^\S.*\S$/);
  });

  it('follows the language, Chinese by its script and Portuguese by its region', () => {
    expect(launcherLabel('DE_at')).to.equal(launcherLabel('de'));
    expect(launcherLabel('zh-TW')).to.equal(launcherLabel('zh-Hant'));
    expect(launcherLabel('zh')).to.equal(launcherLabel('zh-Hans'));
    expect(launcherLabel('pt-BR')).to.equal(launcherLabel('pt'));
    expect(launcherLabel('pt-MZ')).to.equal(launcherLabel('pt-PT'));
  });

  it('is English where there is none, and where the tag is no tag', () => {
    for (const tag of ['en-GB', 'nb', 'tlh', '', 'no tag', 'constructor', '__proto__']) {
      expect(launcherLabel(tag), tag).to.equal('Call us');
    }
  });

  it('follows the page’s language, and keeps the focus', async () => {
    const element = await ready();
    part(element, 'launcher').focus();
    documentElement.lang = 'de';
    await waitUntil(() => textOf(element, 'launcher') === launcherLabel('de'));
    expect(element.shadowRoot?.activeElement?.part.value).to.equal('launcher');
  });

  it('follows the element to where the language is another', async () => {
    const element = await ready();
    const section = document.body.appendChild(document.createElement('section'));
    section.lang = 'nl';
    section.append(element);
    await element.updateComplete;
    expect(textOf(element, 'launcher')).to.equal(launcherLabel('nl'));
    section.remove();
  });

  it('gives way to the one that the page has given', async () => {
    const element = await ready({ label: 'Talk to sales' });
    element.lang = 'de';
    await element.updateComplete;
    expect(textOf(element, 'launcher')).to.equal('Talk to sales');
  });
});
