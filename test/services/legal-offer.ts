/** What holds for every offer that is handed on, whoever made it. */
import { expect } from 'chai';
import { groupedNumber } from '../../src/services/grouped-number.js';
import type { NumberOffer } from '../../src/services/number-service.js';

export function expectLegal(offer: NumberOffer): void {
  const { number, formatted, accessCode = '1', expiresAt = 0, id = '1', ...others } = offer;
  expect(number).to.match(/^\+?[0-9]{3,15}$/);
  if (formatted !== undefined) {
    expect(formatted).to.match(/^[+0-9 ()[\].\p{Pd}/]{1,40}$/u);
    expect(groupedNumber(formatted, number)).to.equal(formatted);
  }
  expect(accessCode).to.match(/^[0-9A-Za-z*#-]{1,32}$/);
  expect(new Date(expiresAt).getTime()).to.equal(Math.trunc(expiresAt));
  expect(id).to.be.a('string');
  expect(id.length).to.be.within(1, 200);
  expect(others).to.deep.equal({});
  expect(Object.values(offer)).not.to.include(undefined);
  expect(offer).to.be.frozen;
  expect(Object.getPrototypeOf(offer)).to.equal(Object.prototype);
}
