/** Flattens a request into key–value pairs, for formats without nested objects. */
import type { NumberRequest } from './number-service.js';

/**
 * The form, `userData` and the page as one map. If a key occurs twice, the form takes precedence over `userData`, and
 * `userData` over the page's `page_url`, `page_title`, `page_referrer`, `page_language` and `page_timeZone`. The phone
 * number is left out, because every format has a parameter for it.
 */
export function flatData({ form, userData, page }: NumberRequest): ReadonlyMap<string, unknown> {
  const data = new Map<string, unknown>([
    ...Object.entries(page).map(([key, value]) => [`page_${key}`, value] as const),
    ...Object.entries(userData),
    ...Object.entries(form),
  ]);
  data.delete('phonenumber');
  return data;
}
