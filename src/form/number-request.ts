/** Puts together the request to a number service. */
import { languageOf } from '../messages/language.js';
import type { PhoneNumberCheck } from '../phone-number/metadata.js';
import type { NumberRequest } from '../services/number-service.js';
import { normalizeValues, type RawForm } from './values.js';

/**
 * @param userData what the page attached.
 * @param host tells the page and its language.
 * @param phone the phone number as the phone metadata reads it. Without the metadata, a number that was typed with a `+` is
 *   sent in E.164.
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
 * @returns the number in E.164 if it has a country code; without a trunk zero in brackets, which Italy does not have. It does
 *   not use the code that reads numbers: what is sent must not depend on what has loaded.
 */
function internationalNumber(typed = ''): string | undefined {
  const number = typed
    .replace(/^(\s*\(?\+(?!39)\d{1,3}\)?\s*)\(0\)/, '$1')
    .replace(/[\s\p{Cf}\p{Pd}().]/gu, '');
  return /^\+[1-9]\d{2,14}$/.test(number) ? number : undefined;
}

/** On a page with `<img name="title">`, `document.title` is that element. */
const stringOrEmpty = (value: unknown): string => (typeof value === 'string' ? value : '');
