/** The launcher while the panel loads. */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { loadPage, type Page } from '../helpers/frame.js';
import { part } from '../helpers/page.js';

describe('the launcher, while the panel loads', () => {
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

  it('has a ring in the place of the icon, and nothing moves (F59)', async () => {
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

  it('turns the ring, unless the visitor prefers less motion (F59)', async () => {
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

  it('has the icon back when the panel is there (F59)', async () => {
    const { clipPath } = iconStyle();
    const launcher = await press();
    page.window.dispatchEvent(new Event('panel-arrives'));
    await page.element.show();
    expect(launcher.ariaBusy).to.equal(null);
    expect(iconStyle().clipPath).to.equal(clipPath);
    expect(page.element.matches(':state(busy)')).to.equal(false);
  });
});
