/** What pages and browsers do to an open dialog. The user always sees the panel or can use the page. */
import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { en } from '../../src/messages/en.js';
import { loadSource } from '../helpers/frame.js';
import {
  dialogOf,
  field,
  focusedName,
  nextEvent,
  part,
  waitForStage,
  recordEvents,
  isPartVisible,
  textOf,
  typeInto,
  unmount,
} from '../helpers/page.js';
import { openVisit, visit } from '../helpers/visit.js';
import { waitUntil } from '../helpers/wait-until.js';

const hidingPlaces: Readonly<Record<string, (place: HTMLElement) => void>> = {
  'is not displayed': (place) => (place.style.display = 'none'),
  'is hidden': (place) => (place.hidden = true),
  'has its content skipped': (place) => {
    place.style.setProperty('content-visibility', 'hidden');
  },
  'is a closed <details>': (place) => {
    place.parentElement?.removeAttribute('open');
  },
};

/** States of a parent that do not affect a modal dialog. */
const escaped: typeof hidingPlaces = {
  'is invisible': (place) => (place.style.visibility = 'hidden'),
  'is inert': (place) => (place.inert = true),
};

describe('a panel in a place that', () => {
  let place: HTMLElement;
  let outside: HTMLButtonElement;
  let warnings: string[];
  const { warn } = console;
  beforeEach(() => {
    const details = document.body.appendChild(document.createElement('details'));
    details.open = true;
    place = details.appendChild(document.createElement('section'));
    outside = document.body.appendChild(document.createElement('button'));
    outside.id = 'outside';
    warnings = [];
    console.warn = (message: string) => warnings.push(message);
  });
  afterEach(() => {
    console.warn = warn;
    place.parentElement?.remove();
    outside.remove();
    unmount();
  });

  const expectUsable = (): void => {
    expect(document.querySelector(':modal')).to.equal(null);
    outside.focus();
    expect(focusedName()).to.equal('outside');
  };

  for (const [name, hide] of Object.entries(hidingPlaces)) {
    it(`${name} does not open, warns, leaves the page usable and opens elsewhere (F2)`, async () => {
      const { element } = await visit();
      place.append(element);
      const names = recordEvents(element);
      hide(place);
      await element.show();
      await element.updateComplete;
      expect(names).to.deep.equal(['opened', 'cancelled', 'closed']);
      expect(warnings).to.deep.equal([
        '<click-to-call> closed its panel because it is not visible.',
      ]);
      expectUsable();
      document.body.append(element);
      await element.show();
      expect(dialogOf(element).matches(':modal')).to.equal(true);
    });

    it(`${name} while the panel is open closes and leaves the page usable (F2)`, async () => {
      const { element } = await openVisit();
      place.append(element);
      await element.updateComplete;
      const closed = nextEvent(element, 'closed');
      hide(place);
      await closed;
      await element.updateComplete;
      expect(warnings).to.have.length(1);
      expectUsable();
    });
  }

  it('hides the element itself does not open, warns and leaves the page usable (F2)', async () => {
    const { element } = await visit();
    element.style.display = 'none';
    await element.show();
    expect(element.stage).to.equal('closed');
    expect(warnings).to.have.length(1);
    expectUsable();
  });

  for (const [name, hide] of Object.entries(escaped)) {
    it(`${name} is usable because it is in the top layer`, async () => {
      const { element } = await visit();
      place.append(element);
      hide(place);
      await element.show();
      await element.updateComplete;
      expect(warnings).to.deep.equal([]);
      expect(getComputedStyle(dialogOf(element)).visibility).to.equal('visible');
      expect(focusedName()).to.equal('firstname');
      part(element, 'close').click();
      expect(element.stage).to.equal('closed');
      expectUsable();
    });
  }
});

describe('a panel in a frame that was scrolled out of view', () => {
  const outOfSight = (element: Element): Promise<void> =>
    new Promise((resolve) => {
      const sight = new IntersectionObserver(([entry]) => {
        if (entry?.isIntersecting) return;
        sight.disconnect();
        resolve();
      });
      sight.observe(element);
    });

  it('closes when it is hidden and leaves the frame usable (F2)', async () => {
    const { window, remove } = await loadSource(
      '<script type="module" src="/src/click-to-call.ts"></script>',
      '<section><click-to-call number="+18005550123" no-qr></click-to-call></section><button>Outside</button>',
    );
    try {
      const { document: page } = window;
      await window.customElements.whenDefined('click-to-call');
      const element = page.querySelector('click-to-call')!;
      await element.show();
      await waitUntil(() => element.stage === 'completed'); // so that nothing else has it look
      expect(part(element, 'dialog').matches(':modal')).to.equal(true);
      // Focusing scrolls the element back into view.
      window.frameElement?.setAttribute('style', 'position: fixed; inset-block-start: 200vh');
      await outOfSight(part(element, 'dialog'));
      await nextFrame(); // until all listeners have run
      await element.updateComplete;
      const closed = nextEvent(element, 'closed');
      page.querySelector('section')!.hidden = true;
      await closed;
      expect(page.querySelector(':modal')).to.equal(null);
      const outside = page.querySelector('button')!;
      outside.focus();
      expect(page.activeElement === outside).to.equal(true);
    } finally {
      remove();
    }
  });
});

describe('Escape', () => {
  afterEach(unmount);

  for (const mode of ['modal', 'floating'] as const) {
    it(`asks for confirmation, keeps the input and closes when pressed twice: ${mode} (F5)`, async () => {
      const { element } = await openVisit({ mode, confirmClose: true });
      const names = recordEvents(element);
      // Browsers dispatch a cancelable cancel event only after user activation.
      await sendKeys({ type: 'Ada' });
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => isPartVisible(element, 'keep'));
      expect(textOf(element, 'heading')).to.equal(en.confirmHeading);
      part(element, 'keep').click();
      await element.updateComplete;
      expect(field(element, 'firstname').value).to.equal('Ada');
      await sendKeys({ press: 'Escape' });
      await sendKeys({ press: 'Escape' });
      await waitForStage(element, 'closed');
      await element.updateComplete;
      expect(names).to.deep.equal(['started', 'cancelled', 'closed']);
      expect(dialogOf(element).matches('[open], :popover-open')).to.equal(false);
      expect(focusedName()).to.equal('launcher');
    });
  }

  it('closes when the browser closes the dialog despite a prevented `cancel` event (F5)', async () => {
    const { element } = await openVisit({ confirmClose: true });
    const names = recordEvents(element);
    typeInto(element, 'firstname', 'Ada');
    await element.updateComplete;
    const closed = nextEvent(element, 'closed');
    // As Firefox and Chromium do on the second Escape in a row.
    dialogOf(element).close();
    await closed;
    expect(names).to.deep.equal(['started', 'cancelled', 'closed']);
    await element.show();
    expect(dialogOf(element).matches(':modal')).to.equal(true);
    expect(field(element, 'firstname').value).to.equal('');
  });
});

describe('a late close event', () => {
  afterEach(unmount);

  for (const mode of ['modal', 'floating', 'inline'] as const) {
    it(`does not end the next interaction: ${mode} (F14)`, async () => {
      const { element } = await openVisit({ mode });
      const names = recordEvents(element);
      const late = new Promise((resolve) => {
        dialogOf(element).addEventListener('close', resolve, { once: true });
      });
      element.close();
      await element.show();
      // A popover dispatches no close event.
      if (mode !== 'floating') await late;
      await new Promise(requestAnimationFrame);
      await element.updateComplete;
      expect(names).to.deep.equal(['cancelled', 'closed', 'opened']);
      expect(element.stage).to.equal('opened');
      expect(dialogOf(element).matches('[open], :popover-open')).to.equal(true);
    });
  }
});
