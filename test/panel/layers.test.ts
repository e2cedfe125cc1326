/** Layers: the focus and the Escape key of a panel with other dialogs, popovers or the page around it. */
import { expect, nextFrame } from '@open-wc/testing';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import {
  dialogOf,
  field,
  focusedName,
  mount,
  part,
  mountReady,
  isPartVisible,
  textOf,
  unmount,
} from '../helpers/page.js';
import { openVisit, visit } from '../helpers/visit.js';
import { waitUntil } from '../helpers/wait-until.js';
import { sendKeys } from '@web/test-runner-commands';
import { en } from '../../src/messages/en.js';
import { outsideButton, withOutsideButton } from '../helpers/outside-button.js';

describe('the focus of a modal panel', () => {
  let dialog: HTMLDialogElement;
  beforeEach(() => {
    dialog = document.createElement('dialog');
    dialog.append(document.createElement('button'));
  });
  afterEach(() => {
    dialog.remove();
    unmount();
  });

  const frames = async (): Promise<void> => {
    await nextFrame();
    await nextFrame();
  };
  /** Until the next frame, WebKit can focus elements behind a new dialog. */
  const cover = async (parent: Node = document.body): Promise<void> => {
    const behind = document.body.appendChild(document.createElement('button'));
    parent.appendChild(dialog).showModal();
    await waitUntil(async () => {
      await nextFrame();
      behind.focus();
      return document.activeElement !== behind;
    }, 'The page behind the dialog takes the focus.');
    behind.remove();
    dialog.querySelector('button')?.focus();
  };

  const endings: Readonly<Record<string, () => void>> = {
    closes: () => {
      dialog.close();
    },
    'is removed': () => {
      dialog.remove();
    },
  };
  for (const [ends, end] of Object.entries(endings)) {
    it(`moves to the number that arrived when the page’s dialog ${ends} (F58)`, async () => {
      const { submit, complete } = await openVisit();
      await submit();
      await cover();
      await complete();
      await frames();
      expect(focusedName()).to.equal('button');
      end();
      await frames();
      expect(focusedName()).to.equal('heading');
    });

    it(`moves to the rejected field when the page’s dialog ${ends} (F58)`, async () => {
      const { submit, reject } = await openVisit();
      await submit();
      await cover();
      await reject('invalid-number');
      await frames();
      end();
      await frames();
      expect(focusedName()).to.equal('phonenumber');
    });

    it(`returns to its field when the page’s dialog ${ends} (F58)`, async () => {
      const { element } = await openVisit();
      field(element, 'lastname').focus();
      await cover();
      await frames();
      end();
      await frames();
      expect(focusedName()).to.equal('lastname');
    });

    it(`moves to the number when a slotted dialog ${ends} (F58)`, async () => {
      const { element, submit, complete } = await openVisit();
      await submit();
      const footer = document.createElement('div');
      footer.slot = 'footer';
      element.append(footer);
      await cover(footer);
      await complete();
      await frames();
      end();
      await frames();
      expect(focusedName()).to.equal('heading');
    });

    it(`moves to the number when a dialog in a closed shadow root ${ends} (F58)`, async () => {
      const component = document.body.appendChild(document.createElement('div'));
      const { submit, complete } = await openVisit();
      await submit();
      await cover(component.attachShadow({ mode: 'closed' }));
      await complete();
      end();
      await frames();
      component.remove();
      expect(focusedName()).to.equal('heading');
    });
  }

  const nextPanel = async (): Promise<ClickToCallElement> => {
    const element = await mountReady({ fields: 'email', number: '+18005550123' });
    await element.show();
    return element;
  };

  it('returns to its field when another panel in front is removed (F58)', async () => {
    const { element } = await openVisit();
    field(element, 'lastname').focus();
    const other = await nextPanel();
    expect(focusedName()).to.equal('email');
    other.remove();
    await frames();
    expect(focusedName()).to.equal('lastname');
  });

  it('stays in the panel in front when the panel behind it closes (F58)', async () => {
    const { element } = await openVisit();
    await nextPanel();
    element.close();
    await frames();
    expect(focusedName()).to.equal('email');
  });

  it('stays in the second of two dialogs until both are closed (F58)', async () => {
    const { submit, complete } = await openVisit();
    await submit();
    await cover();
    await complete();
    const second = document.body.appendChild(document.createElement('dialog'));
    second.append(document.createElement('input'));
    second.showModal();
    dialog.close();
    await frames();
    expect(focusedName()).to.equal('input');
    second.close();
    await frames();
    expect(focusedName()).to.equal('heading');
    second.remove();
  });

  it('does not return to a field that the user has blurred (F58)', async () => {
    const { element } = await openVisit();
    const input = field(element, 'lastname');
    input.focus();
    input.blur(); // as a tap beside it does, which hides the keyboard of a phone
    element.requestUpdate();
    await element.updateComplete;
    await frames();
    expect(focusedName()).to.equal('body');
    expect(part(element, 'dialog').matches(':modal')).to.equal(true);
  });
});

const modes = ['modal', 'floating', 'inline'] as const;

const shownAs = { modal: ':modal', floating: ':popover-open', inline: '[open]:not(:modal)' };

describe('the panel', () => {
  afterEach(unmount);
  withOutsideButton();

  describe('opened proactively', () => {
    for (const mode of modes) {
      const stays = mode !== 'modal';
      it(`${stays ? 'leaves the focus on the page' : 'takes the focus'}: ${mode}`, async () => {
        const { element } = await visit({ mode });
        outsideButton.focus();
        await element.show({ proactive: true });
        await element.updateComplete;
        expect(dialogOf(element).matches(shownAs[mode])).to.equal(true);
        expect(focusedName()).to.equal(stays ? 'outside' : 'firstname');
      });
    }

    it('takes the focus from the launcher that an inline panel replaces', async () => {
      const { element } = await visit({ mode: 'inline' });
      part(element, 'launcher').focus();
      await element.show({ proactive: true });
      await element.updateComplete;
      expect(focusedName()).to.equal('firstname');
    });

    for (const mode of ['floating', 'inline'] as const) {
      it(`is announced because it does not take the focus: ${mode}`, async () => {
        const { element } = await visit({ mode });
        outsideButton.focus();
        await element.show({ proactive: true });
        await element.updateComplete;
        await waitUntil(() => textOf(element, 'status') === en.heading);
      });
    }

    it('is announced with a slotted heading', async () => {
      const { element } = await visit({ mode: 'floating' });
      const heading = document.createElement('b');
      heading.slot = 'heading';
      heading.textContent = 'Talk to our tea masters';
      element.append(heading);
      outsideButton.focus();
      await element.show({ proactive: true });
      await waitUntil(() => textOf(element, 'status') === 'Talk to our tea masters');
    });

    it('is announced with the default heading when the slotted heading is an image', async () => {
      const { element } = await visit({ mode: 'floating' });
      element.append(
        Object.assign(document.createElement('img'), { slot: 'heading', alt: 'Talk' }),
      );
      outsideButton.focus();
      await element.show({ proactive: true });
      await waitUntil(() => textOf(element, 'status') === en.heading);
    });

    it('leaves the focus on the page when opened by the `open` attribute', async () => {
      outsideButton.focus();
      const element = mount({ mode: 'inline', fields: 'firstname', open: true });
      await waitUntil(() => element.stage === 'opened' && isPartVisible(element, 'dialog'));
      expect(element.metadata.proactive).to.equal(true);
      expect(focusedName()).to.equal('outside');
    });
  });

  describe('in floating mode', () => {
    it('closes on Escape only with the focus inside', async () => {
      const { element } = await openVisit({ mode: 'floating' });
      outsideButton.focus();
      await sendKeys({ press: 'Escape' });
      expect(element.stage).to.equal('opened');
      field(element, 'firstname').focus();
      await sendKeys({ press: 'Escape' });
      expect(element.stage).to.equal('closed');
    });

    it('stays open when Escape ends an IME composition', async () => {
      const { element } = await openVisit({ mode: 'floating' });
      const init = { key: 'Escape', bubbles: true, composed: true, cancelable: true };
      const escape = (keyCode: number): void => {
        const event = new KeyboardEvent('keydown', { ...init, keyCode });
        field(element, 'firstname').dispatchEvent(event);
      };
      escape(229);
      expect(element.stage).to.equal('opened');
      escape(27);
      expect(element.stage).to.equal('closed');
    });

    it('stays open when a capturing listener of the page prevents Escape', async () => {
      const { element } = await openVisit({ mode: 'floating' });
      const prevent = (event: Event): void => {
        event.preventDefault();
      };
      document.addEventListener('keydown', prevent, true);
      await sendKeys({ press: 'Escape' });
      document.removeEventListener('keydown', prevent, true);
      expect(element.stage).to.equal('opened');
    });

    it('leaves the focus on the page when it closes while the user is there', async () => {
      const { element } = await openVisit({ mode: 'floating' });
      outsideButton.focus();
      element.close();
      await element.updateComplete;
      expect(focusedName()).to.equal('outside');
    });

    it('leaves the focus on the page when the number arrives while the user is there', async () => {
      const { element, submit, complete } = await openVisit({ mode: 'floating' });
      await submit();
      outsideButton.focus();
      await complete();
      expect(focusedName()).to.equal('outside');
      expect(textOf(element, 'status')).to.include(en.numberHeading);
    });

    it('leaves the focus on the page when the number replaces the close confirmation', async () => {
      const { element, submit, complete } = await openVisit({
        mode: 'floating',
        confirmClose: true,
      });
      await submit();
      part(element, 'close').click();
      await element.updateComplete;
      outsideButton.focus();
      await complete();
      expect(focusedName()).to.equal('outside');
    });

    it('takes the focus again when the user presses the launcher', async () => {
      const { element } = await openVisit({ mode: 'floating' });
      outsideButton.focus();
      part(element, 'launcher').click();
      expect(focusedName()).to.equal('firstname');
    });
  });
});
