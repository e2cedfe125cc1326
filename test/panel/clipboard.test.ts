import { expect } from '@open-wc/testing';
import { copyText } from '../../src/panel/clipboard.js';
import { fakeClipboard } from '../helpers/clipboard.js';

describe('copying a text', () => {
  let element: HTMLElement;
  beforeEach(() => {
    const host = document.body.appendChild(document.createElement('div'));
    element = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('p'));
    element.textContent = '\n  +18005550123 \n';
  });
  afterEach(() => {
    document.querySelector('body > div:last-of-type')?.remove();
    document.getSelection()?.removeAllRanges();
  });

  it('puts it on the clipboard, without the white space of the template', async () => {
    const clipboard = fakeClipboard();
    expect(await copyText(element)).to.equal(true);
    clipboard.restore();
    expect(clipboard.texts).to.deep.equal(['+18005550123']);
  });

  it('selects it where copying is not allowed', async () => {
    const clipboard = fakeClipboard(new DOMException('', 'NotAllowedError'));
    expect(await copyText(element)).to.equal(false);
    clipboard.restore();
    expect(document.getSelection()?.toString().trim()).to.equal('+18005550123');
  });

  it('selects it where there is no clipboard, as on plain http:// pages', async () => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    expect(await copyText(element)).to.equal(false);
    Reflect.deleteProperty(navigator, 'clipboard');
    expect(document.getSelection()?.toString().trim()).to.equal('+18005550123');
  });
});
