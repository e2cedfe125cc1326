import { expect } from 'chai';
import { en } from '../../src/messages/en.js';
import { numberAnnouncement, timeAnnouncement } from '../../src/offer/announcements.js';

const state = {
  number: '+18005550100',
  extension: undefined,
  shownNumber: '+1 800 555 0100',
  accessCode: undefined,
  shownTimeLeft: undefined,
  showsCountdown: true,
};

describe('what a screen reader is told', () => {
  it('is the number as people read it, once (F61)', () => {
    expect(numberAnnouncement(state, en)).to.equal('+1 800 555 0100');
  });

  it('is the access code character by character, and then the time left (F61)', () => {
    const given = { ...state, accessCode: '0047-1', shownTimeLeft: 120_000 };
    expect(numberAnnouncement(given, en).split('\n')).to.deep.equal([
      '+1 800 555 0100',
      `${en.accessCode} 0 0 4 7 - 1`,
      en.expires('in 2 minutes'),
    ]);
  });

  it('is in the last minute that there is another number (F61)', () => {
    const last = `${en.expires('in 45 seconds')}\n${en.canRenew}`;
    expect(timeAnnouncement(45_000, en, 'completed')).to.equal(last);
    const given = { ...state, shownTimeLeft: 45_000 };
    expect(numberAnnouncement(given, en)).to.equal(`+1 800 555 0100\n${last}`);
  });

  it('is the time alone where another number is on its way or was refused (F61)', () => {
    for (const stage of ['submitted', 'rejected'] as const) {
      expect(timeAnnouncement(45_000, en, stage)).to.equal(en.expires('in 45 seconds'));
    }
  });
});
