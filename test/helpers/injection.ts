/** Hostile markup, and checks that it did not become HTML, script or links. */
import { expect } from '@open-wc/testing';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { captureErrors, type CapturedErrors } from './capture-errors.js';
import { unmount } from './page.js';
import { emulateMouse } from './pointer.js';

/** Markup that has an effect when it is parsed as HTML. */
export const markup =
  '<img src=x onerror="document.title=1"><a href="javascript:alert(1)">Call</a>"\'`><script>alert(1)</script>';

/** A JSON value that looks like a template result of Lit. */
export const templateLookalike: unknown = {
  _$litType$: 1,
  strings: { raw: [markup], 0: markup, length: 1 },
  values: [],
  toString: 'x',
};

const { title } = document;
const prototypes = (): unknown =>
  [Object.prototype, Array.prototype, Function.prototype, Element.prototype].map((prototype) =>
    Reflect.ownKeys(prototype),
  );
const untouched = prototypes();

/** Checks that the shadow tree contains only safe elements, safe attributes and `tel:` links. */
export function expectInert({ shadowRoot }: ClickToCallElement): void {
  const elements = [...(shadowRoot?.querySelectorAll('*') ?? [])];
  for (const element of elements) {
    expect(element.localName).not.to.be.oneOf([
      'img',
      'script',
      'iframe',
      'object',
      'embed',
      'base',
      'link',
      'style',
      'meta',
    ]);
    for (const { name, value } of element.attributes) {
      expect(name).not.to.match(/^on|^(src|srcdoc|action|formaction|xlink:href)$/);
      if (name === 'style') expect(value).to.match(/^--_keyboard: \d+px;$/);
      if (name === 'href') expect(value).to.match(/^tel:\+?\d{3,15}(,,\d+)*$/);
    }
  }
  expect(document.title).to.equal(title);
  expect(prototypes()).to.deep.equal(untouched);
}

/** Fails tests that throw uncaught errors, and emulates a mouse so that the QR code is shown. */
export function watchForInjection(): void {
  let errors: CapturedErrors;
  let mouse: { restore: () => void };
  beforeEach(() => {
    errors = captureErrors();
    mouse = emulateMouse();
  });
  afterEach(() => {
    unmount();
    mouse.restore();
    expect(errors.stop()).to.deep.equal([]);
  });
}
