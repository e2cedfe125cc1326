/**
 * Whole journeys under the strictest content security policy, sent as a header, with Trusted Types: in every mode and
 * every language, through every view there is.
 */
import { expect } from '@open-wc/testing';
import { modes } from '../../demo/states.js';
import { loadPage, type Page } from '../helpers/frame.js';
import { languages } from '../helpers/languages.js';
import { next, part, shows, submitForm, textOf, type } from '../helpers/page.js';
import { withMouse } from '../helpers/pointer.js';
import { waitUntil } from '../helpers/wait-until.js';

const policy = [
  `default-src 'none'`,
  `script-src 'self'`,
  `connect-src 'self'`,
  `style-src 'none'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'self'`,
  `require-trusted-types-for 'script'`,
  `trusted-types lit-html`,
].join('; ');

describe('under a strict content security policy that the server sends', () => {
  let page: Page;
  const load = async (): Promise<void> => {
    page = await loadPage(`no-inline.html?policy=${encodeURIComponent(policy)}`);
    withMouse(page.window);
  };
  /** A service that gives out numbers, or none. */
  const serve = (isOpen: boolean): void => {
    const { element, window } = page;
    element.service = () =>
      isOpen
        ? Promise.resolve({
            number: '+18005550100',
            accessCode: '004711',
            expiresAt: window.Date.now() + 50_000,
          })
        : Promise.reject(new Error('closed'));
  };
  const violations = (): string | undefined =>
    page.window.document.documentElement.dataset.violations;

  /** By an hour; a page that is looked at again after that sees it at once. */
  const passAnHour = (): void => {
    const { Date, document, Event } = page.window;
    const now = Date.now.bind(Date);
    Date.now = () => now() + 3_600_000;
    document.dispatchEvent(new Event('visibilitychange'));
  };

  const go = async (language: string): Promise<void> => {
    const { element, window } = page;
    window.document.documentElement.lang = language;
    serve(true);
    await element.show();
    await waitUntil(() => part(element, 'dialog').lang === language);
    await element.updateComplete;
    submitForm(element);
    await element.updateComplete;
    expect(textOf(element, 'problem')).not.to.equal('');
    type(element, 'firstname', 'Ada');
    type(element, 'lastname', 'Lovelace');
    type(element, 'phonenumber', '+44 20 7946 0000');
    const numbered = next(element, 'completed');
    submitForm(element);
    await numbered;
    await waitUntil(() => shows(element, 'qr-code'));
    expect(shows(element, 'ring')).to.equal(true);
    part(element, 'copy').click();
    if (element.mode === 'floating') {
      part(element, 'minimize').click();
      await element.updateComplete;
      part(element, 'chip').click();
      await element.updateComplete;
    }

    passAnHour();
    expect(element.stage).to.equal('expired');
    await element.updateComplete;
    const renewed = next(element, 'completed');
    part(element, 'submit').click();
    await renewed;
    await element.updateComplete;

    serve(false);
    const rejected = next(element, 'rejected');
    part(element, 'submit').click();
    await rejected;
    await element.updateComplete;
    expect(shows(element, 'fallback-number')).to.equal(true);
    part(element, 'close').click();
    await element.updateComplete;
    part(element, 'discard').click();
    await element.updateComplete;
    expect(element.stage).to.equal('closed');
  };

  it('style attributes and HTML strings are refused, so that the policy is known to hold', async () => {
    await load();
    const { document } = page.window;
    document.body.setAttribute('style', 'color: red');
    await waitUntil(() => violations()?.includes('style-src'));
    expect(() => {
      document.body.innerHTML = '<b>bold</b>';
    }).to.throw(/Trusted|blocked/);
    await waitUntil(() => violations()?.includes('require-trusted-types-for'));
    page.remove();
  });

  for (const mode of modes) {
    describe(`nothing is violated on the way to a number, its end and beyond: ${mode}`, () => {
      before(async () => {
        await load(); // once: it takes longer than the way
        page.element.mode = mode;
      });
      afterEach(() => {
        page.element.close();
        page.window.document.documentElement.dataset.violations = '';
      });
      after(() => {
        page.remove();
      });
      for (const language of languages) {
        it(`in ${language} (F7, F8)`, async () => {
          await go(language);
          expect(violations()).to.equal('');
        });
      }
    });
  }
});
