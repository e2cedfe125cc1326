import { expect } from 'chai';
import type { ClickToCallStage } from '../../src/lifecycle/lifecycle.js';
import { en } from '../../src/messages/en.js';
import { announcementOf } from '../../src/number/announcements.js';

describe('what a screen reader is told', () => {
  const say = (stage: ClickToCallStage, timeLeft?: number): string =>
    announcementOf(stage, timeLeft, en);

  it('is that a number is on its way, that it is there, and that it is no more', () => {
    expect(say('submitted')).to.equal(en.submitting);
    expect(say('completed')).to.equal(en.numberHeading);
    expect(say('expired', 0)).to.equal(en.expiredHeading);
  });

  it('is with the number how long it holds', () => {
    expect(say('completed', 120_000)).to.equal('Call this number\nExpires in 2 minutes');
  });

  it('is nothing where something else says it', () => {
    for (const stage of ['opened', 'started', 'rejected', 'closed'] as const)
      expect(say(stage)).to.equal('');
  });
});
