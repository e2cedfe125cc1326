/** Puts together the request to a number service. */
import { formValues } from './values.js';
import { languageOf } from '../messages/language.js';
import type { PhoneNumber } from '../phone-number/parse.js';
import type { NumberRequest } from '../services/number-service.js';

/**
 * @param typed the form's values as typed.
 * @param userData what the page attached.
 * @param host tells the page and its language.
 * @param phone the phone number as the phone library reads it. Without it, a number typed with `+` is sent in E.164.
 */
export function numberRequest(
  typed: Readonly<Record<string, string>>,
  userData: Readonly<Record<string, unknown>>,
  host: HTMLElement,
  phone?: PhoneNumber,
): NumberRequest {
  const { URL: url, title, referrer } = host.ownerDocument;
  const language = languageOf(host);
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return {
    form: formValues(typed, phone ? phone.e164 : globalNumber(typed.phonenumber)),
    typed,
    userData,
    page: { url: text(url), title: text(title), referrer: text(referrer), language, timeZone },
  };
}

/**
 * A number in E.164 with spaces, dots, hyphens and brackets, without the trunk zero in brackets (not so in Italy). This
 * rule is apart from `telephone-number.ts`: what is sent must not depend on what has loaded.
 */
function globalNumber(typed = ''): string | undefined {
  const number = typed
    .replace(/^(\s*\(?\+(?!39)\d{1,3}\)?\s*)\(0\)/, '$1')
    .replace(/[\s\p{Cf}\p{Pd}().]/gu, '');
  return /^\+[1-9]\d{2,14}$/.test(number) ? number : undefined;
}

/** An `<img name="title">` of the page's is what its `document.title` then is. */
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
