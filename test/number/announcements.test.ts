import { expect } from 'chai';
import { en } from '../../src/messages/en.js';
import { numberAnnouncement, timeAnnouncement } from '../../src/offer/announcements.js';
import type { OfferTexts } from '../../src/offer/offer-model.js';

const texts: OfferTexts = {
  messages: en,
  formattedNumber: '+1 800 555 0100',
  accessCode: undefined,
  timeLeft: undefined,
  hasCountdown: true,
};

describe('what a screen reader is told', () => {
  it('is the number as people read it, once (F61)', () => {
    expect(numberAnnouncement(texts)).to.equal('+1 800 555 0100');
  });

  it('is the access code character by character, and then the time left (F61)', () => {
    const given = { ...texts, accessCode: '0047-1', timeLeft: 120_000 };
    expect(numberAnnouncement(given).split('\n')).to.deep.equal([
      '+1 800 555 0100',
      `${en.accessCode} 0 0 4 7 - 1`,
      en.expires('in 2 minutes'),
    ]);
  });

  it('is in the last minute that there is another number (F61)', () => {
    const last = `${en.expires('in 45 seconds')}\n${en.canRenew}`;
    expect(timeAnnouncement(45_000, en, 'completed')).to.equal(last);
    const given = { ...texts, timeLeft: 45_000 };
    expect(numberAnnouncement(given)).to.equal(`+1 800 555 0100\n${last}`);
  });

  it('is the time alone where another number is on its way or was refused (F61)', () => {
    for (const stage of ['submitted', 'rejected'] as const) {
      expect(timeAnnouncement(45_000, en, stage)).to.equal(en.expires('in 45 seconds'));
    }
  });
});
