import { expect } from 'chai';
import {
  inFigures,
  inWords,
  nextFigure,
  passesMilestone,
  shownTimeLeft,
} from '../../src/number/countdown.js';

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
      expect(inFigures(left)).to.equal(figures);
    });
  }

  for (const [left, words] of [
    [1000, 'in 1 second'],
    [30_000, 'in 30 seconds'],
    [90_000, 'in 90 seconds'],
    [90_001, 'in 2 minutes'],
    [5 * minute, 'in 5 minutes'],
    [hour, 'in 60 minutes'],
    [2 * hour, 'in 120 minutes'],
    [3 * hour - 1, 'in 2 hours'],
    [24 * hour, 'in 24 hours'],
  ] as const) {
    it(`says ${left} ms as ${words}`, () => {
      expect(inWords(left, 'en')).to.equal(words);
    });
  }

  it('says it in other languages too', () => {
    expect(inWords(5 * minute, 'de')).to.equal('in 5 Minuten');
  });

  it('says it in the figures that it shows, whatever those of the language are', () => {
    expect(inWords(5 * minute, 'fa')).to.include('5');
  });

  it('is shown in the last day, or where none is to be, as a warning in the last minute', () => {
    expect(shownTimeLeft(24 * hour, true)).to.equal(24 * hour);
    expect(shownTimeLeft(24 * hour + 1, true)).to.equal(undefined);
    expect(shownTimeLeft(minute, false)).to.equal(minute);
    expect(shownTimeLeft(minute + 1, false)).to.equal(undefined);
    for (const shows of [true, false]) {
      expect(shownTimeLeft(0, shows)).to.equal(0);
      expect(shownTimeLeft(undefined, shows)).to.equal(undefined);
    }
  });

  it('is worth saying at five minutes, one minute and thirty seconds', () => {
    expect(passesMilestone(5 * minute + 1, 5 * minute)).to.equal(true);
    expect(passesMilestone(61_000, 60_000)).to.equal(true);
    expect(passesMilestone(31_000, 12_000)).to.equal(true);
    expect(passesMilestone(5 * minute, 5 * minute - 1000)).to.equal(false);
    expect(passesMilestone(30_000, 29_000)).to.equal(false);
  });

  it('changes its figures at whole seconds, and not before the last day', () => {
    expect(nextFigure(1500)).to.equal(500);
    expect(nextFigure(2000)).to.equal(1000);
    expect(nextFigure(24 * hour)).to.equal(1000);
    expect(nextFigure(25 * hour)).to.equal(hour);
  });
});
