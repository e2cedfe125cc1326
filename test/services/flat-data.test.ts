import { expect } from 'chai';
import { flatData } from '../../src/services/flat-data.js';
import { numberRequest } from './fake-http.js';

const flat = (request = {}): Record<string, unknown> =>
  Object.fromEntries(flatData({ ...numberRequest, ...request }));

describe('flatData', () => {
  it('contains the form without the phone number, userData and the page', () => {
    expect(flat()).to.deep.equal({
      firstname: 'Zoë',
      lastname: '',
      topic: 'billing',
      cart: { items: [1, 2] },
      vip: true,
      page_url: 'https://shop.example/cart?item=1',
      page_title: 'Cart & more',
      page_referrer: '',
      page_language: 'en-GB',
      page_timeZone: 'Europe/London',
    });
  });

  it('prefers the form to userData', () => {
    expect(flat({ userData: { firstname: 'Visitor' } })).to.include({ firstname: 'Zoë' });
  });

  it('prefers userData to the page', () => {
    expect(flat({ userData: { page_title: 'Checkout' } })).to.include({ page_title: 'Checkout' });
  });

  it('ignores a phone number in userData', () => {
    expect(flat({ userData: { phonenumber: '+1' } })).not.to.have.property('phonenumber');
  });
});
