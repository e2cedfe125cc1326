/** The time that a number holds, and that the visitor has to wait. */
import { expect } from '@open-wc/testing';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { en } from '../../src/messages/en.js';
import { fakeClock, type Clock } from '../helpers/clock.js';
import { openVisit, type Visit } from '../helpers/visit.js';
import { part, shows, submitForm, textOf, type, unmount } from '../helpers/page.js';

describe('the panel', () => {
  afterEach(unmount);

  describe('counts down', () => {
    let clock: Clock;
    let visit: Visit;
    let element: ClickToCallElement;
    beforeEach(async () => {
      visit = await openVisit();
      ({ element } = visit);
      type(element, 'firstname', 'Ada');
      await visit.submit();
      clock = fakeClock();
    });
    afterEach(() => {
      clock.restore();
    });
    const holdsFor = (ms: number): Promise<void> => visit.complete({ expiresAt: Date.now() + ms });
    const pass = async (ms: number): Promise<void> => {
      await clock.tickAsync(ms);
      await element.updateComplete;
    };

    it('second by second', async () => {
      await holdsFor(120_000);
      expect(textOf(element, 'time-left')).to.equal('2:00');
      await pass(1000);
      expect(textOf(element, 'time-left')).to.equal('1:59');
      await pass(500);
      expect(textOf(element, 'time-left')).to.equal('1:59');
    });

    it('with a ring that empties', async () => {
      const value = (): string | null =>
        part(element, 'ring-value').getAttribute('stroke-dasharray');
      await holdsFor(120_000);
      expect(value()).to.equal('100.00 100');
      await pass(30_000);
      expect(value()).to.equal('75.00 100');
      await pass(60_000);
      expect(value()).to.equal('25.00 100');
    });

    it('with a full ring again for a new number', async () => {
      await holdsFor(60_000);
      await pass(30_000);
      part(element, 'submit').click();
      await visit.held.asked(2);
      await holdsFor(120_000);
      expect(part(element, 'ring-value').getAttribute('stroke-dasharray')).to.equal('100.00 100');
    });

    it('without a ring as long as there is more than an hour left', async () => {
      await holdsFor(3_601_000);
      expect(shows(element, 'ring')).to.equal(false);
      expect(textOf(element, 'time-left')).to.equal('1:00:01');
      await pass(1000);
      expect(shows(element, 'ring')).to.equal(true);
    });

    it('and announces milestones only (F15)', async () => {
      await holdsFor(62_000);
      const first = textOf(element, 'status');
      expect(first).to.include(en.expires('in 1 minute'));
      await pass(1000);
      expect(textOf(element, 'status')).to.equal(first);
      await pass(1000);
      expect(textOf(element, 'status')).to.equal(`${en.expires('in 1 minute')} ${en.canRenew}`);
      await pass(29_000);
      expect(textOf(element, 'status')).to.equal(`${en.expires('in 1 minute')} ${en.canRenew}`);
      await pass(1000);
      expect(textOf(element, 'status')).to.equal(`${en.expires('in 30 seconds')} ${en.canRenew}`);
    });

    it('and announces a milestone that it passes while something else is rendered', async () => {
      await holdsFor(62_000);
      clock.setSystemTime(Date.now() + 3000);
      element.requestUpdate();
      await element.updateComplete;
      expect(textOf(element, 'status')).to.equal(`${en.expires('in 59 seconds')} ${en.canRenew}`);
    });

    it('and warns in the last minute, with one action for a new number', async () => {
      await holdsFor(61_000);
      expect(shows(element, 'warning')).to.equal(false);
      expect(shows(element, 'submit')).to.equal(false);
      await pass(1000);
      expect(shows(element, 'warning')).to.equal(true);
      part(element, 'submit').click();
      expect(element.metadata).to.include({ attempts: 2 });
      expect(element.metadata.form).to.include({ firstname: 'Ada' });
    });

    it('and says that the number has expired, and gets a new one with the same form', async () => {
      await holdsFor(30_000);
      await pass(30_000);
      expect(element.stage).to.equal('expired');
      expect(textOf(element, 'heading')).to.equal(en.expiredHeading);
      expect(shows(element, 'number')).to.equal(false);
      part(element, 'submit').click();
      await visit.held.asked(2);
      await visit.complete();
      expect(element.stage).to.equal('completed');
      expect(shows(element, 'number')).to.equal(true);
    });

    it('not, where the page does not want it, but still warns', async () => {
      element.noCountdown = true;
      await holdsFor(61_000);
      expect(shows(element, 'countdown')).to.equal(false);
      await pass(1000);
      expect(textOf(element, 'warning')).to.equal(en.expiresSoon);
      expect(shows(element, 'time-left')).to.equal(false);
      await pass(60_000);
      expect(textOf(element, 'heading')).to.equal(en.expiredHeading);
    });

    it('and says nothing of time that is not shown', async () => {
      element.noCountdown = true;
      await holdsFor(301_000);
      expect(textOf(element, 'status')).to.equal('+1 800 555 0100');
      await pass(2000);
      expect(textOf(element, 'status')).to.equal('+1 800 555 0100');
      await pass(239_000);
      expect(textOf(element, 'status')).to.equal(`${en.expires('in 1 minute')} ${en.canRenew}`);
    });

    it('not, where there are days to go (F4, F22)', async () => {
      await holdsFor(25 * 24 * 3600_000);
      expect(shows(element, 'time-left')).to.equal(false);
      await pass(24 * 24 * 3600_000);
      expect(textOf(element, 'time-left')).to.equal('24:00:00');
      expect(element.stage).to.equal('completed');
    });

    it('to when the service may be asked again', async () => {
      await visit.reject('rate-limited', { retryAfter: 3000 });
      expect(textOf(element, 'submit')).to.equal('Try again in 3 seconds');
      submitForm(element);
      expect(element.stage).to.equal('rejected');
      await pass(1000);
      expect(textOf(element, 'submit')).to.equal('Try again in 2 seconds');
      await pass(2000);
      expect(textOf(element, 'submit')).to.equal('Try again');
      submitForm(element);
      expect(element.stage).to.equal('submitted');
    });

    it('with no timer left once it is closed (F11)', async () => {
      await holdsFor(30_000);
      element.close();
      expect(clock.countTimers()).to.equal(0);
    });
  });
});
