/** The panel shows correct texts even if other scripts, such as page translators, edit them. */
import { expect } from '@open-wc/testing';
import { modes } from '../../demo/states.js';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { fakeClipboard, type FakeClipboard } from '../helpers/clipboard.js';
import { fakeClock, type Clock } from '../helpers/clock.js';
import { selectField, part, submitForm, textOf, unmount } from '../helpers/page.js';
import { textEditors, untranslated } from '../helpers/text-editors.js';
import { openVisit, visit, type Visit } from '../helpers/visit.js';
import { waitUntil } from '../helpers/wait-until.js';

type EditTexts = (root: ShadowRoot) => void;

const first = { number: '+442079460018', accessCode: '004711' };
const second = { number: '+18005550100', accessCode: '123456' };

/** The texts that a user reads, hears and dials, by part. */
function reading(element: ClickToCallElement): readonly string[] {
  const parts = element.shadowRoot?.querySelectorAll<HTMLElement>('[class]') ?? [];
  return [...parts]
    .filter((each) => each.getClientRects().length > 0 || each.classList.contains('status'))
    .map((each) => {
      const text = untranslated(each.textContent).replace(/\s+/g, ' ').trim();
      const attributes = ['aria-label', 'href', 'aria-hidden'].map((name) =>
        each.getAttribute(name),
      );
      return [each.getAttribute('class'), text, ...attributes].join(' | ');
    });
}

describe('the panel, when a script of the page edits its texts,', () => {
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

  const rendered = async ({ element }: Visit): Promise<void> => {
    await element.updateComplete;
    await element.updateComplete; // of what is announced
  };

  type Steps = Readonly<Record<string, (visit: Visit, clock: Clock) => unknown>>;

  /** What can happen in an interaction, one after the other. */
  const steps: Steps = {
    'is wrong': ({ element }) => {
      submitForm(element);
    },
    'is sent': ({ submit }) => submit(),
    'has to wait': ({ reject }) => reject('rate-limited', { retryAfter: 3000 }),
    'has waited a second': (_, clock) => clock.tickAsync(1000),
    'may go on': (_, clock) => clock.tickAsync(2000),
    'is sent again': async ({ element, held }) => {
      part(element, 'submit').click();
      await held.receivedRequest(2);
    },
    'is refused': ({ reject }) => reject('unavailable'),
    'asks whether to close': ({ element }) => {
      part(element, 'cancel').click();
    },
    'goes on': ({ element }) => {
      part(element, 'keep').click();
    },
    'is sent a third time': async ({ element, held }) => {
      part(element, 'submit').click();
      await held.receivedRequest(3);
    },
    'has a number': ({ complete }) => complete({ ...first, expiresAt: Date.now() + 62_000 }),
    ticks: (_, clock) => clock.tickAsync(1000),
    'is in its last minute': (_, clock) => clock.tickAsync(1000),
    'ticks on': (_, clock) => clock.tickAsync(1000),
    copies: async ({ element }) => {
      part(element, 'copy').click();
      await clipboard.written(1);
    },
    'has copied': (_, clock) => clock.tickAsync(2500),
    minimises: ({ element }) => {
      element.minimize();
    },
    'ticks minimised': (_, clock) => clock.tickAsync(1000),
    'is restored': ({ element }) => {
      element.restore();
    },
    'renews its number': async ({ element, held }) => {
      element.renew();
      await held.receivedRequest(4);
    },
    'has another number': ({ complete }) => complete({ ...second, expiresAt: Date.now() + 30_000 }),
    expires: (_, clock) => clock.tickAsync(30_000),
    'renews what is expired': async ({ element, held }) => {
      element.renew();
      await held.receivedRequest(5);
    },
    'has the first number again': ({ complete }) =>
      complete({ ...first, expiresAt: Date.now() + 62_000 }),
    closes: ({ element }) => {
      element.close();
    },
    'opens again': ({ element }) => element.show(),
    'speaks German': async ({ element }) => {
      element.lang = 'de';
      while (part(element, 'dialog').lang !== 'de') await new Promise(requestAnimationFrame);
    },
  };

  /** Steps without a form. */
  const stepsWithoutForm: Steps = {
    'is opened': async ({ held }) => {
      await held.receivedRequest();
    },
    'is rejected': ({ reject }) => reject('network'),
    'tries again': async ({ element, held }) => {
      part(element, 'submit').click();
      await held.receivedRequest(2);
    },
    'has a number': ({ complete }) => complete({ ...first, expiresAt: Date.now() + 62_000 }),
    expires: (_, clock) => clock.tickAsync(62_000),
    'renews it': async ({ element, held }) => {
      element.renew();
      await held.receivedRequest(3);
    },
    'is rejected again': ({ reject }) => reject('unavailable'),
    'speaks German': steps['speaks German']!,
  };

  /** @returns the texts after each step. */
  const journey = async (
    steps: Steps,
    edit: EditTexts,
    set: Partial<ClickToCallElement>,
  ): Promise<Readonly<Record<string, readonly string[]>>> => {
    const opened = await visit({ confirmClose: true, noQr: true, number: '+442079460999', ...set });
    const { element } = opened;
    await element.show();
    clock = fakeClock();
    const readings: Record<string, readonly string[]> = {};
    for (const [name, step] of Object.entries(steps)) {
      if (element.shadowRoot) edit(element.shadowRoot);
      await step(opened, clock);
      await rendered(opened);
      readings[name] = reading(element);
    }
    element.remove();
    clock.restore();
    return readings;
  };

  const expectSameReading = async (
    steps: Steps,
    edit: EditTexts,
    set: Partial<ClickToCallElement>,
  ): Promise<void> => {
    const expected = await journey(steps, () => undefined, set);
    const found = await journey(steps, edit, set);
    for (const name of Object.keys(steps)) {
      expect(found[name], name).to.deep.equal(expected[name]);
    }
  };

  for (const [does, edit] of Object.entries(textEditors)) {
    for (const mode of modes) {
      it(`shows each changed text correctly after the script ${does}: ${mode} (F29)`, () =>
        expectSameReading(steps, edit, { mode }));
    }

    it(`shows each changed text correctly without a form after the script ${does} (F29)`, () =>
      expectSameReading(stepsWithoutForm, edit, { fields: 'none' }));

    it(`shows the changed launcher label correctly after the script ${does} (F29)`, async () => {
      const { element } = await visit({ label: 'Call sales' });
      const label = (): string => untranslated(part(element, 'launcher').innerText.trim());
      const labels: string[] = [];
      for (const change of [{ label: 'Call support' }, { label: null }, { lang: 'de' }]) {
        if (element.shadowRoot) edit(element.shadowRoot);
        Object.assign(element, change);
        element.requestUpdate();
        await element.updateComplete;
        labels.push(label());
      }
      expect(labels).to.deep.equal(['Call support', 'Call us', 'Rufen Sie uns an']);
      element.append('Our own');
      await waitUntil(() => label() === '');
    });
  }

  it('excludes the fallback number from translation (F29)', async () => {
    const { element, submit, reject } = await openVisit({ number: '+442079460999' });
    await submit();
    await reject('unavailable');
    expect(part(element, 'fallback-number').querySelector('[translate=no]')).to.exist;
  });

  it('translates the country names with the language (F29)', async () => {
    const { element } = await openVisit({ fields: 'country', values: { country: 'DE' } });
    const name = (): string =>
      selectField(element, 'country').selectedOptions[0]?.textContent ?? '';
    await waitUntil(() => name().startsWith('Germany'));
    for (const edit of Object.values(textEditors)) {
      if (element.shadowRoot) edit(element.shadowRoot);
    }
    expect(name()).to.match(/^‹Germany/);
    element.lang = 'de';
    await waitUntil(() => name().startsWith('Deutschland'));
  });

  describe('with a number', () => {
    const spoil = ({ element }: Visit): void => {
      for (const text of ['number', 'access-code', 'spelled', 'time-left']) {
        part(element, text).innerHTML = '<font>1111</font>';
      }
    };
    const texts = ({ element }: Visit): readonly string[] =>
      ['number', 'access-code', 'spelled', 'time-left'].map((name) => textOf(element, name));
    let opened: Visit;
    beforeEach(async () => {
      opened = await openVisit({ noQr: true });
      await opened.submit();
      clock = fakeClock();
      await opened.complete({ ...second, expiresAt: Date.now() + 90_000 });
    });

    it('corrects the number, the access code and the time left in the next update (F29)', async () => {
      const before = texts(opened);
      spoil(opened);
      opened.element.requestUpdate();
      await rendered(opened);
      expect(texts(opened)).to.deep.equal(before);
      expect(before.at(-1)).to.equal('1:30');
    });

    it('excludes the number, the access code and the time left from translation (F29)', () => {
      for (const edit of Object.values(textEditors)) {
        if (opened.element.shadowRoot) edit(opened.element.shadowRoot);
      }
      expect(texts(opened)).to.deep.equal(['+1 800 555 0100', '123456', '1 2 3 4 5 6', '1:30']);
    });

    it('corrects the time left on the next tick (F29)', async () => {
      spoil(opened);
      await clock?.tickAsync(1000);
      expect(textOf(opened.element, 'time-left')).to.equal('1:29');
    });

    it('keeps the user’s selection while the texts are unchanged (F29)', async () => {
      const selected = part(opened.element, 'number').firstChild;
      opened.element.requestUpdate();
      await clock?.tickAsync(1000);
      expect(part(opened.element, 'number').firstChild === selected).to.equal(true);
    });
  });
});
