/**
 * Texts of 100,000 characters. A regular expression that backtracks takes minutes for them, so the test exceeds its timeout.
 */
import { expect } from 'chai';
import { parseFields, isTelephoneNumberLike } from '../../src/form/fields.js';
import { normalizeValues } from '../../src/form/values.js';
import { resolvePhoneCountry, checkPhoneNumber } from '../../src/phone-number/phone-metadata.js';
import { normalizeLanguageTag } from '../../src/messages/language.js';
import { engagementService } from '../../src/services/engagement-service.js';
import { parseAccessCode } from '../../src/services/offer-schema.js';
import { parseExpiry } from '../../src/services/parse-expiry.js';
import { gmsService } from '../../src/services/gms-service.js';
import { readDate, readRetryAfter } from '../../src/services/http/response.js';
import { parseOffer } from '../../src/services/offer-schema.js';
import { NumberServiceError } from '../../src/services/number-service.js';
import { readProblemDetails } from '../../src/services/http/problem-details.js';
import { telUri } from '../../src/phone-number/tel-uri.js';
import { stripSeparators, parseNumberOrText } from '../../src/phone-number/parse.js';
import { ask, FakeHttp, json, now } from './fake-http.js';

const length = 100_000;
const pieces = [
  ...[' ', '\n', '\u200b', '\u202e', '0', '1', '٣', '𝟿', '１', '+', '(', ')', '(0)', '+1(0)', '-'],
  ...['.', '/', '1 ', '1.', ' 1', 'tel:', '00', 'a', 'zh-', '2020-01-01T00:00:00.', '@', '"', '\\'],
];
const texts = pieces.flatMap((piece) => {
  const long = piece.repeat(length / piece.length);
  return [long, `+1${long}x`];
});

const number = '+18005550123';

describe('a text of 100,000 characters', () => {
  const readers: Record<string, (text: string) => unknown> = {
    'a telephone number': (text) => [parseNumberOrText(text), stripSeparators(text)],
    'an access code': parseAccessCode,
    'problem details': (text) =>
      readProblemDetails(
        { errors: { [text]: text, list: [{ pointer: text, detail: text }] } },
        422,
        [text],
      ),
    'a tel: link': (text) => [telUri(text), telUri(number, text)],
    'an offer': (text) =>
      [{ number: text }, { number, accessCode: text }, { number, formatted: text, id: text }].map(
        (offer) => orRefusal(() => parseOffer(offer)),
      ),
    'an expiry': (text) => orRefusal(() => parseExpiry(text, { now, serverNow: undefined })),
    'a Date header': (text) => readDate(headers(text)),
    'a Retry-After header': (text) => readRetryAfter(headers(text), now),
    'a language tag': normalizeLanguageTag,
    'a country': (text) => resolvePhoneCountry(text, undefined, text),
    'field names': (text) => parseFields(text).length,
    'a field value that may be a phone number': isTelephoneNumberLike,
    'a typed phone number': (text) => [checkPhoneNumber(text), checkPhoneNumber(text, 'GB')],
    'form values': (text) => normalizeValues({ firstname: text, phonenumber: text }, undefined),
  };
  for (const [what, read] of Object.entries(readers)) {
    it(`is read within the timeout as ${what} (F21)`, () => {
      for (const text of texts) read(text);
    });
  }

  it('does not delay a service as its URL (F21)', async () => {
    const url = `https://shop.example/${'/'.repeat(2 * length)}x`;
    for (const create of [gmsService, engagementService]) {
      const http = new FakeHttp(json({}));
      await orRejection(ask(create({ url, apiKey: 'x', groupName: 'x' }, http)));
      expect(http.sent).to.have.length(1);
    }
  });
});

/** The response headers. Servers send only printable ASCII. */
const headers = (text: string): Headers => {
  const value = text.replace(/[^ -~]/gu, '');
  return new Headers({ Date: value, 'Retry-After': value });
};

function orRefusal(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    expect(error).to.be.instanceOf(NumberServiceError);
    return error;
  }
}

const orRejection = (asked: Promise<unknown>): Promise<unknown> =>
  asked.catch((error: unknown) => error);
