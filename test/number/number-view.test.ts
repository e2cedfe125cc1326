/** The number: to call, to copy, to scan. */
import { expect } from '@open-wc/testing';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { en } from '../../src/messages/en.js';
import { fakeClipboard, type FakeClipboard } from '../helpers/clipboard.js';
import { fakeClock, type Clock } from '../helpers/clock.js';
import { openVisit } from '../helpers/visit.js';
import { focused, next, part, ready, shows, textOf, unmount } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait-until.js';

/** Opens the panel and waits for its fixed number. */
const completed = async (element: ClickToCallElement): Promise<void> => {
  const event = next(element, 'completed');
  await element.show();
  await event;
  await element.updateComplete;
};

describe('the panel', () => {
  afterEach(unmount);

  describe('with the number', () => {
    it('links, shows and names it, with the focus on the heading', async () => {
      const { element, submit, complete } = await openVisit();
      await submit();
      await complete({ accessCode: '004711' });
      expect(part(element, 'call').getAttribute('href')).to.match(/^tel:\+18005550100\b/);
      expect(textOf(element, 'number')).to.equal('+1 800 555 0100');
      expect(part(element, 'call').ariaLabel).to.equal(
        en.callNumber('\u2066+1 800 555 0100\u2069'),
      );
      expect(textOf(element, 'access-code')).to.equal('004711');
      expect(textOf(element, 'heading')).to.equal(en.numberHeading);
      expect(focused()).to.equal('heading');
      expect(shows(element, 'form')).to.equal(false);
    });

    it('leaves the code out of the link where the page says so', async () => {
      const { element, submit, complete } = await openVisit({ noDialCode: true });
      await submit();
      await complete({ accessCode: '004711' });
      expect(part(element, 'call').getAttribute('href')).to.equal('tel:+18005550100');
    });

    it('reads the code out digit by digit', async () => {
      const { element, submit, complete } = await openVisit();
      await submit();
      await complete({ accessCode: '0047-11' });
      expect(textOf(element, 'spelled')).to.equal('0 0 4 7 1 1');
      expect(part(element, 'access-code').getAttribute('aria-hidden')).to.equal('true');
    });

    it('says which phone to call from where the contact centre knows the caller by it (F45)', async () => {
      const { element, submit, complete } = await openVisit();
      await submit();
      await complete({ matchesCallerId: true });
      expect(textOf(element, 'hint')).to.equal(en.callFrom('\u2066+44 207 946 0000\u2069'));
      expect(shows(element, 'access-code')).to.equal(false);
    });

    it('says nothing of the phone to call from where the service does not (F45)', async () => {
      const { element, submit, complete } = await openVisit();
      await submit();
      await complete();
      expect(shows(element, 'hint')).to.equal(false);
    });

    it('groups a number that came in one piece, also in the name of Call (F44)', async () => {
      const { element, submit, complete } = await openVisit({ mode: 'floating' });
      await submit();
      await complete({ number: '08005550123' });
      expect(textOf(element, 'number')).to.equal('0800 555 0123');
      expect(part(element, 'call').ariaLabel).to.equal(en.callNumber('\u20660800 555 0123\u2069'));
      element.minimize();
      await element.updateComplete;
      expect(textOf(element, 'chip')).to.include('0800 555 0123');
    });

    it('shows a fixed number grouped, although nobody typed a phone number (F44)', async () => {
      const element = await ready({ number: '+18005550123' });
      await completed(element);
      expect(textOf(element, 'number')).to.equal('+1 800 555 0123');
    });

    for (const [number, href] of [
      ['0120ー123ー456', 'tel:0120123456'],
      ['1-800-FLOWERS', 'tel:18003569377'],
      ['+1 800 555 0123 ext. 5', 'tel:+18005550123'],
    ] as const) {
      it(`shows ${number} as it is written, and dials its digits (F38)`, async () => {
        const element = await ready({ number });
        await completed(element);
        expect(textOf(element, 'number')).to.equal(number);
        expect(part(element, 'call').getAttribute('href')?.split(',')[0]).to.equal(href);
      });
    }

    it('shows a number that cannot be dialled as text alone, to copy (F38)', async () => {
      const clipboard = fakeClipboard();
      const element = await ready({ number: '*611' });
      await completed(element);
      expect(textOf(element, 'number')).to.equal('*611');
      expect(shows(element, 'call')).to.equal(false);
      expect(shows(element, 'qr')).to.equal(false);
      part(element, 'copy').click();
      await waitUntil(() => clipboard.texts.length > 0);
      clipboard.restore();
      expect(clipboard.texts).to.deep.equal(['*611']);
    });

    it('has no countdown where the number never expires', async () => {
      const { element, submit, complete } = await openVisit();
      await submit();
      await complete();
      expect(shows(element, 'countdown')).to.equal(false);
    });

    describe('copies', () => {
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

      it('the number and the code, each by a button that is named after it', async () => {
        expect(names()).to.deep.equal([en.copyNumber, en.copyCode]);
        await copy(0);
        await copy(1);
        expect(clipboard.texts).to.deep.equal(['+18005550100', '004711']);
      });

      it('and says so for a while, in the button and aloud', async () => {
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

      it('and says it again when it is done again', async () => {
        await copy(0);
        const before = part(element, 'status').textContent;
        await copy(0);
        expect(part(element, 'status').textContent).not.to.equal(before);
        expect(textOf(element, 'status')).to.equal(en.copied);
      });

      it('and leaves no timer behind when it is closed', async () => {
        await copy(0);
        element.close();
        expect(clock.countTimers()).to.equal(0);
      });
    });
  });

  describe('shows a QR code', () => {
    const matchMedia = window.matchMedia.bind(window);
    let isAtScreen: boolean;
    beforeEach(() => {
      isAtScreen = true;
      window.matchMedia = (query) =>
        query === '(hover: hover) and (pointer: fine)'
          ? matchMedia(isAtScreen ? 'all' : 'not all')
          : matchMedia(query);
    });
    afterEach(() => {
      window.matchMedia = matchMedia;
    });
    it('of the number alone, with its place kept while it loads', async () => {
      const { element, submit, complete } = await openVisit();
      await submit();
      await complete({ accessCode: '004711' });
      const { offsetHeight } = part(element, 'qr');
      await waitUntil(() => shows(element, 'qr-code'));
      expect(part(element, 'qr').offsetHeight).to.equal(offsetHeight);
      expect(part(element, 'qr-code').getAttribute('aria-label')).to.equal(
        en.qrCode('\u2066+1 800 555 0100\u2069'),
      );
      expect(getComputedStyle(part(element, 'qr-code')).color).to.equal('rgb(0, 0, 0)');
    });

    it('not where the page does not want it', async () => {
      const { element, submit, complete } = await openVisit({ noQr: true });
      await submit();
      await complete();
      expect(shows(element, 'qr')).to.equal(false);
    });

    it('not to those who hold their phone in their hand', async () => {
      isAtScreen = false;
      const { element, submit, complete } = await openVisit();
      await submit();
      await complete();
      expect(shows(element, 'qr')).to.equal(false);
    });
  });

  describe('dials the access code', () => {
    const matchMedia = window.matchMedia.bind(window);
    afterEach(() => {
      window.matchMedia = matchMedia;
    });
    for (const [device, isCoarse, accessCode, extension, uri] of [
      ['a touch device', true, '004711', undefined, 'tel:+18005550100,,004711'],
      ['a touch device, with an extension', true, '004711', '5', 'tel:+18005550100,,5,,004711'],
      ['a touch device, but for letters', true, 'A1', '5', 'tel:+18005550100,,5'],
      ['a desktop', false, '004711', '5', 'tel:+18005550100'],
    ] as const) {
      it(`${isCoarse ? 'after a pause' : 'not'} on ${device}`, async () => {
        window.matchMedia = (query) =>
          query === '(pointer: coarse)'
            ? new Proxy(matchMedia(query), { get: (_, name) => name === 'matches' && isCoarse })
            : matchMedia(query);
        const { element, submit, complete } = await openVisit();
        await submit();
        await complete({ accessCode, extension });
        expect(part(element, 'call').getAttribute('href')).to.equal(uri);
      });
    }
  });
});
