/** Checks that an offer is valid, whichever service returned it. */
import { expect } from 'chai';
import type { NumberOffer } from '../../src/services/number-service.js';
import { parseTelephoneNumber } from '../../src/phone-number/parse.js';

export function expectLegal(offer: NumberOffer): void {
  const { number, formatted = '', extension = '1', matchesCallerId = true } = offer;
  const { accessCode = '1', expiresAt = 0, id = '1' } = offer;
  expect(offer).to.have.property('formatted');
  if (number === '') expect(formatted).to.match(/\p{Nd}/u);
  else {
    expect(number).to.match(/^\+?[0-9]{3,15}$/);
    expect(parseTelephoneNumber(formatted)?.number).to.equal(number);
  }
  expect(formatted).not.to.match(/\p{C}/u);
  expect(extension).to.match(/^[0-9]{1,6}$/);
  expect(matchesCallerId).to.equal(true);
  expect(accessCode).to.match(/^[\p{L}\p{M}\p{Nd}*#]{1,32}$/u);
  expect(new Date(expiresAt).getTime()).to.equal(Math.trunc(expiresAt));
  expect(id).to.be.a('string');
  expect(id.length).to.be.within(1, 200);
  const known = 'number formatted extension accessCode matchesCallerId expiresAt id'.split(' ');
  expect(known).to.include.members(Object.keys(offer));
  expect(Object.values(offer)).not.to.include(undefined);
  expect(offer).to.be.frozen;
  expect(Object.getPrototypeOf(offer)).to.equal(Object.prototype);
}
