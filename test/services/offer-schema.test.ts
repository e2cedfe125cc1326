/** Validation of the offers of services. */
import { expect } from 'chai';
import { createOffer, parseOffer } from '../../src/services/offer-schema.js';
import { objectSchema, stringOrInteger } from '../../src/services/schema-helpers.js';
import { NumberServiceError } from '../../src/services/number-service.js';
import { now } from './fake-http.js';
import { captureWarnings } from '../helpers/capture-warnings.js';

const number = '+18005550123';
const offered = { number, formatted: '+1 800 555 0123' };

function expectBadResponse(value: unknown): NumberServiceError {
  try {
    expect(parseOffer(value)).to.equal('an error');
  } catch (error) {
    if (!(error instanceof NumberServiceError)) throw error;
    expect(error.code).to.equal('bad-response');
    return error;
  }
  throw new Error('unreachable');
}

describe('objectSchema', () => {
  it('does not change the object with the members', () => {
    const members = { number: stringOrInteger };
    objectSchema(members);
    expect(Object.getPrototypeOf(members)).to.equal(Object.prototype);
  });
});

describe('parseOffer', () => {
  it('accepts an offer with only a number', () => {
    expect(parseOffer({ number })).to.deep.equal(offered);
  });

  it('accepts all members of an offer', () => {
    const offer = {
      ...offered,
      extension: '5',
      accessCode: '004711',
      expiresAt: now,
      id: 'call-1',
    };
    const formatted = '+1 800 555 0123 ext. 5';
    expect(parseOffer(offer)).to.deep.equal({ ...offer, formatted });
  });

  it('strips the separators of the number and keeps them in `formatted`', () => {
    const formatted = '+1 (800) 555-0123';
    expect(parseOffer({ number: formatted })).to.deep.equal({ number, formatted });
  });

  it('returns the same offer when it parses its result', () => {
    const once = parseOffer({ number: '+1\u00a0800 555 0123' });
    expect(once).to.deep.equal({ number, formatted: '+1 800 555 0123' });
    expect(parseOffer(once)).to.deep.equal(once);
  });

  it('ignores `formatted` when it contains another number or no number', () => {
    for (const formatted of ['+1 800 555 0124', 'call us', '', 18005550123, {}, null]) {
      expect(parseOffer({ number, formatted })).to.deep.equal(offered);
    }
  });

  it('converts integers to texts', () => {
    expect(parseOffer({ number, accessCode: 123456, id: 17 })).to.deep.equal({
      ...offered,
      accessCode: '123456',
      id: '17',
    });
  });

  it('accepts letters, digits, * and # in an access code of up to 32 characters', () => {
    for (const accessCode of ['0', 'Ab12', '*1#', 'é', '١٢', '9'.repeat(32)]) {
      expect(parseOffer({ number, accessCode })).to.deep.equal({ ...offered, accessCode });
    }
  });

  it('omits members that are null, undefined or empty', () => {
    const nothing = { accessCode: null, expiresAt: null, id: null };
    expect(parseOffer({ number, ...nothing })).to.deep.equal(offered);
    const undefineds = { accessCode: undefined, expiresAt: undefined, id: undefined };
    expect(Object.keys(parseOffer({ number, ...undefineds }))).to.deep.equal([
      'number',
      'formatted',
    ]);
    expect(parseOffer({ number, accessCode: '', id: '' })).to.deep.equal(offered);
  });

  it('omits an invalid id', () => {
    for (const id of [true, {}, ['call-1'], Symbol('id'), 'x'.repeat(201)]) {
      expect(parseOffer({ number, id })).to.deep.equal(offered);
    }
    expect(parseOffer({ number, id: 'x'.repeat(200) }).id).to.have.length(200);
  });

  it('omits unknown members', () => {
    expect(parseOffer({ number, price: 4 })).to.deep.equal(offered);
  });

  it('keeps an expiry in the past or in the far future', () => {
    expect(parseOffer({ number, expiresAt: 1e11 }).expiresAt).to.equal(1e11);
    const farAway = Date.UTC(9998, 0);
    expect(parseOffer({ number, expiresAt: farAway }).expiresAt).to.equal(farAway);
  });

  it('returns a new frozen object', () => {
    const value = { number };
    expect(parseOffer(value)).to.be.frozen;
    expect(parseOffer(value)).not.to.equal(value);
    expect(value).not.to.be.frozen;
  });

  it('reads each getter of the object once', () => {
    const numbers = [number, 'javascript:alert(1)'];
    class Offer {
      get number(): string | undefined {
        return numbers.shift();
      }
    }
    expect(parseOffer(new Offer())).to.deep.equal(offered);
  });

  const wrong: Record<string, unknown[]> = {
    value: [undefined, null, number, 18005550123, true, [], [number], {}, () => number],
    number: [
      '',
      'call us',
      'undefined',
      'Error 500: no number',
      'javascript:alert(1)',
      -18005550123,
      1800555.5,
      '0',
      0,
      '12',
      '-1',
      '2026-11-30',
      '2026-11-30 12:00:00',
      '2026-11-30T12:00:00.000Z',
      '123e4567-e89b-12d3-a456-426614174000',
      '12345678-1234-1234-1234-123456789012',
      'a1b2c3d4e5f6',
      null,
      [number],
      {},
    ].map((value) => ({ number: value })),
  };
  for (const [what, values] of Object.entries(wrong)) {
    it(`rejects an invalid ${what}`, () => {
      for (const value of values) expectBadResponse(value);
    });
  }

  it('accepts an integer as number, as some services send it', () => {
    expect(parseOffer({ number: 18005550123 })).to.deep.equal({
      number: '18005550123',
      formatted: '1 800 555 0123',
    });
  });

  const codes: Record<string, [accessCode: unknown, code: string]> = {
    'a space': ['123 456', '123456'],
    'a line break': ['004711\n', '004711'],
    'dashes of all kinds': ['0–0-4−7‑11', '004711'],
    'invisible characters': ['\u202a004\u200b711\u0000', '004711'],
    'full-width digits': ['００４７１１', '004711'],
    'dots and brackets': ['(004).711', '004711'],
    'a star and a hash': ['*12 34#', '*1234#'],
    'a middle dot': ['12·34', '1234'],
    'an apostrophe': ["12'34", '1234'],
    'a vertical line': ['12|34', '1234'],
    'quotation marks': ['"123456"', '123456'],
    'a semicolon': ['123456;', '123456'],
    'four zeros and a dash': ['0000-1234', '00001234'],
  };
  for (const [what, [accessCode, code]] of Object.entries(codes)) {
    it(`reads an access code with ${what} (F41)`, () => {
      expect(parseOffer({ number, accessCode })).to.deep.equal({ ...offered, accessCode: code });
    });
  }

  it('reads a placeholder as no access code without a warning (F41)', () => {
    const warnings = captureWarnings();
    for (const accessCode of [' ', '-', '–', 'null', 'None', 'N/A', 'undefined', '\u200b', false]) {
      expect(parseOffer({ number, accessCode }), String(accessCode)).to.deep.equal(offered);
    }
    expect(warnings.stop()).to.deep.equal([]);
  });

  it('omits an invalid access code, keeps the number and warns once (F41)', () => {
    const warnings = captureWarnings();
    const codes = [
      '&',
      '📞',
      '☎️',
      '9'.repeat(33),
      ' '.repeat(100_000) + '1',
      1.5,
      -5,
      2 ** 53,
      NaN,
    ];
    for (const accessCode of [...codes, true, ['1'], {}, Symbol('1'), 1n]) {
      expect(parseOffer({ number, accessCode })).to.deep.equal(offered);
    }
    expect(warnings.stop()).to.deep.equal([
      '<click-to-call> ignores an access code that it cannot read.',
    ]);
  });

  it('omits matchesCallerId when the access code is invalid (F41)', () => {
    const offer = { number, matchesCallerId: true };
    expect(parseOffer({ ...offer, accessCode: {} })).to.deep.equal(offered);
    for (const accessCode of [undefined, null, '', 'none', false]) {
      expect(parseOffer({ ...offer, accessCode }).matchesCallerId).to.equal(true);
    }
  });

  it('omits an invalid expiry, keeps the number and warns once (F41)', () => {
    const warnings = captureWarnings();
    for (const expiresAt of ['soon', NaN, {}, [now], true, Symbol('1'), new Date(NaN)]) {
      expect(parseOffer({ number, expiresAt })).to.deep.equal(offered);
    }
    expect(warnings.stop()).to.deep.equal([
      '<click-to-call> ignores an expiry that it cannot read.',
    ]);
  });

  it('reads a placeholder as no expiry (F41)', () => {
    const least = '0001-01-01T00:00:00Z';
    const never = ['0000-00-00 00:00:00', '9999-12-31T23:59:59Z'];
    for (const expiresAt of ['', 0, '0', -1, false, least, Infinity, ...never]) {
      expect(parseOffer({ number, expiresAt })).to.deep.equal(offered);
    }
  });

  it('reads every expiry format from a service function of the page (F41)', () => {
    const expiresAt = Date.UTC(2099, 0);
    for (const value of [expiresAt, expiresAt / 1000, new Date(expiresAt), '2099-01-01T00:00Z']) {
      expect(parseOffer({ number, expiresAt: value })).to.deep.equal({ ...offered, expiresAt });
    }
  });

  it('reads an extension from the number or from `extension` (F38)', () => {
    const extended = { number, extension: '5', formatted: '+1 800 555 0123 ext. 5' };
    expect(parseOffer({ number: '+18005550123;ext=5' })).to.deep.equal(extended);
    expect(parseOffer({ number, extension: 5 })).to.deep.equal(extended);
    expect(parseOffer(extended)).to.deep.equal(extended);
    for (const extension of ['', 'x', {}, '1234567', -1]) {
      expect(parseOffer({ number, extension })).to.deep.equal(offered);
    }
  });

  it('keeps a number that cannot be dialled as text and warns once (F38)', () => {
    const warnings = captureWarnings();
    for (const text of ['*611', '*1', '+1 800 555 0123 / +1 800 555 0124']) {
      const shown = { number: '', formatted: text };
      expect(parseOffer({ number: text })).to.deep.equal(shown);
      expect(parseOffer(shown)).to.deep.equal(shown);
    }
    expect(warnings.stop()).to.deep.equal([
      '<click-to-call> cannot dial the number that the service returned.',
    ]);
  });

  it('names the invalid member in the error but never its value, which may end up in error reports (F26)', () => {
    expect(expectBadResponse({ number: {} }).cause).to.equal('number');
    expect(expectBadResponse({ number: 'call us', accessCode: '1' }).cause).to.equal('number');
    expect(expectBadResponse(null).cause).to.equal(undefined);
  });

  it('rejects an object whose getter throws', () => {
    const cause = new Error('No.');
    const value = {
      get number(): string {
        throw cause;
      },
    };
    expect(expectBadResponse(value).cause).to.equal(cause);
  });
});

describe('createOffer', () => {
  it('accepts an integer as number', () => {
    expect(createOffer({ number: 18005550123 })).to.deep.equal({
      number: '18005550123',
      formatted: '1 800 555 0123',
    });
  });
});
