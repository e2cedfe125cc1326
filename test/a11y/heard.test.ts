/** What a screen reader reads when the panel changes: the focused heading and the live region. */
import { expect } from '@open-wc/testing';
import { modes } from '../../demo/states.js';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { de } from '../../src/messages/de.js';
import { en } from '../../src/messages/en.js';
import { formatRelative } from '../../src/offer/time-left.js';
import { accessibilityTree } from '../helpers/accessibility-tree.js';
import { fakeClock, type Clock } from '../helpers/clock.js';
import { outsideButton, withOutsideButton } from '../helpers/outside-button.js';
import { part, typeInto, unmount } from '../helpers/page.js';
import { openVisit, type Visit } from '../helpers/visit.js';

const offer = { number: '+442079460018', accessCode: '004711' };
const fallback = '+44 20 7946 0999';

/** Hears the heading when the focus moves to it, and the live region when its text changes; in this order. */
function listenTo(element: ClickToCallElement): () => readonly string[] {
  const heard: string[] = [];
  const status = part(element, 'status');
  const hearStatus = (): void => {
    if (status.textContent.trim()) heard.push(status.textContent.trim());
  };
  const observer = new MutationObserver(hearStatus);
  observer.observe(status, { subtree: true, childList: true, characterData: true });
  element.shadowRoot?.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLHeadingElement) heard.push(target.textContent.trim());
  });
  return () => {
    if (observer.takeRecords().length > 0) hearStatus();
    return heard.splice(0);
  };
}

describe('a screen reader', () => {
  let clock: Clock | undefined;
  let visit: Visit;
  let heard: () => readonly string[];
  withOutsideButton();
  afterEach(() => {
    clock?.restore();
    clock = undefined;
    unmount();
  });

  /** The view and its announcements. */
  const rendered = async (): Promise<void> => {
    await visit.element.updateComplete;
    await visit.element.updateComplete;
  };
  const open = async (set: Partial<ClickToCallElement>): Promise<void> => {
    visit = await openVisit({ number: fallback, ...set });
    clock = fakeClock();
    await visit.submit();
    await rendered();
    heard = listenTo(visit.element);
  };
  const complete = async (seconds?: number): Promise<void> => {
    const expiresAt = seconds === undefined ? undefined : Date.now() + seconds * 1000;
    await visit.complete({ ...offer, expiresAt });
    await rendered();
  };
  const pass = async (seconds: number): Promise<void> => {
    await clock?.tickAsync(seconds * 1000);
    await rendered();
  };

  for (const mode of modes) {
    for (const [lang, messages] of Object.entries({ en, de })) {
      const expires = (ms: number): string => messages.expires(formatRelative(ms, lang));
      const number = (...time: readonly string[]): string =>
        ['+44 207 946 0018', `${messages.accessCode} 0 0 4 7 1 1`, ...time].join('\n');

      describe(`in ${mode} mode, language ${lang},`, () => {
        it('reads the heading, then the number, the access code and the time left, each once (F61)', async () => {
          await open({ mode, lang });
          await complete(120);
          expect(heard()).to.deep.equal([messages.numberHeading, number(expires(120_000))]);
        });

        it('reads the expired heading, then how to get a new number (F61)', async () => {
          await open({ mode, lang });
          await complete(20);
          heard();
          await pass(20);
          expect(heard()).to.deep.equal([messages.expiredHeading, messages.expired]);
        });

        it('reads the heading and the new number after the user presses Renew (F61)', async () => {
          await open({ mode, lang });
          await complete(20);
          part(visit.element, 'submit').focus();
          part(visit.element, 'submit').click();
          await visit.held.receivedRequest(2);
          await rendered();
          expect(heard().at(-1)).to.equal(messages.submitting);
          await complete(120);
          expect(heard()).to.deep.equal([messages.numberHeading, number(expires(120_000))]);
        });

        it('reads why the request failed and the fallback number (F61)', async () => {
          await open({ mode, lang });
          await visit.reject('unavailable');
          await rendered();
          const [said, ...more] = heard();
          expect(more).to.deep.equal([]);
          expect(said?.split('\n')).to.deep.equal([
            messages.errors.unavailable,
            `${messages.fallback} ${fallback}`,
          ]);
        });

        it('reads in the last minute that another number can be requested (F61)', async () => {
          await open({ mode, lang });
          await complete(62);
          heard();
          await pass(2);
          expect(heard()).to.deep.equal([`${expires(60_000)}\n${messages.canRenew}`]);
        });

        it('reads the close confirmation, including what will be lost (F61)', async () => {
          await open({ mode, lang, confirmClose: true });
          part(visit.element, 'close').click();
          await rendered();
          expect(heard()).to.deep.equal([messages.confirmHeading, messages.confirm]);
          part(visit.element, 'keep').click();
          await rendered();
          expect(part(visit.element, 'status').textContent).to.equal('');
        });

        if (mode === 'modal') return;

        it('reads the heading before the number while the focus is elsewhere on the page (F61)', async () => {
          await open({ mode, lang });
          outsideButton.focus();
          await complete(62);
          expect(heard()).to.deep.equal([`${messages.numberHeading}\n${number(expires(62_000))}`]);
          await pass(62);
          expect(heard().at(-1)).to.equal(`${messages.expiredHeading}\n${messages.expired}`);
        });
      });
    }
  }

  it('reads the heading and the new number when the page renews and the focus stays (F61)', async () => {
    await open({});
    await complete();
    visit.element.renew();
    await visit.held.receivedRequest(2);
    await rendered();
    heard();
    await complete();
    expect(heard()).to.deep.equal([
      `${en.numberHeading}\n+44 207 946 0018\n${en.accessCode} 0 0 4 7 1 1`,
    ]);
  });

  it('does not read the fallback number when the problem is shown beside a field (F61)', async () => {
    await open({});
    await visit.reject('invalid-number');
    await rendered();
    expect(heard()).to.deep.equal([en.errors['invalid-number']]);
  });

  describe('reads as the description of the dialog', () => {
    const dialogLine = async (): Promise<string | undefined> =>
      (await accessibilityTree())?.find((line) => line.startsWith('dialog'));

    for (const mode of modes) {
      it(`the introduction in ${mode} mode (F61)`, async () => {
        visit = await openVisit({ mode });
        const { element } = visit;
        const paragraph = element.shadowRoot?.getElementById(
          part(element, 'dialog').getAttribute('aria-describedby') ?? '',
        );
        expect(paragraph?.textContent.trim()).to.equal(en.intro);
        expect((await dialogLine()) ?? `described "${en.intro}"`).to.include(
          `described "${en.intro}"`,
        );
      });
    }

    it('the content of the intro slot (F61)', async () => {
      visit = await openVisit();
      const { element } = visit;
      element.innerHTML = '<span slot="intro">We speak <b>five</b> languages.</span>';
      const described = 'described "We speak five languages."';
      expect((await dialogLine()) ?? described).to.include(described);
    });

    it('nothing once the form is no longer shown (F61)', async () => {
      visit = await openVisit({ confirmClose: true });
      const { element } = visit;
      typeInto(element, 'firstname', 'Ada');
      part(element, 'close').click();
      await rendered();
      expect(part(element, 'dialog').hasAttribute('aria-describedby')).to.equal(false);
      part(element, 'keep').click();
      await rendered();
      expect(part(element, 'dialog').hasAttribute('aria-describedby')).to.equal(true);
    });
  });
});
