/** The number on screen: to call, to copy and to scan. */
import { expect } from '@open-wc/testing';
import { decodeQR } from 'qr/decode.js';
import { render } from 'lit';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { en } from '../../src/messages/en.js';
import { fakeClipboard } from '../helpers/clipboard.js';
import { openVisit } from '../helpers/visit.js';
import {
  focusedName,
  nextEvent,
  part,
  mountReady,
  isPartVisible,
  textOf,
  unmount,
} from '../helpers/page.js';
import { waitUntil } from '../helpers/wait-until.js';
import { qrCode } from '../../src/offer/qr-code.js';

/** Opens the panel and waits for its fixed number. */
const completed = async (element: ClickToCallElement): Promise<void> => {
  const event = nextEvent(element, 'completed');
  await element.show();
  await event;
  await element.updateComplete;
};

describe('the panel', () => {
  afterEach(unmount);

  describe('with a number', () => {
    it('links and labels the number and focuses the heading', async () => {
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
      expect(focusedName()).to.equal('heading');
      expect(isPartVisible(element, 'form')).to.equal(false);
    });

    it('omits the access code from the link with `no-dial-code`', async () => {
      const { element, submit, complete } = await openVisit({ noDialCode: true });
      await submit();
      await complete({ accessCode: '004711' });
      expect(part(element, 'call').getAttribute('href')).to.equal('tel:+18005550100');
    });

    it('spells the access code for screen readers', async () => {
      const { element, submit, complete } = await openVisit();
      await submit();
      await complete({ accessCode: '0047-11' });
      expect(textOf(element, 'spelled')).to.equal('0 0 4 7 1 1');
      expect(part(element, 'spelled').checkVisibility({ visibilityProperty: true })).to.equal(true);
      expect(part(element, 'access-code').getAttribute('aria-hidden')).to.equal('true');
    });

    it('names the phone to call from when the service matches the caller id (F45)', async () => {
      const { element, submit, complete } = await openVisit();
      await submit();
      await complete({ matchesCallerId: true });
      expect(textOf(element, 'hint')).to.equal(en.callFrom('\u2066+44 207 946 0000\u2069'));
      expect(isPartVisible(element, 'access-code')).to.equal(false);
    });

    it('names no phone to call from otherwise (F45)', async () => {
      const { element, submit, complete } = await openVisit();
      await submit();
      await complete();
      expect(isPartVisible(element, 'hint')).to.equal(false);
    });

    it('groups an ungrouped number, also in the accessible name of Call (F44)', async () => {
      const { element, submit, complete } = await openVisit({ mode: 'floating' });
      await submit();
      await complete({ number: '08005550123' });
      expect(textOf(element, 'number')).to.equal('0800 555 0123');
      expect(part(element, 'call').ariaLabel).to.equal(en.callNumber('\u20660800 555 0123\u2069'));
      element.minimize();
      await element.updateComplete;
      expect(textOf(element, 'chip')).to.include('0800 555 0123');
    });

    it('groups a fixed number (F44)', async () => {
      const element = await mountReady({ number: '+18005550123' });
      await completed(element);
      expect(textOf(element, 'number')).to.equal('+1 800 555 0123');
    });

    for (const [number, href] of [
      ['0120ー123ー456', 'tel:0120123456'],
      ['1-800-FLOWERS', 'tel:18003569377'],
      ['+1 800 555 0123 ext. 5', 'tel:+18005550123'],
    ] as const) {
      it(`shows ${number} as written and dials its digits (F38)`, async () => {
        const element = await mountReady({ number });
        await completed(element);
        expect(textOf(element, 'number')).to.equal(number);
        expect(part(element, 'call').getAttribute('href')?.split(',')[0]).to.equal(href);
      });
    }

    it('shows a number that cannot be dialled as text to copy (F38)', async () => {
      const clipboard = fakeClipboard();
      const element = await mountReady({ number: '*611' });
      await completed(element);
      expect(textOf(element, 'number')).to.equal('*611');
      expect(isPartVisible(element, 'call')).to.equal(false);
      expect(isPartVisible(element, 'qr')).to.equal(false);
      part(element, 'copy').click();
      await waitUntil(() => clipboard.texts.length > 0);
      clipboard.restore();
      expect(clipboard.texts).to.deep.equal(['*611']);
    });

    it('shows no countdown for a number without expiry', async () => {
      const { element, submit, complete } = await openVisit();
      await submit();
      await complete();
      expect(isPartVisible(element, 'countdown')).to.equal(false);
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
    it('of the number alone and reserves its place while loading', async () => {
      const { element, submit, complete } = await openVisit();
      await submit();
      await complete({ accessCode: '004711' });
      const { offsetHeight } = part(element, 'qr');
      await waitUntil(() => isPartVisible(element, 'qr-code'));
      expect(part(element, 'qr').offsetHeight).to.equal(offsetHeight);
      expect(part(element, 'qr-code').getAttribute('aria-label')).to.equal(
        en.qrCode('\u2066+1 800 555 0100\u2069'),
      );
      expect(getComputedStyle(part(element, 'qr-code')).color).to.equal('rgb(0, 0, 0)');
    });

    it('unless the page sets `no-qr`', async () => {
      const { element, submit, complete } = await openVisit({ noQr: true });
      await submit();
      await complete();
      expect(isPartVisible(element, 'qr')).to.equal(false);
    });

    it('unless the device is a phone', async () => {
      isAtScreen = false;
      const { element, submit, complete } = await openVisit();
      await submit();
      await complete();
      expect(isPartVisible(element, 'qr')).to.equal(false);
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

/** What a scanner sees: the code as an image, four pixels to a module. */
async function pixelsOf(svg: Element): Promise<ImageData> {
  const size = 4 * Number(svg.getAttribute('viewBox')?.split(' ')[2]);
  const copy = svg.cloneNode(true) as Element;
  copy.setAttribute('width', `${size}`);
  copy.setAttribute('height', `${size}`);
  const source = new XMLSerializer().serializeToString(copy);
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(source)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size });
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, size, size);
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, size, size);
}

describe('a QR code', () => {
  const draw = (text: string): Element => {
    const host = document.createElement('div');
    render(qrCode(text)('A code'), host);
    return host.querySelector('svg')!;
  };

  for (const text of ['tel:+18005550100', 'tel:112', 'tel:+123456789012345']) {
    it(`encodes ${text}`, async () => {
      expect(decodeQR(await pixelsOf(draw(text)))).to.equal(text);
    });
  }

  it('has a quiet zone of four modules', () => {
    const [left, top, width] = draw('tel:112').getAttribute('viewBox')!.split(' ').map(Number);
    expect([left, top]).to.deep.equal([-4, -4]);
    expect(Number(width) - 8).to.equal(21);
  });

  it('is an image with an accessible name', () => {
    const svg = draw('tel:112');
    expect(svg.getAttribute('role')).to.equal('img');
    expect(svg.getAttribute('aria-label')).to.equal('A code');
  });
});
