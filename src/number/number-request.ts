/** Puts together what a number service is asked. */
import { formValues } from '../form/form-values.js';
import { languageOf } from '../language.js';
import type { PhoneNumber } from '../form/phone.js';
import type { NumberRequest } from '../services/number-service.js';
import { readNumber } from '../services/load-reader.js';

/**
 * @param typed the form's values as typed.
 * @param userData what the page attached.
 * @param host tells the page and its language.
 * @param phone what is known of the phone number; by default, that one typed as a global one is one.
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

function globalNumber(typed = ''): string | undefined {
  const number = readNumber(typed)?.number;
  return number?.startsWith('+') ? number : undefined;
}

/** An `<img name="title">` of the page's is what its `document.title` then is. */
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
