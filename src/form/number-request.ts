/** Creates the request to a number service. */
import { languageOf } from '../messages/language.js';
import type { PhoneNumberCheck } from '../phone-number/phone-metadata.js';
import type { NumberRequest } from '../services/number-service.js';
import { normalizeValues, type RawForm } from './values.js';

/**
 * Creates the request to a number service.
 * @param rawForm the values of the form, unchanged.
 * @param userData the data that the page attaches.
 * @param host the element. Its document and language are in the request.
 * @param phone the parsed phone number. If it is `undefined`, a number that starts with `+` is still sent in E.164.
 */
export function createNumberRequest(
  rawForm: RawForm,
  userData: Readonly<Record<string, unknown>>,
  host: HTMLElement,
  phone?: PhoneNumberCheck,
): NumberRequest {
  const { URL: url, title, referrer } = host.ownerDocument;
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return {
    form: normalizeValues(rawForm, phone ? phone.e164 : internationalNumber(rawForm.phonenumber)),
    rawForm,
    userData,
    page: {
      url: stringOrEmpty(url),
      title: stringOrEmpty(title),
      referrer: stringOrEmpty(referrer),
      language: languageOf(host),
      timeZone,
    },
  };
}

/**
 * Formats a number that has a country code in E.164. It does not use the phone metadata, so that the request does not depend
 * on whether they have loaded. It removes a trunk zero in brackets, such as in +44 (0)20, except in Italian numbers, which
 * have no trunk zero.
 * @returns `undefined` if the number has no country code or is invalid.
 */
function internationalNumber(typed = ''): string | undefined {
  const number = typed
    .replace(/^(\s*\(?\+(?!39)\d{1,3}\)?\s*)\(0\)/, '$1')
    .replace(/[\s\p{Cf}\p{Pd}().]/gu, '');
  return /^\+[1-9]\d{2,14}$/.test(number) ? number : undefined;
}

/** Returns an empty text instead of an element. On a page with `<img name="title">`, `document.title` is that image. */
const stringOrEmpty = (value: unknown): string => (typeof value === 'string' ? value : '');
