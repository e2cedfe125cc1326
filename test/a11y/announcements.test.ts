/** What the live region announces, and how often (WCAG 2.2, 4.1.3). */
import { expect } from '@open-wc/testing';
import { modes } from '../../demo/states.js';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { en } from '../../src/messages/en.js';
import { fakeClipboard, type FakeClipboard } from '../helpers/clipboard.js';
import { fakeClock, type Clock } from '../helpers/clock.js';
import { field, part, submitForm, textOf, typeInto, unmount } from '../helpers/page.js';
import { openVisit, visit, type Visit } from '../helpers/visit.js';

const second = 1000;
/** How long a number holds, in ms: a little more than to the first milestone. */
const lifetime = 303 * second;

interface Announcements {
  /** All announcements so far. */
  readonly said: () => readonly string[];
}

/** Records each change in the live regions of an element, as a screen reader announces it. */
function listenTo(element: ClickToCallElement): Announcements {
  const heard: string[] = [];
  const isLive = (node: Node): HTMLElement | null | undefined =>
    (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>(
      '[role=status], [role=alert], [aria-live]:not([aria-live=off])',
    );
  const listen = (records: readonly MutationRecord[]): void => {
    const regions = new Set(records.map(({ target }) => isLive(target)));
    for (const region of regions) {
      const text = region?.textContent.trim();
      if (text) heard.push(text);
    }
  };
  const observer = new MutationObserver(listen);
  const changes = { subtree: true, childList: true, characterData: true };
  if (element.shadowRoot) observer.observe(element.shadowRoot, changes);
  return {
    said() {
      listen(observer.takeRecords());
      return heard;
    },
  };
}

describe('the live region', () => {
  let clock: Clock | undefined;
  let clipboard: FakeClipboard;
  beforeEach(() => {
    clipboard = fakeClipboard();
  });
  afterEach(() => {
    clock?.restore();
    clock = undefined;
    clipboard.restore();
    unmount();
  });

  const copy = async ({ element }: Visit, count: number): Promise<void> => {
    part(element, 'copy').click();
    await clipboard.written(count);
    await element.updateComplete;
    await element.updateComplete;
  };

  /**
   * Lets a number expire, second by second where there is something to say.
   * @returns how often the figures changed.
   */
  const watchTheEnd = async ({ element }: Visit): Promise<number> => {
    let changes = 0;
    for (const left of [303, 63, 33, 3]) {
      const { expiresAt = 0 } = element.offer ?? {};
      clock?.jump(expiresAt - Date.now() - left * second);
      await element.updateComplete;
      for (let seconds = 0; seconds < 5; seconds += 1) {
        const before = textOf(element, 'dialog');
        await clock?.tickAsync(second);
        await element.updateComplete;
        if (textOf(element, 'dialog') !== before) changes += 1;
      }
    }
    return changes;
  };

  for (const mode of modes) {
    describe(`in ${mode} mode`, () => {
      it('announces each step of the interaction exactly once (F15, F16)', async () => {
        const opened = await openVisit({ mode });
        const { said } = listenTo(opened.element);
        await opened.submit();
        await opened.reject('network');
        submitForm(opened.element);
        await opened.held.receivedRequest(2);
        await opened.complete();
        opened.element.close();
        await opened.element.updateComplete;
        expect(said()).to.deep.equal([
          en.submitting,
          en.errors.network,
          en.submitting,
          '+1 800 555 0100',
        ]);
      });

      it('announces the expiry milestones and stays silent while the countdown ticks (F15)', async () => {
        const opened = await openVisit({ mode });
        clock = fakeClock();
        await opened.submit();
        const { said } = listenTo(opened.element);
        await opened.complete({ expiresAt: Date.now() + lifetime });
        expect(await watchTheEnd(opened)).to.be.at.least(18);
        expect(said()).to.deep.equal([
          `+1 800 555 0100\n${en.expires('in 5 minutes')}`,
          en.expires('in 5 minutes'),
          `${en.expires('in 1 minute')}\n${en.canRenew}`,
          `${en.expires('in 30 seconds')}\n${en.canRenew}`,
          en.expired,
        ]);
      });

      it('is inside the dialog, because an open modal dialog hides everything outside it (F15)', async () => {
        const { element } = await openVisit({ mode });
        expect(part(element, 'dialog').contains(part(element, 'status'))).to.equal(true);
        expect(part(element, 'status').role).to.equal('status');
        expect(part(element, 'status').checkVisibility({ visibilityProperty: true })).to.equal(
          true,
        );
      });
    });
  }

  it('announces the number while the panel is minimized', async () => {
    const { element, submit, complete } = await openVisit({ mode: 'floating' });
    await submit();
    const { said } = listenTo(element);
    element.minimize();
    await element.updateComplete;
    expect(part(element, 'dialog').contains(part(element, 'status'))).to.equal(true);
    expect(part(element, 'status').checkVisibility()).to.equal(true);
    await complete();
    expect(said()).to.deep.equal([`${en.numberHeading}\n+1 800 555 0100`]);
  });

  it('exists and is empty before the first announcement (F15)', async () => {
    const { element } = await visit({ fields: 'none' });
    const { said } = listenTo(element);
    const empty: boolean[] = [];
    const observer = new MutationObserver(() => {
      empty.push(part(element, 'status').textContent === '');
      observer.disconnect();
    });
    if (element.shadowRoot) observer.observe(element.shadowRoot, { childList: true });
    await element.show();
    await element.updateComplete;
    expect(empty).to.deep.equal([true]);
    expect(said()).to.deep.equal([en.submitting]);
  });

  it('announces every copy, including a repeated one', async () => {
    const opened = await openVisit();
    await opened.submit();
    await opened.complete();
    const { said } = listenTo(opened.element);
    await copy(opened, 1);
    await copy(opened, 2);
    expect(said()).to.deep.equal([en.copied, en.copied]);
  });

  it('announces every failed copy, including a repeated one', async () => {
    clipboard.restore();
    const opened = await openVisit();
    await opened.submit();
    await opened.complete();
    const { said } = listenTo(opened.element);
    for (let press = 1; press <= 2; press += 1) {
      const refusing = fakeClipboard(new Error('Not allowed'));
      part(opened.element, 'copy').click();
      await new Promise(requestAnimationFrame);
      await opened.element.updateComplete;
      refusing.restore();
    }
    expect(said()).to.deep.equal([en.copyFailed, en.copyFailed]);
  });

  describe('with invalid fields', () => {
    const fields = [
      { name: 'firstname', required: true },
      { name: 'email', required: true },
      'phonenumber',
    ];
    const list = en.problemsIn('First name, Email, and Your phone number');

    it('lists the invalid fields by name on every submission', async () => {
      const { element } = await openVisit({ fields });
      const { said } = listenTo(element);
      for (let press = 0; press < 2; press += 1) {
        submitForm(element);
        await element.updateComplete;
      }
      expect(said()).to.deep.equal([list, list]);
    });

    it('stays silent when the focus moves to the only invalid field, whose description states the problem', async () => {
      const { element } = await openVisit();
      part(element, 'submit').focus();
      const { said } = listenTo(element);
      submitForm(element);
      await element.updateComplete;
      expect(said()).to.deep.equal([]);
      expect(element.shadowRoot?.activeElement?.id).to.equal('field-phonenumber');
    });

    it('announces the problem on every submission when the only invalid field already has the focus', async () => {
      const { element } = await openVisit();
      field(element, 'phonenumber').focus();
      const { said } = listenTo(element);
      for (let press = 0; press < 2; press += 1) {
        submitForm(element);
        await element.updateComplete;
      }
      expect(said()).to.deep.equal([en.problems.required, en.problems.required]);
    });

    it('announces the message that the service returned for a field', async () => {
      const { element, submit, reject } = await openVisit();
      await submit();
      const { said } = listenTo(element);
      await reject('not-allowed', { fields: { phonenumber: 'Not from here.' } });
      expect(said()).to.deep.equal(['Not from here.']);
    });
  });

  it('announces only the last minute and the expiry with `no-countdown`', async () => {
    const opened = await openVisit({ noCountdown: true });
    clock = fakeClock();
    await opened.submit();
    const { said } = listenTo(opened.element);
    await opened.complete({ expiresAt: Date.now() + lifetime });
    await watchTheEnd(opened);
    expect(said()).to.deep.equal([
      '+1 800 555 0100',
      `${en.expires('in 1 minute')}\n${en.canRenew}`,
      `${en.expires('in 30 seconds')}\n${en.canRenew}`,
      en.expired,
    ]);
  });

  it('stays silent while the user types (F15)', async () => {
    const { element } = await openVisit();
    const { said } = listenTo(element);
    typeInto(element, 'firstname', 'Ada');
    await element.updateComplete;
    expect(said()).to.deep.equal([]);
  });
});
