import { expect } from '@open-wc/testing';
import { observeKeyboard } from '../../src/panel/keyboard-inset.js';

/** The visual viewport of a phone, in which a keyboard comes and goes. */
class FakeViewport extends EventTarget {
  height = window.innerHeight;
  offsetTop = 0;
  scale = 1;

  change(to: Partial<Pick<FakeViewport, 'height' | 'offsetTop' | 'scale'>>): void {
    Object.assign(this, to);
    this.dispatchEvent(new Event('resize'));
  }
}

describe('the height of the on-screen keyboard', () => {
  let viewport: FakeViewport;
  let element: HTMLElement;
  let stop: () => void;
  const real = Object.getOwnPropertyDescriptor(window, 'visualViewport')!;
  const inset = (): string => element.style.getPropertyValue('--_keyboard');

  beforeEach(() => {
    viewport = new FakeViewport();
    Object.defineProperty(window, 'visualViewport', { configurable: true, value: viewport });
    element = document.body.appendChild(document.createElement('div'));
    stop = observeKeyboard(element);
  });
  afterEach(() => {
    stop();
    element.remove();
    Object.defineProperty(window, 'visualViewport', real);
  });

  it('is nothing without one', () => {
    expect(inset()).to.equal('0px');
  });

  it('is what it covers of the page (F19)', () => {
    viewport.change({ height: window.innerHeight - 260.4 });
    expect(inset()).to.equal('260px');
    viewport.change({ offsetTop: 60 });
    expect(inset()).to.equal('200px');
    viewport.change({ height: window.innerHeight, offsetTop: 0 });
    expect(inset()).to.equal('0px');
  });

  it('is nothing while the visitor zooms in', () => {
    viewport.change({ height: window.innerHeight / 2, scale: 2 });
    expect(inset()).to.equal('0px');
  });

  it('is never less than nothing', () => {
    viewport.change({ height: window.innerHeight + 50 });
    expect(inset()).to.equal('0px');
  });

  it('is not looked at any more once that is stopped', () => {
    stop();
    viewport.change({ height: 100 });
    expect(inset()).to.equal('0px');
  });

  it('is not looked at any more where the page drops the options of listeners (F24)', () => {
    stop();
    const listen = viewport.addEventListener.bind(viewport);
    viewport.addEventListener = (...[type, listener]: Parameters<typeof listen>): void => {
      listen(type, listener);
    };
    observeKeyboard(element)();
    viewport.change({ height: 100 });
    expect(inset()).to.equal('0px');
  });

  it('is nothing where the browser does not tell', () => {
    Object.defineProperty(window, 'visualViewport', { configurable: true, value: undefined });
    stop();
    element.style.removeProperty('--_keyboard');
    stop = observeKeyboard(element);
    expect(inset()).to.equal('');
  });
});
