/** The countdown on screen, and what a tick of it renders. */
import { expect } from '@open-wc/testing';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { en } from '../../src/messages/en.js';
import { fakeClock, type Clock } from '../helpers/clock.js';
import { openVisit, type Visit } from '../helpers/visit.js';
import { part, isPartVisible, submitForm, textOf, typeInto, unmount } from '../helpers/page.js';

describe('the panel', () => {
  afterEach(unmount);

  describe('with an expiring number', () => {
    let clock: Clock;
    let visit: Visit;
    let element: ClickToCallElement;
    beforeEach(async () => {
      visit = await openVisit();
      ({ element } = visit);
      typeInto(element, 'firstname', 'Ada');
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

    it('counts down second by second', async () => {
      await holdsFor(120_000);
      expect(textOf(element, 'time-left')).to.equal('2:00');
      await pass(1000);
      expect(textOf(element, 'time-left')).to.equal('1:59');
      await pass(500);
      expect(textOf(element, 'time-left')).to.equal('1:59');
    });

    it('shows a ring that empties', async () => {
      const value = (): string | null =>
        part(element, 'ring-value').getAttribute('stroke-dasharray');
      await holdsFor(120_000);
      expect(value()).to.equal('100.00 100');
      await pass(30_000);
      expect(value()).to.equal('75.00 100');
      await pass(60_000);
      expect(value()).to.equal('25.00 100');
    });

    it('shows a full ring for a new number', async () => {
      await holdsFor(60_000);
      await pass(30_000);
      part(element, 'submit').click();
      await visit.held.receivedRequest(2);
      await holdsFor(120_000);
      expect(part(element, 'ring-value').getAttribute('stroke-dasharray')).to.equal('100.00 100');
    });

    it('shows no ring while more than an hour is left', async () => {
      await holdsFor(3_601_000);
      expect(isPartVisible(element, 'ring')).to.equal(false);
      expect(textOf(element, 'time-left')).to.equal('1:00:01');
      await pass(1000);
      expect(isPartVisible(element, 'ring')).to.equal(true);
    });

    it('announces a milestone that passes during another update', async () => {
      await holdsFor(62_000);
      clock.setSystemTime(Date.now() + 3000);
      element.requestUpdate();
      await element.updateComplete;
      expect(textOf(element, 'status')).to.equal(`${en.expires('in 59 seconds')} ${en.canRenew}`);
    });

    it('warns in the last minute and offers a renewal', async () => {
      await holdsFor(61_000);
      expect(isPartVisible(element, 'warning')).to.equal(false);
      expect(isPartVisible(element, 'submit')).to.equal(false);
      await pass(1000);
      expect(isPartVisible(element, 'warning')).to.equal(true);
      part(element, 'submit').click();
      expect(element.metadata).to.include({ attempts: 2 });
      expect(element.metadata.form).to.include({ firstname: 'Ada' });
    });

    it('shows the expiry and renews with the same form', async () => {
      await holdsFor(30_000);
      await pass(30_000);
      expect(element.stage).to.equal('expired');
      expect(textOf(element, 'heading')).to.equal(en.expiredHeading);
      expect(isPartVisible(element, 'number')).to.equal(false);
      part(element, 'submit').click();
      await visit.held.receivedRequest(2);
      await visit.complete();
      expect(element.stage).to.equal('completed');
      expect(isPartVisible(element, 'number')).to.equal(true);
    });

    it('shows no countdown with `no-countdown` but still warns', async () => {
      element.noCountdown = true;
      await holdsFor(61_000);
      expect(isPartVisible(element, 'countdown')).to.equal(false);
      await pass(1000);
      expect(textOf(element, 'warning')).to.equal(en.expiresSoon);
      expect(isPartVisible(element, 'time-left')).to.equal(false);
      await pass(60_000);
      expect(textOf(element, 'heading')).to.equal(en.expiredHeading);
    });

    it('counts down to the next possible retry', async () => {
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

    it('leaves no timer after closing (F11)', async () => {
      await holdsFor(30_000);
      element.close();
      expect(clock.countTimers()).to.equal(0);
    });
  });
});

describe('a tick of the countdown', () => {
  let clock: Clock;
  let element: ClickToCallElement;
  let updates: number;
  afterEach(() => {
    clock.restore();
    unmount();
  });

  const open = async (set: Partial<ClickToCallElement>, seconds: number): Promise<void> => {
    const visit = await openVisit({ noQr: true, ...set });
    ({ element } = visit);
    await visit.submit();
    clock = fakeClock();
    await visit.complete({ accessCode: '004711', expiresAt: Date.now() + seconds * 1000 });
    await element.updateComplete;
    element.addController({
      hostUpdate() {
        updates += 1;
      },
    });
    await element.updateComplete;
    updates = 0;
  };

  /** @returns the part in which each change is that the ticks of so many seconds make. */
  const changesIn = async (seconds: number): Promise<readonly string[]> => {
    const changed: string[] = [];
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const place = target instanceof Element ? target : target.parentElement;
        changed.push(place?.closest('[class]')?.getAttribute('class') ?? 'none');
      }
    });
    if (element.shadowRoot) {
      const all = { subtree: true, childList: true, characterData: true, attributes: true };
      observer.observe(element.shadowRoot, all);
    }
    await clock.tickAsync(seconds * 1000);
    await element.updateComplete;
    observer.disconnect();
    return [...new Set(changed)].sort();
  };

  for (const mode of ['modal', 'floating', 'inline'] as const) {
    it(`changes only the time and the ring: ${mode} (F60)`, async () => {
      await open({ mode }, 299);
      const before = textOf(element, 'time-left');
      const changed = await changesIn(10);
      expect(textOf(element, 'time-left')).not.to.equal(before);
      expect(changed).to.deep.equal(['ring-value', 'time-left']);
      expect(updates).to.equal(0);
    });
  }

  it('changes only the time on a minimized panel (F60)', async () => {
    await open({ mode: 'floating' }, 299);
    element.minimize();
    await element.updateComplete;
    updates = 0;
    await clock.tickAsync(5000);
    expect(textOf(element, 'chip')).to.equal('+1 800 555 0100 4:54');
    expect(updates).to.equal(0);
  });

  it('renders nothing with `no-countdown` until the next milestone (F60)', async () => {
    await open({ noCountdown: true }, 299);
    expect(await changesIn(200)).to.deep.equal([]);
    expect(updates).to.equal(0);
  });

  it('updates the panel at milestones and at the end (F60)', async () => {
    await open({}, 62);
    await clock.tickAsync(2000);
    await element.updateComplete;
    expect(updates).to.be.at.least(1);
    await clock.tickAsync(60_000);
    expect(element.stage).to.equal('expired');
  });

  it('starts no animation (F60)', async () => {
    await open({}, 299);
    const { transitionProperty, animationName } = getComputedStyle(part(element, 'ring-value'));
    expect([transitionProperty, animationName]).to.deep.equal(['all', 'none']);
    await clock.tickAsync(1000);
    expect(element.shadowRoot?.getAnimations().filter(isOfRing)).to.deep.equal([]);
  });
});

const isOfRing = ({ effect }: Animation): boolean =>
  effect instanceof KeyframeEffect && Boolean(effect.target?.closest('.ring'));
