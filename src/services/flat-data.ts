/** What travels with a request where a format knows only one heap of keys. */
import type { NumberRequest } from './number-service.js';

/**
 * The form, `userData` and the page as keys of one level, each once: the form takes precedence over `userData`,
 * and both over the page's `page_url`, `page_title`, `page_referrer`, `page_language` and `page_timeZone`. The phone
 * number is not among them; every format has a parameter for it.
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
