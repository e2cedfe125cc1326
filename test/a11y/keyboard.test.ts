/** Whole interactions with the keyboard alone (WCAG 2.2, 2.1.1, 2.1.2, 2.4.3). */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { modes } from '../../demo/states.js';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { en } from '../../src/messages/en.js';
import { fakeClipboard, type FakeClipboard } from '../helpers/clipboard.js';
import {
  field,
  focusedName,
  nextEvent,
  mountReady,
  recordEvents,
  isPartVisible,
  textOf,
  unmount,
} from '../helpers/page.js';
import { visit, type Visit } from '../helpers/visit.js';

const press = (key: string): Promise<void> => sendKeys({ press: key });

async function pressBack(): Promise<void> {
  await sendKeys({ down: 'Shift' });
  await press('Tab');
  await sendKeys({ up: 'Shift' });
}

describe('with the keyboard alone,', () => {
  describe('the user', () => {
    let opened: Visit;
    let element: ClickToCallElement;
    let clipboard: FakeClipboard;
    let outside: readonly HTMLButtonElement[];
    const addButton = (id: string): HTMLButtonElement =>
      document.body.appendChild(
        Object.assign(document.createElement('button'), { id, textContent: id }),
      );
    const start = async (set: Partial<ClickToCallElement> = {}): Promise<void> => {
      const before = addButton('before');
      opened = await visit(set);
      ({ element } = opened);
      outside = [before, addButton('after')];
      before.focus();
      await press('Tab');
      expect(focusedName()).to.equal('launcher');
    };
    const open = async (key = 'Enter'): Promise<void> => {
      const isOpened = nextEvent(element, 'opened');
      await press(key);
      await isOpened;
      await element.show();
    };
    const fillIn = async (): Promise<void> => {
      expect(focusedName()).to.equal('firstname');
      await sendKeys({ type: 'Ada' });
      await press('Tab');
      await press('Tab');
      await sendKeys({ type: '+442079460000' });
    };
    const submit = async (): Promise<void> => {
      await press('Enter');
      await opened.held.receivedRequest();
      await opened.complete({ accessCode: '004711', expiresAt: Date.now() + 300_000 });
    };
    beforeEach(() => {
      clipboard = fakeClipboard();
    });
    afterEach(() => {
      clipboard.restore();
      for (const button of outside) button.remove();
      unmount();
    });

    for (const mode of modes) {
      for (const [name, key] of Object.entries({ Enter: 'Enter', Space: ' ' })) {
        it(`opens the panel with ${name} and lands in the first field: ${mode}`, async () => {
          await start({ mode });
          await open(key);
          expect(focusedName()).to.equal('firstname');
        });
      }

      it(`fills in the form, submits, copies the code and returns to the launcher: ${mode}`, async () => {
        await start({ mode });
        const names = recordEvents(element);
        await open();
        await fillIn();
        await submit();
        expect(focusedName()).to.equal('heading');
        const stops: string[] = [];
        for (let stop = 0; stop < 3; stop += 1) {
          await press('Tab');
          stops.push(focusedName());
        }
        expect(stops).to.deep.equal(['call', 'copy', 'copy']);
        await press(' ');
        await clipboard.written(1);
        expect(clipboard.texts).to.deep.equal(['004711']);
        expect(focusedName()).to.equal('copy');
        for (let stop = 0; stop < 3; stop += 1) await pressBack();
        expect(focusedName()).to.equal('close');
        await press('Enter');
        await element.updateComplete;
        expect(names).to.deep.equal(['opened', 'started', 'submitted', 'completed', 'closed']);
        expect(focusedName()).to.equal('launcher');
      });

      it(`reaches Call with the first Tab from the number heading: ${mode} (F61)`, async () => {
        await start({ mode });
        await open();
        await fillIn();
        await submit();
        await press('Tab');
        expect(focusedName()).to.equal('call');
      });

      it(`${mode === 'modal' ? 'cannot reach' : 'reaches'} the page behind the panel: ${mode}`, async () => {
        await start({ mode });
        await open();
        const stops: string[] = [];
        for (let stop = 0; stop < 4; stop += 1) {
          await press('Tab');
          stops.push(focusedName());
        }
        expect(stops).to.deep.equal(['lastname', 'phonenumber', 'submit', 'cancel']);
        // From a modal panel, some engines continue to the buttons of the browser, so a script moves the focus.
        if (mode === 'modal') outside[1]?.focus();
        else await press('Tab');
        expect(focusedName()).to.equal(mode === 'modal' ? 'cancel' : 'after');
      });

      it(`confirms before the input is lost and continues in the same place: ${mode}`, async () => {
        await start({ mode, confirmClose: true });
        await open();
        await fillIn();
        if (mode === 'inline') {
          for (let stop = 0; stop < 3; stop += 1) await pressBack();
          await press('Enter');
        } else await press('Escape');
        await element.updateComplete;
        expect(textOf(element, 'heading')).to.equal(en.confirmHeading);
        expect(focusedName()).to.equal('heading');
        for (let stop = 0; stop < 12 && focusedName() !== 'keep'; stop += 1) await press('Tab');
        await press('Enter');
        await element.updateComplete;
        expect(focusedName()).to.equal(mode === 'inline' ? 'close' : 'phonenumber');
        expect(field(element, 'phonenumber').value).to.equal('+442079460000');
      });
    }

    for (const mode of ['modal', 'floating'] as const) {
      it(`closes with Escape and returns to the launcher: ${mode}`, async () => {
        await start({ mode });
        await open();
        await press('Escape');
        await element.updateComplete;
        expect(element.stage).to.equal('closed');
        expect(focusedName()).to.equal('launcher');
      });
    }

    it('is taken to the first invalid field and continues from there', async () => {
      await start();
      await open();
      await press('Enter');
      await element.updateComplete;
      expect(focusedName()).to.equal('phonenumber');
      await sendKeys({ type: '+442079460000' });
      await submit();
      expect(focusedName()).to.equal('heading');
    });

    it('minimizes the panel to a chip and restores it', async () => {
      await start({ mode: 'floating' });
      await open();
      for (let stop = 0; stop < 2; stop += 1) await pressBack();
      expect(focusedName()).to.equal('minimize');
      await press('Enter');
      await element.updateComplete;
      expect(focusedName()).to.equal('chip');
      await press(' ');
      await element.updateComplete;
      expect(focusedName()).to.equal('minimize');
      expect(isPartVisible(element, 'form')).to.equal(true);
    });

    it('returns to the open panel through the launcher', async () => {
      await start({ mode: 'floating' });
      await open();
      await sendKeys({ type: 'Ada' });
      outside[0]?.focus();
      await press('Tab');
      expect(focusedName()).to.equal('launcher');
      await press('Enter');
      expect(focusedName()).to.equal('firstname');
      expect(field(element, 'firstname').value).to.equal('Ada');
    });
  });

  it('the user keeps the focus when the page opens the panel proactively', async () => {
    const button = document.body.appendChild(document.createElement('button'));
    button.id = 'outside';
    button.focus();
    const element = await mountReady({ mode: 'floating' });
    await element.show({ proactive: true });
    expect(focusedName()).to.equal('outside');
    button.remove();
    unmount();
  });
});
