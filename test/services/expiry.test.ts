import { expect } from 'chai';
import fc from 'fast-check';
import { parseDuration, parseExpiry } from '../../src/services/parse-expiry.js';
import { now } from './fake-http.js';
import { captureWarnings } from '../helpers/capture-warnings.js';
import { hostileText } from '../helpers/hostile-text.js';
import { watchPrototypes } from '../helpers/prototypes.js';
import { randomRuns } from '../helpers/random-runs.js';

const hour = 60 * 60 * 1000;
const day = 24 * hour;
const yearEnd9998 = Date.UTC(9998, 11, 31);
const lastSecondOf9999 = Date.UTC(9999, 11, 31, 23, 59, 59);
const lastInstant = 8.64e15;

/** Parses with a local clock that is right and, by default, without the server's clock. */
const either = (value: unknown, serverNow?: number): number | undefined =>
  parseExpiry(value, { now, serverNow });
const duration = (value: unknown, serverNow?: number): number | undefined =>
  parseDuration(value, { now, serverNow });

describe('parsing an expiry', () => {
  it('returns undefined for undefined and null', () => {
    for (const parse of [either, duration]) {
      expect(parse(undefined)).to.equal(undefined);
      expect(parse(null)).to.equal(undefined);
    }
  });

  for (const [unit, value] of Object.entries({ microseconds: 1.8e15, nanoseconds: 1.8e18 })) {
    it(`ignores a time in ${unit}, with a warning (F41)`, () => {
      const warnings = captureWarnings();
      expect(either(value)).to.equal(undefined);
      expect(warnings.stop()).to.have.length(1);
    });
  }

  for (const [kind, parse] of Object.entries({ parseExpiry: either, parseDuration: duration })) {
    it(`reads a placeholder as no expiry without a warning: ${kind} (F22, F41)`, () => {
      const warnings = captureWarnings();
      const none = [0, -0, -1, -1_700_000_000, Infinity, -Infinity, 8.64e15 + 1, 1e300, false];
      const texts = ['', ' ', '0', '-1', '-15', '-', '–', 'null', 'None', 'never', 'N/A', 'NaN'];
      for (const value of [...none, ...texts, '0000-00-00 00:00:00', '9'.repeat(60)]) {
        expect(parse(value), String(value)).to.equal(undefined);
      }
      expect(warnings.stop()).to.deep.equal([]);
    });

    it(`reads an invalid value as no expiry: ${kind} (F22, F41)`, () => {
      const nonsense: unknown[] = [
        ...[NaN, '1e3', '0x10', 'soon', '9'.repeat(400), '22:13:20 GMT', '2099-13-01T00:00:00Z'],
        ...['2099-01-01T25:00:00Z', '2099-01-01T00:00:00 Europe/London', 'T2099-01-01T00:00:00Z'],
        ...['P1M', 'P1Y', '5 months', '99999-12-31T23:59:59Z', '١٥'],
        ...[true, [], [300], {}, { valueOf: 300 }, () => 300, 300n, Symbol('300'), new Date(NaN)],
      ];
      for (const [index, value] of nonsense.entries()) {
        expect(parse(value), `the value with index ${index}`).to.equal(undefined);
      }
    });
  }

  describe('of a duration', () => {
    it('reads seconds', () => {
      expect(duration(300)).to.equal(now + 300_000);
      expect(duration(0.5)).to.equal(now + 500);
    });

    it('reads a number in a text', () => {
      expect(duration('15')).to.equal(now + 15_000);
      expect(duration('1.5')).to.equal(now + 1500);
      expect(duration('1.25')).to.equal(now + 1250);
    });

    it('reads a duration of 25 days', () => {
      expect(duration((25 * day) / 1000)).to.equal(now + 25 * day);
    });

    it('never reads a date or a timestamp', () => {
      expect(duration(2_000_000_000)).to.equal(now + 2_000_000_000_000);
      expect(duration('2099-01-01T00:00:00Z')).to.equal(undefined);
    });

    it('starts from the local clock, whatever the server’s clock shows', () => {
      expect(duration(300, now - hour)).to.equal(now + 300_000);
      expect(either('30', now + hour)).to.equal(now + 30_000);
    });

    it('reads a duration of 8,000 years as no expiry', () => {
      expect(duration((yearEnd9998 - now) / 1000)).to.equal(yearEnd9998);
      expect(duration((lastSecondOf9999 - now) / 1000)).to.equal(undefined);
    });

    const named: [text: string, seconds: number][] = [
      ['PT5M', 300],
      ['PT1H30M', 5400],
      ['P1D', 86_400],
      ['P1DT0.5S', 86_400.5],
      ['pt300s', 300],
      ['300 s', 300],
      ['300s', 300],
      ['300 seconds', 300],
      ['5 min', 300],
      ['1h 30m', 5400],
      ['2 hours', 7200],
      [' 300 ', 300],
      ['+300', 300],
    ];
    for (const [text, seconds] of named) {
      it(`reads ${text} (F41)`, () => {
        expect(duration(text)).to.equal(now + seconds * 1000);
        expect(either(text)).to.equal(now + seconds * 1000);
      });
    }

    it('reads a clock notation, which is no absolute expiry (F41)', () => {
      expect(duration('00:05:00')).to.equal(now + 300_000);
      expect(duration('5:00')).to.equal(now + 300_000);
      expect(duration('1.00:00:01.5')).to.equal(now + day + 1500);
      expect(either('00:05:00')).to.equal(undefined);
    });
  });

  describe('of a number', () => {
    it('reads less than 1e9 as seconds from now', () => {
      expect(either(30)).to.equal(now + 30_000);
      expect(either(999_999_999)).to.equal(now + 999_999_999_000);
    });

    it('reads 1e9 to 1e11 as seconds since the epoch', () => {
      expect(either(1_700_000_060)).to.equal(now + 60_000);
      expect(either(99_999_999_999)).to.equal(99_999_999_999_000);
      // 1e9 is a timestamp in the past.
      expect(either(1_000_000_000, now)).to.equal(1_000_000_000_000);
    });

    it('reads 1e11 and more as ms since the epoch', () => {
      expect(either(now + 60_000)).to.equal(now + 60_000);
      expect(either(yearEnd9998)).to.equal(yearEnd9998);
      expect(either(100_000_000_000, now)).to.equal(100_000_000_000);
    });

    it('reads a number in a text', () => {
      expect(either('30')).to.equal(now + 30_000);
      expect(either(String(now + 60_000))).to.equal(now + 60_000);
    });
  });

  describe('of a date and time', () => {
    const moments: Record<string, string> = {
      'as in RFC 3339': '2023-11-14T23:13:20Z',
      'with an offset': '2023-11-15T00:13:20+01:00',
      'with a negative offset with minutes': '2023-11-14T19:43:20-03:30',
      'with an offset as Java writes it': '2023-11-15T00:13:20+0100',
      'in lower case': '2023-11-14t23:13:20z',
      'with a space': '2023-11-14 23:13:20Z',
      'without a zone, which is UTC': '2023-11-14T23:13:20',
      'with a fraction': '2023-11-14T23:13:20.000Z',
      'with a fraction as .NET writes it': '2023-11-14T23:13:20.0000000Z',
      'with a fraction after a comma': '2023-11-14T23:13:20,000Z',
      'with an offset in hours': '2023-11-15T00:13:20+01',
      'with an offset after a space': '2023-11-15 00:13:20 +0100',
      'with the zone name UTC': '2023-11-14 23:13:20 UTC',
      'with a zone as Java writes it': '2023-11-15T00:13:20+01:00[Europe/Berlin]',
      'as HTTP writes it': 'Tue, 14 Nov 2023 23:13:20 GMT',
      'as emails have it': 'Wed, 15 Nov 2023 00:13:20 +0100',
      'as JavaScript writes it': 'Tue Nov 14 2023 23:13:20 GMT+0000 (Coordinated Universal Time)',
      'with a fraction as Go writes it': '2023-11-14T23:13:20.000000000+00:00',
    };
    for (const [how, value] of Object.entries(moments)) {
      it(`reads it ${how}`, () => {
        expect(either(value)).to.equal(now + hour);
      });
    }

    it('reads a time without seconds', () => {
      expect(either('2023-11-14T23:13Z')).to.equal(now + hour - 20_000);
    });

    it('keeps a fraction of a second', () => {
      expect(either('2023-11-14T23:13:20.250Z')).to.equal(now + hour + 250);
    });

    it('reads a date without a time as the end of that day (F41)', () => {
      expect(either('2023-11-14')).to.equal(Date.UTC(2023, 10, 15) - 1);
    });

    it('reads a Date object (F41)', () => {
      expect(either(new Date(now + hour))).to.equal(now + hour);
    });

    const none = [
      ...['0001-01-01T00:00:00Z', '0001-01-01T00:00:00', '1900-01-01', '1970-01-01T00:00:00Z'],
      ...['1969-12-31T19:00:00-05:00', '9999-12-31T23:59:59Z', '9999-12-31T23:59:59.9999999Z'],
      ...['9999-12-31', 'Thu, 01 Jan 1970 00:00:00 GMT'],
    ];
    for (const text of none) {
      it(`reads the placeholder ${text} as no expiry (F22, F41)`, () => {
        expect(either(text)).to.equal(undefined);
        expect(either(text, now)).to.equal(undefined);
      });
    }
  });

  describe('of a time by the server’s clock', () => {
    const inAMinute = (clock: number): string => new Date(clock + 60_000).toISOString();

    it('converts it to a local clock that is an hour ahead (F22)', () => {
      expect(either(inAMinute(now - hour), now - hour)).to.equal(now + 60_000);
      expect(either(now - hour + 60_000, now - hour)).to.equal(now + 60_000);
    });

    it('converts it to a local clock that is an hour behind (F22)', () => {
      expect(either(inAMinute(now + hour), now + hour)).to.equal(now + 60_000);
      expect(either((now + hour + 60_000) / 1000, now + hour)).to.equal(now + 60_000);
    });

    it('keeps it when the server’s clock is not known', () => {
      expect(either(inAMinute(now + hour))).to.equal(now + hour + 60_000);
    });

    it('reads a past time as no expiry when the server’s clock is not known (F22)', () => {
      expect(either(now - 1)).to.equal(undefined);
      expect(either(now)).to.equal(undefined);
      expect(either(now + 1)).to.equal(now + 1);
      expect(either(inAMinute(now - hour))).to.equal(undefined);
    });

    it('keeps a time that is past by the server’s clock', () => {
      expect(either(now - 5000, now)).to.equal(now - 5000);
      expect(either(now + hour - 5000, now + hour)).to.equal(now - 5000);
    });
  });

  it('returns a valid time or undefined for random values (F21, F22)', () => {
    const instants = fc.integer({ min: 0, max: lastInstant });
    const expectUntouched = watchPrototypes();
    fc.assert(
      fc.property(
        fc.oneof(
          { weight: 3, arbitrary: hostileText },
          { weight: 1, arbitrary: fc.anything() },
          { weight: 1, arbitrary: fc.double() },
          { weight: 1, arbitrary: fc.date().map(String) },
          {
            weight: 1,
            arbitrary: fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
          },
          { weight: 1, arbitrary: fc.date().map(Number) },
        ),
        fc.constantFrom(parseDuration, parseExpiry),
        instants,
        fc.option(instants, { nil: undefined }),
        (value, parse, local, serverNow) => {
          const expiry = parse(value, { now: local, serverNow });
          expect(new Date(expiry ?? 0).getTime()).to.equal(Math.trunc(expiry ?? 0));
          // Without the server’s clock, no expiry is in the past.
          if (serverNow === undefined) expect(expiry ?? Infinity).to.be.at.least(local);
          expectUntouched();
        },
      ),
      randomRuns(1000),
    );
  });
});
