/** The focus of a modal panel while another modal dialog is in front of it, and after that. */
import { expect, nextFrame } from '@open-wc/testing';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { field, focused, part, ready, unmount } from '../helpers/page.js';
import { openVisit } from '../helpers/visit.js';
import { waitUntil } from '../helpers/wait-until.js';

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
  /** Until a frame is rendered, WebKit focuses what lies behind a new dialog. */
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
      expect(focused()).to.equal('button');
      end();
      await frames();
      expect(focused()).to.equal('heading');
    });

    it(`moves to the rejected field when the page’s dialog ${ends} (F58)`, async () => {
      const { submit, reject } = await openVisit();
      await submit();
      await cover();
      await reject('invalid-number');
      await frames();
      end();
      await frames();
      expect(focused()).to.equal('phonenumber');
    });

    it(`returns to its field when the page’s dialog ${ends} (F58)`, async () => {
      const { element } = await openVisit();
      field(element, 'lastname').focus();
      await cover();
      await frames();
      end();
      await frames();
      expect(focused()).to.equal('lastname');
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
      expect(focused()).to.equal('heading');
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
      expect(focused()).to.equal('heading');
    });
  }

  const nextPanel = async (): Promise<ClickToCallElement> => {
    const element = await ready({ fields: 'email', number: '+18005550123' });
    await element.show();
    return element;
  };

  it('returns to its field when another panel in front is removed (F58)', async () => {
    const { element } = await openVisit();
    field(element, 'lastname').focus();
    const other = await nextPanel();
    expect(focused()).to.equal('email');
    other.remove();
    await frames();
    expect(focused()).to.equal('lastname');
  });

  it('stays in the panel in front when the panel behind it closes (F58)', async () => {
    const { element } = await openVisit();
    await nextPanel();
    element.close();
    await frames();
    expect(focused()).to.equal('email');
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
    expect(focused()).to.equal('input');
    second.close();
    await frames();
    expect(focused()).to.equal('heading');
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
    expect(focused()).to.equal('body');
    expect(part(element, 'dialog').matches(':modal')).to.equal(true);
  });
});
