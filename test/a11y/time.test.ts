/** Expiring numbers: warnings and renewals in time (WCAG 2.2, 2.2.1, 2.2.2, 3.3.7). */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { modes } from '../../demo/states.js';
import { en } from '../../src/messages/en.js';
import { fakeClock, type Clock } from '../helpers/clock.js';
import {
  field,
  focusedName,
  part,
  isPartVisible,
  submitForm,
  textOf,
  typeInto,
  unmount,
} from '../helpers/page.js';
import { openVisit, type Visit } from '../helpers/visit.js';

const second = 1000;
/** WCAG wants that the visitor is warned at least so long before, in ms. */
const leastWarning = 20 * second;
const typed = { firstname: 'Ada', lastname: 'Lovelace', phonenumber: '+44 20 7946 0000' };

describe('an expiring number', () => {
  let clock: Clock;
  let visit: Visit;
  const open = async (set: Parameters<typeof openVisit>[0] = {}): Promise<void> => {
    visit = await openVisit(set);
    clock = fakeClock();
    for (const [name, value] of Object.entries(typed)) typeInto(visit.element, name, value);
    await visit.submit();
  };
  const pass = async (ms: number): Promise<void> => {
    clock.jump(ms - second);
    await visit.element.updateComplete;
    await clock.tickAsync(second);
    await visit.element.updateComplete;
  };
  const complete = (seconds: number): Promise<void> =>
    visit.complete({ expiresAt: Date.now() + seconds * second });
  const timeLeft = (): number => (visit.element.offer?.expiresAt ?? 0) - Date.now();
  /** Tab until a part has the focus; a key for each. */
  const tabTo = async (name: string): Promise<void> => {
    for (let stop = 0; stop < 12 && focusedName() !== name; stop += 1)
      await sendKeys({ press: 'Tab' });
    expect(focusedName()).to.equal(name);
  };
  afterEach(() => {
    clock.restore();
    unmount();
  });

  for (const mode of modes) {
    describe(`in ${mode} mode`, () => {
      it('warns at least 20 seconds before it expires, on screen and in the live region, and offers a renewal (F16)', async () => {
        await open({ mode });
        await complete(90);
        expect(isPartVisible(visit.element, 'submit')).to.equal(false);
        await pass(30 * second);
        expect(timeLeft()).to.be.at.least(leastWarning);
        expect(isPartVisible(visit.element, 'warning')).to.equal(true);
        expect(textOf(visit.element, 'status')).to.equal(
          `${en.expires('in 1 minute')} ${en.canRenew}`,
        );
        expect(textOf(visit.element, 'submit')).to.equal(en.renew);
      });

      for (const [when, seconds] of Object.entries({
        'before it expires': 40,
        'after it has expired': 90,
      })) {
        it(`is renewed with one key press ${when}, without typing anything again (F16)`, async () => {
          await open({ mode });
          await complete(80);
          await pass(seconds * second);
          await tabTo('submit');
          await sendKeys({ press: 'Enter' });
          const again = await visit.held.receivedRequest(2);
          expect(again.rawForm).to.deep.equal(typed);
          await complete(300);
          expect(textOf(visit.element, 'heading')).to.equal(en.numberHeading);
          expect(textOf(visit.element, 'time-left')).to.equal('5:00');
          expect(focusedName()).to.equal('heading');
        });
      }
    });
  }

  it('stays on screen until it expires when its renewal fails', async () => {
    await open();
    await complete(80);
    await pass(40 * second);
    part(visit.element, 'submit').click();
    await visit.held.receivedRequest(2);
    await visit.reject('unavailable');
    expect(isPartVisible(visit.element, 'number')).to.equal(true);
    await pass(60 * second);
    // Now the form is there again, as it was filled in.
    for (const [name, value] of Object.entries(typed)) {
      expect(field(visit.element, name).value).to.equal(value);
    }
  });

  it('keeps the form values after a failed request (F16)', async () => {
    await open();
    await visit.reject('network');
    for (const [name, value] of Object.entries(typed)) {
      expect(field(visit.element, name).value).to.equal(value);
    }
    submitForm(visit.element);
    expect((await visit.held.receivedRequest(2)).rawForm).to.deep.equal(typed);
  });

  it('warns with `no-countdown` too (F16)', async () => {
    await open({ noCountdown: true });
    await complete(90);
    expect(isPartVisible(visit.element, 'deadline')).to.equal(false);
    await pass(30 * second);
    expect(timeLeft()).to.be.at.least(leastWarning);
    expect(textOf(visit.element, 'countdown')).to.equal(en.expiresSoon);
    const before = textOf(visit.element, 'dialog');
    await pass(10 * second);
    expect(textOf(visit.element, 'dialog')).to.equal(before);
    expect(textOf(visit.element, 'submit')).to.equal(en.renew);
  });

  it('warns at once when its lifetime is short', async () => {
    await open();
    await complete(45);
    expect(isPartVisible(visit.element, 'warning')).to.equal(true);
    expect(textOf(visit.element, 'submit')).to.equal(en.renew);
  });

  it('sets no time limit for filling in the form', async () => {
    visit = await openVisit();
    clock = fakeClock();
    typeInto(visit.element, 'firstname', 'Ada');
    clock.jump(24 * 60 * 60 * second);
    await clock.tickAsync(second);
    await visit.element.updateComplete;
    expect(visit.element.stage).to.equal('started');
    expect(field(visit.element, 'firstname').value).to.equal('Ada');
  });
});
