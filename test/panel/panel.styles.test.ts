import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { NumberServiceError } from '../../src/services/number-service.js';
import { backgroundOf, contrast } from '../helpers/contrast.js';
import {
  field,
  heldService,
  nextEvent,
  part,
  mountReady,
  submitForm,
  typeInto,
  unmount,
  type HeldService,
} from '../helpers/page.js';

describe('the styles', () => {
  let held: HeldService;
  let element: ClickToCallElement;

  const open = async (): Promise<void> => {
    held = heldService();
    element = await mountReady({ service: held.service, number: '+18005550123' });
    await element.show();
    await element.updateComplete;
  };
  const submit = async (): Promise<void> => {
    await open();
    typeInto(element, 'phonenumber', '+442079460000');
    submitForm(element);
    await held.receivedRequest();
    await element.updateComplete;
  };
  const states: Record<string, () => Promise<void>> = {
    'the form': async () => {
      await open();
      submitForm(element);
      await element.updateComplete;
    },
    'a refusal': async () => {
      await submit();
      held.reject(new NumberServiceError('unavailable'));
      await nextEvent(element, 'rejected');
      await element.updateComplete;
    },
    'a number': async () => {
      await submit();
      const accessCode = '004711';
      held.resolve({ number: '+18005550100', accessCode, expiresAt: Date.now() + 50_000 });
      await nextEvent(element, 'completed');
      await element.updateComplete;
    },
  };
  const visible = (selector: string): HTMLElement[] =>
    [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])].filter(
      (each) => each.getClientRects().length > 0,
    );
  const hasText = (each: Element): boolean =>
    [...each.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');

  afterEach(() => {
    unmount();
    for (const root of [document.documentElement, document.body]) root.removeAttribute('style');
  });

  const accents = ['', '#ffe600', '#000', '#fff', '#e5484d', '#001f5b', '#00ff00', '#777'];
  for (const [state, enter] of Object.entries(states)) {
    for (const scheme of ['light', 'dark']) {
      it(`of ${state} have readable text with any accent in the ${scheme} scheme`, async () => {
        await enter();
        element.style.colorScheme = scheme;
        for (const accent of accents) {
          element.style.setProperty('--click-to-call-accent', accent);
          for (const each of visible('*').filter(hasText)) {
            const { color } = getComputedStyle(each);
            const found = contrast(color, backgroundOf(each));
            expect(found, `${each.className} on ${accent}`).to.be.at.least(4.5);
          }
        }
      });
    }
  }

  for (const [state, enter] of Object.entries(states)) {
    it(`of ${state} cause no scroll bar when there is room`, async () => {
      await enter();
      const dialog = part(element, 'dialog');
      dialog.style.maxBlockSize = 'none';
      const { scrollHeight, clientHeight, scrollWidth, clientWidth } = dialog;
      expect(scrollHeight).to.equal(clientHeight);
      expect(scrollWidth).to.equal(clientWidth);
    });
  }

  for (const scheme of ['light', 'dark']) {
    it(`show field borders and the focus with any accent in the ${scheme} scheme`, async () => {
      await open();
      element.style.colorScheme = scheme;
      const surface = getComputedStyle(part(element, 'dialog')).backgroundColor;
      const lastname = field(element, 'lastname');
      for (const accent of accents) {
        element.style.setProperty('--click-to-call-accent', accent);
        const { borderTopColor } = getComputedStyle(lastname);
        expect(contrast(borderTopColor, surface), `border, ${accent}`).to.be.at.least(3);
        part(element, 'cancel').focus();
        part(element, 'close').focus();
        field(element, 'firstname').focus();
        const { outlineColor } = getComputedStyle(field(element, 'firstname'));
        expect(contrast(outlineColor, surface), `focus, ${accent}`).to.be.at.least(3);
      }
    });
  }

  it('use the page’s text colour on the accent', async () => {
    await open();
    element.style.setProperty('--click-to-call-accent', '#ffe600');
    element.style.setProperty('--click-to-call-on-accent', 'rgb(0, 0, 139)');
    expect(getComputedStyle(part(element, 'launcher')).color).to.equal('rgb(0, 0, 139)');
  });

  it('use the font, the colours, the radius and the width of the page', async () => {
    document.body.style.fontFamily = 'monospace';
    await open();
    const set = (name: string, value: string): void => {
      element.style.setProperty(`--click-to-call-${name}`, value);
    };
    set('surface', 'rgb(255, 250, 240)');
    set('text', 'rgb(40, 20, 0)');
    set('radius', '0px');
    set('width', '300px');
    const { fontFamily, backgroundColor, color, borderRadius, width } = getComputedStyle(
      part(element, 'dialog'),
    );
    expect({ fontFamily, backgroundColor, color, borderRadius, width }).to.deep.equal({
      fontFamily: 'monospace',
      backgroundColor: 'rgb(255, 250, 240)',
      color: 'rgb(40, 20, 0)',
      borderRadius: '0px',
      width: '300px',
    });
  });

  it('keep hidden parts hidden despite ::part() rules of the page', async () => {
    const style = document.createElement('style');
    style.textContent =
      'click-to-call:is(*, #id)::part(problem), click-to-call::part(label) { display: inline-block }';
    document.head.append(style);
    await open();
    const visible = (name: string): number =>
      [...(element.shadowRoot?.querySelectorAll(`.${name}`) ?? [])].filter((each) =>
        each.checkVisibility(),
      ).length;
    expect([visible('problem'), visible('label')]).to.deep.equal([0, 3]);
    style.remove();
  });

  it('limit an inline panel to the available width', async () => {
    await open();
    element.mode = 'inline';
    await element.updateComplete;
    element.parentElement!.style.width = '200px';
    const { width } = part(element, 'dialog').getBoundingClientRect();
    element.parentElement!.style.width = '';
    expect(width).to.equal(200);
  });

  it('make a minimized panel as high as its chip', async () => {
    await open();
    element.mode = 'floating';
    await element.updateComplete;
    element.minimize();
    await element.updateComplete;
    const { height } = part(element, 'dialog').getBoundingClientRect();
    expect(height).to.equal(part(element, 'chip').getBoundingClientRect().height);
  });

  it('keep full size on a page with a root font size of 62.5% (F24)', async () => {
    document.documentElement.style.fontSize = '62.5%';
    await open();
    const { height } = part(element, 'submit').getBoundingClientRect();
    const { fontSize } = getComputedStyle(field(element, 'firstname'));
    expect(height).to.be.at.least(44);
    expect(fontSize).to.equal('16px');
  });

  it('show the launcher’s icon in forced colours', async () => {
    const features = [{ name: 'forced-colors', value: 'active' }];
    const { emulated } = await executeServerCommand<{ emulated: boolean }, object[]>(
      'emulate-features',
      features,
    );
    if (!emulated) return;
    try {
      element = await mountReady({ number: '+18005550123' });
      const { backgroundColor } = getComputedStyle(part(element, 'launcher'));
      const icon = getComputedStyle(part(element, 'icon')).backgroundColor;
      expect(contrast(icon, backgroundColor)).to.be.at.least(4.5);
    } finally {
      await executeServerCommand<object, object[]>('emulate-features', []);
    }
  });

  it('take as much room as the fallback link of the documentation (F27)', async () => {
    const host = document.body.appendChild(document.createElement('div'));
    const style = host.appendChild(document.createElement('style'));
    // As in docs/styling.md, "No layout shift", for a tag that is not defined.
    style.textContent = `
      undefined-call > [slot='fallback'] {
        display: inline-flex;
        align-items: center;
        box-sizing: border-box;
        min-block-size: max(2.75em, 44px);
        padding: 0.5em calc(1.25em + 1px);
        padding-inline-start: calc(1.75em + 21px);
        font-weight: 600;
      }`;
    const before = host.appendChild(document.createElement('undefined-call'));
    const link = before.appendChild(document.createElement('a'));
    link.slot = 'fallback';
    link.textContent = 'Call us';
    element = await mountReady({ number: '+18005550123' });
    const { width, height } = link.getBoundingClientRect();
    const after = element.getBoundingClientRect();
    host.remove();
    expect(after.width).to.be.closeTo(width, 0.5);
    expect(after.height).to.be.closeTo(height, 0.5);
  });
});
