/** The press guard ignores pointer presses that were meant for the previous view. */
import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { PressGuard } from '../../src/panel/press-guard.js';
import {
  field,
  focusedName,
  part,
  waitForStage,
  mountReady,
  recordEvents,
  isPartVisible,
  submitForm,
  typeInto,
  unmount,
} from '../helpers/page.js';
import { afterPressGuardTime, inPressGuardTime } from '../helpers/press-guard.js';
import { openVisit, visit } from '../helpers/visit.js';

const modes = ['modal', 'floating', 'inline'] as const;

/** The centre of an element. */
function centre(element: Element): [number, number] {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
}
const tap = (position: [number, number]): Promise<void> => sendMouse({ type: 'click', position });

describe('the press guard', () => {
  let root: HTMLElement;
  let button: HTMLButtonElement;
  let guard: PressGuard;
  let now: number;
  let clicks: number;

  const dispatch = (type: string, init: PointerEventInit = {}): PointerEvent => {
    const event = new PointerEvent(type, { bubbles: true, cancelable: true, ...init });
    Object.defineProperty(event, 'timeStamp', { value: now });
    button.dispatchEvent(event);
    return event;
  };
  const down = (init: PointerEventInit = {}): PointerEvent =>
    dispatch('pointerdown', { pointerType: 'mouse', width: 1, height: 1, buttons: 1, ...init });
  const click = (init: PointerEventInit = {}): PointerEvent =>
    dispatch('click', { pointerType: 'mouse', detail: 1, ...init });

  beforeEach(() => {
    root = document.createElement('div');
    button = root.appendChild(document.createElement('button'));
    clicks = 0;
    button.addEventListener('click', () => {
      clicks += 1;
    });
    now = 10_000;
    guard = new PressGuard(root, () => now);
  });

  it('passes every click before the first change', () => {
    down();
    click();
    expect(clicks).to.equal(1);
  });

  it('blocks a press that begins less than half a second after a change', () => {
    guard.setLayout('form');
    now += 499;
    down();
    now += 1000;
    expect(click().defaultPrevented).to.equal(true);
    expect(clicks).to.equal(0);
  });

  it('passes a press that begins half a second after a change', () => {
    guard.setLayout('form');
    now += 600;
    down();
    click();
    expect(clicks).to.equal(1);
  });

  it('does not restart when the same view is shown again', () => {
    guard.setLayout('form');
    now += 600;
    guard.setLayout('form');
    down();
    click();
    expect(clicks).to.equal(1);
  });

  it('blocks a press that began before a change and ends after it', () => {
    down();
    now += 2000;
    guard.setLayout('number');
    click();
    expect(clicks).to.equal(0);
  });

  it('blocks a press whose event was delayed until after a change', () => {
    const pressedAt = now;
    now += 900;
    guard.setLayout('number');
    now += 90;
    const event = new PointerEvent('pointerdown', { bubbles: true, width: 1 });
    Object.defineProperty(event, 'timeStamp', { value: pressedAt });
    button.dispatchEvent(event);
    click();
    expect(clicks).to.equal(0);
  });

  it('ignores event timestamps older than a second', () => {
    guard.setLayout('form');
    now += 1700;
    const event = new PointerEvent('pointerdown', { bubbles: true, width: 1 });
    Object.defineProperty(event, 'timeStamp', { value: 0 });
    button.dispatchEvent(event);
    click();
    expect(clicks).to.equal(1);
  });

  it('passes a click without a pointerdown', () => {
    guard.setLayout('form');
    click();
    button.click();
    expect(clicks).to.equal(2);
  });

  it('passes a key press after an unfinished pointer press', () => {
    down();
    guard.setLayout('form');
    click({ detail: 0, pointerType: '' });
    expect(clicks).to.equal(1);
  });

  for (const [name, pointer, press] of [
    ['VoiceOver', { width: 0, height: 0, pressure: 0 }, {}],
    ['TalkBack', { pressure: 0 }, { buttons: 1 }],
    ['NVDA and JAWS', {}, { pointerType: '' }],
  ] as const) {
    it(`passes a click of ${name} at once`, () => {
      guard.setLayout('form');
      down(pointer);
      click(press);
      expect(clicks).to.equal(1);
    });
  }
});

describe('a press on a control that has just appeared', () => {
  afterEach(async () => {
    unmount();
    await resetMouse();
  });

  /** Fixes the element in a corner of the window. */
  const inCorner = (element: ClickToCallElement, side: 'left' | 'right'): void => {
    element.style.cssText = `position: fixed; bottom: 16px; ${side}: 16px`;
  };

  for (const mode of modes) {
    for (const side of ['left', 'right'] as const) {
      it(`keeps the panel open after a double tap on the launcher: ${mode}, ${side} (F32)`, async () => {
        const { element } = await visit({ mode });
        inCorner(element, side);
        const names = recordEvents(element);
        const position = centre(part(element, 'launcher'));
        await inPressGuardTime(async () => {
          await tap(position);
          await waitForStage(element, 'opened');
          await element.updateComplete;
        });
        await tap(position);
        expect(names).to.deep.equal(['opened']);
        expect(isPartVisible(element, 'dialog')).to.equal(true);
      });
    }

    it(`does nothing: ${mode} (F32)`, async () => {
      const { element } = await visit({ mode });
      await inPressGuardTime(async () => {
        await element.show();
        await element.updateComplete;
      });
      for (const name of ['close', 'cancel', 'submit']) await tap(centre(part(element, name)));
      expect(element.stage).to.equal('opened');
      expect(field(element, 'phonenumber').ariaInvalid).to.equal('false');
    });

    it(`works half a second later: ${mode} (F32)`, async () => {
      const { element } = await openVisit({ mode });
      await afterPressGuardTime(element, () => tap(centre(part(element, 'close'))));
      expect(element.stage).to.equal('closed');
    });

    it(`does not dial a number that has just replaced the form: ${mode} (F32)`, async () => {
      const element = await mountReady({ number: '+18005550123', fields: 'firstname', mode });
      await element.show();
      await inPressGuardTime(async () => {
        submitForm(element);
        await waitForStage(element, 'completed');
        await element.updateComplete;
      });
      const call = part(element, 'call');
      let isClicked = false;
      call.addEventListener('click', (event) => {
        isClicked = true;
        event.preventDefault();
      });
      await tap(centre(call));
      expect(isClicked).to.equal(false);
    });
  }

  it('does not reopen the panel when the launcher reappears (F32)', async () => {
    const { element } = await openVisit({ mode: 'inline' });
    await inPressGuardTime(async () => {
      part(element, 'close').click();
      await element.updateComplete;
    });
    await tap(centre(part(element, 'launcher')));
    expect(element.open).to.equal(false);
  });

  it('does not confirm a close confirmation that has just appeared (F32)', async () => {
    const { element } = await openVisit({ confirmClose: true });
    typeInto(element, 'firstname', 'Ada');
    await inPressGuardTime(async () => {
      part(element, 'close').click();
      await element.updateComplete;
    });
    await tap(centre(part(element, 'discard')));
    expect(element.stage).to.equal('started');
  });

  it('does not follow a fallback number that has just appeared (F32)', async () => {
    const { element, submit, reject } = await openVisit({ number: '+18005550123' });
    await submit();
    await inPressGuardTime(() => reject('unavailable'));
    let isClicked = false;
    const link = part(element, 'fallback-number');
    link.addEventListener('click', (event) => {
      isClicked = true;
      event.preventDefault();
    });
    await tap(centre(link));
    expect(isClicked).to.equal(false);
  });

  it('does not press a button of a slotted form (F32)', async () => {
    const { element } = await visit();
    const form = document.createElement('form');
    form.slot = 'form';
    form.innerHTML = '<input name="firstname"><button>Send it</button>';
    element.append(form);
    await inPressGuardTime(async () => {
      await element.show();
      await element.updateComplete;
    });
    await tap(centre(form.querySelector('button')!));
    expect(element.stage).to.equal('opened');
  });

  it('focuses a text field at once (F32)', async () => {
    const { element } = await visit();
    await inPressGuardTime(() => element.show());
    await tap(centre(field(element, 'lastname')));
    expect(focusedName()).to.equal('lastname');
  });

  it('works at once as a key press or a click of assistive technology (F32)', async () => {
    const { element } = await visit();
    await inPressGuardTime(() => element.show());
    part(element, 'cancel').focus();
    await sendKeys({ press: 'Enter' });
    expect(element.stage).to.equal('closed');
    part(element, 'launcher').click();
    expect(element.open).to.equal(true);
  });
});
