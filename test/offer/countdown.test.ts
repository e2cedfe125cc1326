/** The texts of the countdown and of the announcements. */
import { expect } from 'chai';
import {
  formatClock,
  formatRelative,
  nextChangeDelay,
  passesMilestone,
  shownTimeLeft,
} from '../../src/offer/time-left.js';
import { en } from '../../src/messages/en.js';
import { numberAnnouncement, timeAnnouncement } from '../../src/offer/announcements.js';
import type { OfferTexts } from '../../src/offer/offer-model.js';

const minute = 60_000;
const hour = 60 * minute;

describe('a countdown', () => {
  for (const [left, figures] of [
    [0, '0:00'],
    [1, '0:01'],
    [999, '0:01'],
    [59_001, '1:00'],
    [299_000, '4:59'],
    [hour, '1:00:00'],
    [10 * hour + 61_000, '10:01:01'],
  ] as const) {
    it(`shows ${left} ms as ${figures}`, () => {
      expect(formatClock(left)).to.equal(figures);
    });
  }

  for (const [left, words] of [
    [1000, 'in 1 second'],
    [1, 'in 1 second'],
    [30_000, 'in 30 seconds'],
    [59_000, 'in 59 seconds'],
    [59_001, 'in 1 minute'],
    [63_000, 'in 1 minute'],
    [2 * minute - 1000, 'in 1 minute'],
    [2 * minute, 'in 2 minutes'],
    [4 * minute + 1000, 'in 4 minutes'],
    [5 * minute, 'in 5 minutes'],
    [hour - 1000, 'in 59 minutes'],
    [hour, 'in 1 hour'],
    [119 * minute, 'in 1 hour'],
    [3 * hour - 1000, 'in 2 hours'],
    [24 * hour, 'in 24 hours'],
  ] as const) {
    it(`describes ${left} ms left as "${words}" (F61)`, () => {
      expect(formatRelative(left, 'en')).to.equal(words);
    });
  }

  for (const [wait, words] of [
    [1, 'in 1 second'],
    [59_000, 'in 59 seconds'],
    [59_001, 'in 1 minute'],
    [61_000, 'in 2 minutes'],
    [2 * minute, 'in 2 minutes'],
    [hour - minute, 'in 59 minutes'],
    [hour - 1000, 'in 1 hour'],
    [hour, 'in 1 hour'],
  ] as const) {
    it(`describes ${wait} ms to wait as "${words}" (F61)`, () => {
      expect(formatRelative(wait, 'en', Math.ceil)).to.equal(words);
    });
  }

  it('never promises more time than is left nor a shorter wait (F61)', () => {
    const seconds = (words: string): number => {
      const [, value, unit = ''] = /in (\d+) (second|minute|hour)/.exec(words) ?? [];
      return Number(value) * ({ second: 1, minute: 60, hour: 3600 }[unit] ?? NaN);
    };
    for (let left = 1; left <= 3 * 3600; left += left < 200 ? 1 : 7) {
      expect(seconds(formatRelative(left * 1000, 'en')), `${left} s left`).to.be.within(1, left);
      const wait = seconds(formatRelative(left * 1000, 'en', Math.ceil));
      expect(wait, `${left} s to wait`).to.be.at.least(left);
    }
  });

  it('describes times in other languages', () => {
    expect(formatRelative(5 * minute, 'de')).to.equal('in 5 Minuten');
  });

  it('uses Latin digits in every language', () => {
    expect(formatRelative(5 * minute, 'fa')).to.include('5');
  });

  it('is shown in the last 24 hours, or as a warning in the last minute when it is disabled', () => {
    expect(shownTimeLeft(24 * hour, true)).to.equal(24 * hour);
    expect(shownTimeLeft(24 * hour + 1, true)).to.equal(undefined);
    expect(shownTimeLeft(minute, false)).to.equal(minute);
    expect(shownTimeLeft(minute + 1, false)).to.equal(undefined);
    for (const shows of [true, false]) {
      expect(shownTimeLeft(0, shows)).to.equal(0);
      expect(shownTimeLeft(undefined, shows)).to.equal(undefined);
    }
  });

  it('has milestones at five minutes, one minute and thirty seconds', () => {
    expect(passesMilestone(5 * minute + 1, 5 * minute)).to.equal(true);
    expect(passesMilestone(61_000, 60_000)).to.equal(true);
    expect(passesMilestone(31_000, 12_000)).to.equal(true);
    expect(passesMilestone(5 * minute, 5 * minute - 1000)).to.equal(false);
    expect(passesMilestone(30_000, 29_000)).to.equal(false);
  });

  it('changes at whole seconds, and not before the last day', () => {
    expect(nextChangeDelay(1500, true)).to.equal(500);
    expect(nextChangeDelay(2000, true)).to.equal(1000);
    expect(nextChangeDelay(24 * hour, true)).to.equal(1000);
    expect(nextChangeDelay(25 * hour, true)).to.equal(hour);
  });

  it('changes only at milestones when it is disabled (F60)', () => {
    expect(nextChangeDelay(hour, false)).to.equal(55 * minute);
    expect(nextChangeDelay(5 * minute, false)).to.equal(4 * minute);
    expect(nextChangeDelay(61_000, false)).to.equal(1000);
    expect(nextChangeDelay(45_500, false)).to.equal(15_500);
    expect(nextChangeDelay(30_000, false)).to.equal(30_000);
  });
});

const texts: OfferTexts = {
  messages: en,
  formattedNumber: '+1 800 555 0100',
  accessCode: undefined,
  timeLeft: undefined,
  hasCountdown: true,
};

describe('the announcement', () => {
  it('contains the number as shown, once (F61)', () => {
    expect(numberAnnouncement(texts)).to.equal('+1 800 555 0100');
  });

  it('contains the access code character by character and the time left (F61)', () => {
    const given = { ...texts, accessCode: '0047-1', timeLeft: 120_000 };
    expect(numberAnnouncement(given).split('\n')).to.deep.equal([
      '+1 800 555 0100',
      `${en.accessCode} 0 0 4 7 - 1`,
      en.expires('in 2 minutes'),
    ]);
  });

  it('in the last minute mentions that another number can be requested (F61)', () => {
    const last = `${en.expires('in 45 seconds')}\n${en.canRenew}`;
    expect(timeAnnouncement(45_000, en, 'completed')).to.equal(last);
    const given = { ...texts, timeLeft: 45_000 };
    expect(numberAnnouncement(given)).to.equal(`+1 800 555 0100\n${last}`);
  });

  it('contains only the time while a renewal is pending or rejected (F61)', () => {
    for (const stage of ['submitted', 'rejected'] as const) {
      expect(timeAnnouncement(45_000, en, stage)).to.equal(en.expires('in 45 seconds'));
    }
  });
});
