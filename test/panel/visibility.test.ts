import { expect } from '@open-wc/testing';
import { observeVisibility } from '../../src/panel/visibility.js';
import { waitUntil } from '../helpers/wait-until.js';

describe('an element that is watched', () => {
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

  it('is lost where it is hidden (F2)', async () => {
    watch();
    element.hidden = true;
    await waitUntil(() => lost > 0);
  });

  it('is lost where a busy browser tells at once that it was seen and then was not (F2)', () => {
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
