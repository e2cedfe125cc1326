/** Copying the number and the access code. */
import { expect } from '@open-wc/testing';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { en } from '../../src/messages/en.js';
import { copyText } from '../../src/offer/copy.js';
import { fakeClipboard, type FakeClipboard } from '../helpers/clipboard.js';
import { fakeClock, type Clock } from '../helpers/clock.js';
import { textOf, unmount } from '../helpers/page.js';
import { openVisit } from '../helpers/visit.js';

describe('copyText()', () => {
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

  it('writes the text to the clipboard', async () => {
    const clipboard = fakeClipboard();
    expect(await copyText('+18005550123', element)).to.equal(true);
    expect(clipboard.texts).to.deep.equal(['+18005550123']);
  });

  it('selects the text when writing is not allowed', async () => {
    fakeClipboard(new DOMException('', 'NotAllowedError'));
    expect(await copyText('+18005550123', element)).to.equal(false);
    expect(document.getSelection()?.toString()).to.equal('+1 800 555 0123');
  });

  it('selects the text without a clipboard, as on plain HTTP pages (F10)', async () => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    expect(await copyText('+18005550123', element)).to.equal(false);
    expect(document.getSelection()?.toString()).to.equal('+1 800 555 0123');
  });
});

describe('the panel copies', () => {
  let clipboard: FakeClipboard;
  let clock: Clock;
  let element: ClickToCallElement;
  beforeEach(async () => {
    clipboard = fakeClipboard();
    const visit = await openVisit();
    ({ element } = visit);
    await visit.submit();
    clock = fakeClock();
    await visit.complete({ accessCode: '004711' });
  });
  afterEach(() => {
    clock.restore();
    unmount();
    clipboard.restore();
  });
  const copyButtons = (): HTMLElement[] => [
    ...(element.shadowRoot?.querySelectorAll<HTMLElement>('.copy') ?? []),
  ];
  const names = (): (string | null)[] =>
    copyButtons().map((button) => button.getAttribute('aria-label'));
  const copy = async (index: number): Promise<void> => {
    copyButtons()[index]?.click();
    await clock.tickAsync(0);
    await element.updateComplete;
  };

  it('the number and the access code with a labelled button each', async () => {
    expect(names()).to.deep.equal([en.copyNumber, en.copyCode]);
    await copy(0);
    await copy(1);
    expect(clipboard.texts).to.deep.equal(['+18005550100', '004711']);
  });

  it('and confirms it for a while in the button and in the live region', async () => {
    await copy(1);
    // What is read is the name then.
    expect(names()).to.deep.equal([en.copyNumber, null]);
    expect(copyButtons()[1]?.textContent.trim()).to.equal(en.copied);
    expect(textOf(element, 'status')).to.equal(en.copied);
    await clock.tickAsync(2500);
    await element.updateComplete;
    expect(copyButtons()[1]?.textContent.trim()).to.equal(en.copy);
    expect(names()).to.deep.equal([en.copyNumber, en.copyCode]);
  });

  it('and leaves no timer after closing', async () => {
    await copy(0);
    element.close();
    expect(clock.countTimers()).to.equal(0);
  });
});
