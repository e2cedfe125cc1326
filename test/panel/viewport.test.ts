/** What the panel observes: the on-screen keyboard and the visibility of the dialog. */
import { expect } from '@open-wc/testing';
import { observeKeyboardInset } from '../../src/panel/keyboard-inset.js';
import { observeVisibility } from '../../src/panel/visibility.js';
import { waitUntil } from '../helpers/wait-until.js';

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

describe('the on-screen keyboard inset', () => {
  let viewport: FakeViewport;
  let element: HTMLElement;
  let stop: () => void;
  const real = Object.getOwnPropertyDescriptor(window, 'visualViewport')!;
  const inset = (): string => element.style.getPropertyValue('--_keyboard');

  beforeEach(() => {
    viewport = new FakeViewport();
    Object.defineProperty(window, 'visualViewport', { configurable: true, value: viewport });
    element = document.body.appendChild(document.createElement('div'));
    stop = observeKeyboardInset(element);
  });
  afterEach(() => {
    stop();
    element.remove();
    Object.defineProperty(window, 'visualViewport', real);
  });

  it('is zero without a keyboard', () => {
    expect(inset()).to.equal('0px');
  });

  it('is the height of the page that the keyboard covers (F19)', () => {
    viewport.change({ height: window.innerHeight - 260.4 });
    expect(inset()).to.equal('260px');
    viewport.change({ offsetTop: 60 });
    expect(inset()).to.equal('200px');
    viewport.change({ height: window.innerHeight, offsetTop: 0 });
    expect(inset()).to.equal('0px');
  });

  it('is zero while the user zooms in', () => {
    viewport.change({ height: window.innerHeight / 2, scale: 2 });
    expect(inset()).to.equal('0px');
  });

  it('is never negative', () => {
    viewport.change({ height: window.innerHeight + 50 });
    expect(inset()).to.equal('0px');
  });

  it('is not updated after the observation has stopped', () => {
    stop();
    viewport.change({ height: 100 });
    expect(inset()).to.equal('0px');
  });

  it('is not updated after the observation has stopped when the page drops listener options (F24)', () => {
    stop();
    const listen = viewport.addEventListener.bind(viewport);
    viewport.addEventListener = (...[type, listener]: Parameters<typeof listen>): void => {
      listen(type, listener);
    };
    observeKeyboardInset(element)();
    viewport.change({ height: 100 });
    expect(inset()).to.equal('0px');
  });

  it('is unset without `visualViewport`', () => {
    Object.defineProperty(window, 'visualViewport', { configurable: true, value: undefined });
    stop();
    element.style.removeProperty('--_keyboard');
    stop = observeKeyboardInset(element);
    expect(inset()).to.equal('');
  });
});

describe('an observed element', () => {
  let element: HTMLElement;
  let lost: number;
  let stop: () => void;
  const real = IntersectionObserver;

  const watch = (): void => {
    stop = observeVisibility(element, (isInView) => {
      if (!isInView) lost += 1;
    });
  };
  beforeEach(() => {
    lost = 0;
    element = document.body.appendChild(document.createElement('p'));
    element.textContent = 'Seen';
  });
  afterEach(() => {
    stop();
    window.IntersectionObserver = real;
    element.remove();
  });

  it('is reported as invisible when it is hidden (F2)', async () => {
    watch();
    element.hidden = true;
    await waitUntil(() => lost > 0);
  });

  it('is reported as invisible when one batch reports it visible and then invisible (F2)', () => {
    window.IntersectionObserver = class extends real {
      constructor(callback: IntersectionObserverCallback, options?: IntersectionObserverInit) {
        super(() => undefined, options);
        const told = [true, false].map((isIntersecting) => ({ isIntersecting }));
        callback(told as IntersectionObserverEntry[], this);
      }
    };
    watch();
    expect(lost).to.equal(1);
  });
});
