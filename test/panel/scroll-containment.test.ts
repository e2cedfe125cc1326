/** The page does not scroll behind a modal panel. */
import { expect, nextFrame } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import '../../src/panel/page-boundary.js'; // the panel loads it after the form
import { nextMessageTask } from '../helpers/event-loop.js';
import { dialogOf, field, part, unmount } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait-until.js';
import { openVisit } from '../helpers/visit.js';

interface Wheel {
  readonly x: number;
  readonly y: number;
  readonly deltaY: number;
}

describe('the page behind a modal panel', () => {
  let spacer: HTMLElement;
  beforeEach(() => {
    spacer = document.body.appendChild(document.createElement('div'));
    spacer.style.setProperty('block-size', '5000px');
    scrollTo(0, 300);
  });
  afterEach(() => {
    unmount();
    spacer.remove();
    scrollTo(0, 0);
  });

  const open = async (
    set: Partial<ClickToCallElement> = {},
    ...content: Element[]
  ): Promise<ClickToCallElement> => {
    const { element } = await openVisit({ fields: 'firstname', ...set });
    element.append(...content);
    await element.updateComplete;
    await nextMessageTask();
    scrollTo(0, 300);
    return element;
  };

  /** An element in the panel's footer, with that content. */
  const inFooter = (html: Partial<HTMLElement> & { readonly tag?: string }): HTMLElement => {
    const { tag = 'div', ...rest } = html;
    return Object.assign(document.createElement(tag), { slot: 'footer' }, rest);
  };

  /** Whether the default action of an event is prevented. */
  const isPrevented = (target: Element, event: Event): boolean => !target.dispatchEvent(event);
  const init = { bubbles: true, cancelable: true, composed: true };
  const wheel = (options: WheelEventInit): WheelEvent =>
    new WheelEvent('wheel', { ...init, clientX: 5, clientY: 5, ...options });
  const key = (name: string, options: KeyboardEventInit = {}): KeyboardEvent =>
    new KeyboardEvent('keydown', { ...init, key: name, ...options });
  const centreOf = (element: Element): { x: number; y: number } => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  };

  const scroller = (): HTMLElement => {
    const place = inFooter({});
    place.style.setProperty('overflow', 'auto');
    place.style.setProperty('block-size', '60px');
    const content = place.appendChild(document.createElement('p'));
    content.style.setProperty('block-size', '300px');
    return place;
  };

  describe('with a real wheel', () => {
    /** @returns whether a wheel event was dispatched. */
    const turnWheel = async (payload: Wheel): Promise<boolean> => {
      let wasTold = false;
      const onWheel = (): void => {
        wasTold = true;
      };
      window.addEventListener('wheel', onWheel, { passive: true, capture: true });
      const { turned } = await executeServerCommand<{ turned: boolean }, Wheel>(
        'turn-wheel',
        payload,
      );
      if (turned) await waitUntil(() => wasTold);
      window.removeEventListener('wheel', onWheel, true);
      for (let frames = 0; frames < 12; frames += 1) await nextFrame(); // scrolling is animated
      return turned;
    };

    for (const deltaY of [120, -120]) {
      it(`does not scroll when the wheel turns over the backdrop by ${String(deltaY)} (F56)`, async () => {
        await open();
        await turnWheel({ x: 5, y: 5, deltaY });
        expect(scrollY).to.equal(300);
      });

      it(`does not scroll when the wheel turns over an unscrollable panel by ${String(deltaY)} (F56)`, async () => {
        const element = await open();
        await turnWheel({ ...centreOf(part(element, 'heading')), deltaY });
        expect(scrollY).to.equal(300);
      });
    }

    it('does not scroll while content of the panel scrolls to its end (F56)', async () => {
      const place = scroller();
      await open({}, place);
      if (!(await turnWheel({ ...centreOf(place), deltaY: 120 }))) return;
      await waitUntil(() => place.scrollTop > 0);
      await turnWheel({ ...centreOf(place), deltaY: 600 });
      await turnWheel({ ...centreOf(place), deltaY: 600 });
      expect(scrollY).to.equal(300);
    });

    it('scrolls behind a floating panel (F56)', async () => {
      await open({ mode: 'floating' });
      if (await turnWheel({ x: 5, y: 5, deltaY: 120 })) await waitUntil(() => scrollY > 300);
    });
  });

  describe('does not scroll with the wheel', () => {
    it('over the backdrop of a scrollable panel (F56)', async () => {
      const tall = inFooter({});
      tall.style.setProperty('block-size', '3000px');
      const element = await open({}, tall);
      const dialog = dialogOf(element);
      expect(dialog.scrollHeight).to.be.greaterThan(dialog.clientHeight);
      expect(isPrevented(dialog, wheel({ deltaY: 100, clientX: 1, clientY: 1 }))).to.equal(true);
      const { x: clientX, y: clientY } = centreOf(dialog);
      expect(isPrevented(dialog, wheel({ deltaY: 100, clientX, clientY }))).to.equal(false);
      expect(isPrevented(dialog, wheel({ deltaY: -100, clientX, clientY }))).to.equal(true);
    });

    it('sideways (F56)', async () => {
      const element = await open();
      expect(isPrevented(dialogOf(element), wheel({ deltaX: 100 }))).to.equal(true);
    });

    it('over a textarea that is scrolled to its end (F56)', async () => {
      const text = inFooter({ tag: 'textarea' });
      if (!(text instanceof HTMLTextAreaElement)) throw new Error('It is no <textarea>.');
      text.value = 'A line\n'.repeat(30);
      await open({}, text);
      text.scrollTop = 0;
      expect(isPrevented(text, wheel({ deltaY: -100 }))).to.equal(true);
      expect(isPrevented(text, wheel({ deltaY: 100 }))).to.equal(false);
      text.scrollTop = text.scrollHeight;
      expect(isPrevented(text, wheel({ deltaY: 100 }))).to.equal(true);
      expect(isPrevented(text, wheel({ deltaY: -100 }))).to.equal(false);
    });
  });

  it('can be zoomed with the wheel (F56)', async () => {
    const element = await open();
    const zoom = wheel({ deltaY: 100, ctrlKey: true });
    expect(isPrevented(dialogOf(element), zoom)).to.equal(false);
  });

  it('can be panned while the user has zoomed in (F56)', async () => {
    const element = await open();
    const real = Object.getOwnPropertyDescriptor(window, 'visualViewport')!;
    Object.defineProperty(window, 'visualViewport', { configurable: true, value: { scale: 2 } });
    try {
      expect(isPrevented(dialogOf(element), wheel({ deltaY: 100 }))).to.equal(false);
    } finally {
      Object.defineProperty(window, 'visualViewport', real);
    }
  });

  describe('does not scroll with a key', () => {
    for (const press of ['ArrowDown', 'ArrowUp', 'Home', 'End']) {
      it(`that is really pressed on the heading: ${press} (F56)`, async () => {
        const element = await open();
        part(element, 'heading').focus();
        await sendKeys({ press });
        for (let frames = 0; frames < 12; frames += 1) await nextFrame();
        expect(scrollY).to.equal(300);
      });
    }

    it('on the heading (F56)', async () => {
      const heading = part(await open(), 'heading');
      for (const name of ['PageDown', 'PageUp', 'ArrowDown', 'ArrowUp', 'ArrowLeft', 'Home', ' ']) {
        expect(isPrevented(heading, key(name)), name).to.equal(name !== 'ArrowLeft');
      }
      expect(isPrevented(heading, key(' ', { shiftKey: true }))).to.equal(true);
    });

    it('on a button or field that does not use the key (F56)', async () => {
      const element = await open();
      expect(isPrevented(part(element, 'close'), key('PageDown'))).to.equal(true);
      expect(isPrevented(part(element, 'close'), key('End', { ctrlKey: true }))).to.equal(true);
      expect(isPrevented(field(element, 'firstname'), key('PageDown'))).to.equal(true);
    });
  });

  it('leaves keys to controls that use them (F56)', async () => {
    const text = inFooter({ tag: 'textarea' });
    const list = inFooter({ tag: 'select' });
    const place = scroller();
    const element = await open({}, text, list, place);
    const close = part(element, 'close');
    expect(isPrevented(close, key(' '))).to.equal(false);
    expect(isPrevented(close, key('Enter'))).to.equal(false);
    expect(isPrevented(close, key('ArrowUp', { altKey: true }))).to.equal(false);
    expect(isPrevented(close, key('PageDown', { ctrlKey: true }))).to.equal(false);
    expect(isPrevented(field(element, 'firstname'), key(' '))).to.equal(false);
    expect(isPrevented(field(element, 'firstname'), key('Home'))).to.equal(false);
    for (const target of [text, list]) {
      expect(isPrevented(target, key('ArrowDown'))).to.equal(false);
      expect(isPrevented(target, key('PageDown'))).to.equal(false);
    }
    expect(isPrevented(place, key('ArrowDown'))).to.equal(false);
    expect(isPrevented(place, key('ArrowUp'))).to.equal(true);
  });

  describe('does not scroll by touch', () => {
    /** An event of fingers at these heights; engines without touch have no class for it. */
    const touch = (type: string, ...heights: number[]): Event =>
      Object.assign(new Event(type, init), {
        touches: heights.map((clientY) => ({ clientX: 5, clientY })),
      });

    it('on the backdrop or an unscrollable panel (F56)', async () => {
      const element = await open();
      for (const target of [dialogOf(element), part(element, 'heading')]) {
        expect(isPrevented(target, touch('touchstart', 200))).to.equal(false);
        expect(isPrevented(target, touch('touchmove', 150))).to.equal(true);
        expect(isPrevented(target, touch('touchmove', 190))).to.equal(true);
      }
    });

    it('after scrolling content of the panel, but allows pinch zoom (F56)', async () => {
      const place = scroller();
      const element = await open({}, place);
      place.dispatchEvent(touch('touchstart', 200));
      expect(isPrevented(place, touch('touchmove', 150))).to.equal(false);
      expect(isPrevented(place, touch('touchmove', 190))).to.equal(true);
      const heading = part(element, 'heading');
      heading.dispatchEvent(touch('touchstart', 200, 300));
      expect(isPrevented(heading, touch('touchmove', 150, 350))).to.equal(false);
    });
  });

  for (const mode of ['floating', 'inline'] as const) {
    it(`scrolls while the panel is ${mode} (F56)`, async () => {
      const element = await open({ mode });
      expect(isPrevented(part(element, 'heading'), wheel({ deltaY: 100 }))).to.equal(false);
      expect(isPrevented(part(element, 'heading'), key('PageDown'))).to.equal(false);
      element.mode = 'modal';
      await element.updateComplete;
      await nextMessageTask();
      expect(isPrevented(part(element, 'heading'), key('PageDown'))).to.equal(true);
      element.mode = mode;
      await element.updateComplete;
      expect(isPrevented(part(element, 'heading'), key('PageDown'))).to.equal(false);
    });
  }
});
