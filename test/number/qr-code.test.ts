import { expect } from '@open-wc/testing';
import { decodeQR } from 'qr/decode.js';
import { render } from 'lit';
import { qrCode } from '../../src/offer/qr-code.js';

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
    it(`holds ${text}`, async () => {
      expect(decodeQR(await pixelsOf(draw(text)))).to.equal(text);
    });
  }

  it('has a light margin of four modules, as scanners want it', () => {
    const [left, top, width] = draw('tel:112').getAttribute('viewBox')!.split(' ').map(Number);
    expect([left, top]).to.deep.equal([-4, -4]);
    expect(Number(width) - 8).to.equal(21);
  });

  it('is an image with a name', () => {
    const svg = draw('tel:112');
    expect(svg.getAttribute('role')).to.equal('img');
    expect(svg.getAttribute('aria-label')).to.equal('A code');
  });
});
