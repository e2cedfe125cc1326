/** What a tick of the countdown costs: nothing but what changes is rendered, and nothing moves in between. */
import { expect } from '@open-wc/testing';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { fakeClock, type Clock } from '../helpers/clock.js';
import { part, textOf, unmount } from '../helpers/page.js';
import { openVisit } from '../helpers/visit.js';

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
    it(`changes the figures and the ring, and updates nothing else: ${mode} (F60)`, async () => {
      await open({ mode }, 299);
      const before = textOf(element, 'time-left');
      const changed = await changesIn(10);
      expect(textOf(element, 'time-left')).not.to.equal(before);
      expect(changed).to.deep.equal(['ring-value', 'time-left']);
      expect(updates).to.equal(0);
    });
  }

  it('changes the figures of the chip alone where the panel is minimised (F60)', async () => {
    await open({ mode: 'floating' }, 299);
    element.minimize();
    await element.updateComplete;
    updates = 0;
    await clock.tickAsync(5000);
    expect(textOf(element, 'chip')).to.equal('+1 800 555 0100 4:54');
    expect(updates).to.equal(0);
  });

  it('is none where the page shows no countdown, until the next milestone (F60)', async () => {
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

  it('moves nothing between two seconds (F60)', async () => {
    await open({}, 299);
    const { transitionProperty, animationName } = getComputedStyle(part(element, 'ring-value'));
    expect([transitionProperty, animationName]).to.deep.equal(['all', 'none']);
    await clock.tickAsync(1000);
    expect(element.shadowRoot?.getAnimations().filter(isOfRing)).to.deep.equal([]);
  });
});

const isOfRing = ({ effect }: Animation): boolean =>
  effect instanceof KeyframeEffect && Boolean(effect.target?.closest('.ring'));
