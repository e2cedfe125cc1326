import { expect } from '@open-wc/testing';
import { copyText } from '../../src/offer/clipboard.js';
import { fakeClipboard } from '../helpers/clipboard.js';

describe('copying a text', () => {
  let element: HTMLElement;
  beforeEach(() => {
    const host = document.body.appendChild(document.createElement('div'));
    element = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('p'));
    element.textContent = '+1 800 555 0123';
  });
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard'); // the browser's own is on the prototype
    document.querySelector('body > div:last-of-type')?.remove();
    document.getSelection()?.removeAllRanges();
  });

  it('puts it on the clipboard', async () => {
    const clipboard = fakeClipboard();
    expect(await copyText('+18005550123', element)).to.equal(true);
    expect(clipboard.texts).to.deep.equal(['+18005550123']);
  });

  it('selects it where copying is not allowed', async () => {
    fakeClipboard(new DOMException('', 'NotAllowedError'));
    expect(await copyText('+18005550123', element)).to.equal(false);
    expect(document.getSelection()?.toString()).to.equal('+1 800 555 0123');
  });

  it('selects it where there is no clipboard, as on plain http:// pages (F10)', async () => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    expect(await copyText('+18005550123', element)).to.equal(false);
    expect(document.getSelection()?.toString()).to.equal('+1 800 555 0123');
  });
});
