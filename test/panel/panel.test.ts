/** The panel: how it closes, and how it follows the on-screen keyboard and the visibility of its dialog. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { openVisit } from '../helpers/visit.js';
import {
  dialogOf,
  field,
  part,
  recordEvents,
  isPartVisible,
  typeInto,
  unmount,
} from '../helpers/page.js';
import { observeKeyboardInset } from '../../src/panel/keyboard-inset.js';
import { observeVisibility } from '../../src/panel/visibility.js';
import { waitUntil } from '../helpers/wait-until.js';

describe('the panel', () => {
  afterEach(unmount);

  it('keeps a long text as typed', async () => {
    const { element } = await openVisit();
    field(element, 'phonenumber').focus();
    const long = '+44 20 7946 0000 (reception, then ask for the sales department)';
    await sendKeys({ type: long });
    expect(field(element, 'phonenumber').value).to.equal(long);
  });

  it('ignores events of the same names from slotted content', async () => {
    const { element } = await openVisit();
    const intro = document.createElement('input');
    intro.slot = 'intro';
    const footer = document.createElement('p');
    footer.slot = 'footer';
    element.append(intro, footer);
    const names = recordEvents(element);
    intro.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    footer.dispatchEvent(new Event('cancel', { bubbles: true }));
    footer.dispatchEvent(new Event('close', { bubbles: true }));
    expect(names).to.deep.equal([]);
    expect(dialogOf(element).open).to.equal(true);
  });

  it('does not prefill a field with an inherited property', async () => {
    const { element } = await openVisit({ fields: 'constructor phonenumber' });
    expect(field(element, 'constructor').value).to.equal('');
  });
});

describe('the panel', () => {
  afterEach(unmount);

  describe('closes', () => {
    it('on Escape', async () => {
      const { element } = await openVisit();
      const names = recordEvents(element);
      await sendKeys({ press: 'Escape' });
      expect(names).to.deep.equal(['cancelled', 'closed']);
      expect(dialogOf(element).open).to.equal(false);
    });

    for (const name of ['close', 'cancel']) {
      it(`with its ${name} button`, async () => {
        const { element } = await openVisit();
        const names = recordEvents(element);
        part(element, name).click();
        expect(names).to.deep.equal(['cancelled', 'closed']);
      });
    }

    it('before the listeners of `closed` run', async () => {
      const { element } = await openVisit();
      let wasOpen: boolean | undefined;
      element.addEventListener('closed', () => {
        wasOpen = dialogOf(element).open;
      });
      element.close();
      expect(wasOpen).to.equal(false);
    });

    it('and drops the input', async () => {
      const { element } = await openVisit({ values: { lastname: 'Byron' } });
      typeInto(element, 'firstname', 'Ada');
      typeInto(element, 'lastname', 'Lovelace');
      element.close();
      await element.show();
      expect(field(element, 'firstname').value).to.equal('');
      expect(field(element, 'lastname').value).to.equal('Byron');
    });
  });

  describe('with `confirm-close`', () => {
    it('closes at once without input', async () => {
      const { element } = await openVisit({ confirmClose: true });
      part(element, 'close').click();
      expect(element.stage).to.equal('closed');
    });

    it('does not ask after the number has arrived', async () => {
      const { element, submit, complete } = await openVisit({ confirmClose: true });
      await submit();
      part(element, 'cancel').click();
      await complete();
      expect(isPartVisible(element, 'number')).to.equal(true);
      part(element, 'close').click();
      expect(element.stage).to.equal('closed');
    });

    it('closes when it is asked to close a second time (F5)', async () => {
      const { element } = await openVisit({ confirmClose: true });
      typeInto(element, 'firstname', 'Ada');
      part(element, 'close').click();
      await element.updateComplete;
      part(element, 'close').click();
      expect(element.stage).to.equal('closed');
    });

    it('closes when the browser closes the dialog after repeated Escape (F5)', async () => {
      const { element } = await openVisit({ confirmClose: true });
      const names = recordEvents(element);
      await sendKeys({ type: 'Ada' });
      const dialog = dialogOf(element);
      for (let press = 1; press <= 3; press += 1) {
        const heard = new Promise((resolve) => {
          for (const type of ['cancel', 'close']) dialog.addEventListener(type, resolve);
        });
        await sendKeys({ press: 'Escape' });
        if (press <= 2) await heard;
        await element.updateComplete;
        expect(dialog.matches(':modal'), `after ${press}`).to.equal(element.open);
      }
      expect(names).to.deep.equal(['started', 'cancelled', 'closed']);
      expect(document.querySelector(':modal')).to.equal(null);
    });

    it('does not ask when the page closes it', async () => {
      const { element } = await openVisit({ confirmClose: true });
      typeInto(element, 'firstname', 'Ada');
      element.close();
      expect(element.stage).to.equal('closed');
    });
  });
});

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
        const entries = [true, false].map((isIntersecting) => ({ isIntersecting }));
        callback(entries as IntersectionObserverEntry[], this);
      }
    };
    watch();
    expect(lost).to.equal(1);
  });
});
