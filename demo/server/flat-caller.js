/** The fields of the form that the demo's pages ask for, besides the phone number. */
const FORM_FIELDS = ['firstname', 'lastname'];

/** Where the visitor was, among the keys that travel with a request. */
const PAGE_PREFIX = 'page_';

/**
 * Sorts out what the vendors' formats carry as one flat heap of keys.
 *
 * @param {{ format: string, group: string, phone: string, keys: Record<string, unknown> }} request
 * @returns {import('./api.js').Caller}
 */
export function callerOfFlatKeys({ format, group, phone, keys }) {
  const entries = Object.entries(keys);
  const isForm = (/** @type {string} */ key) => FORM_FIELDS.includes(key);
  const isPage = (/** @type {string} */ key) => key.startsWith(PAGE_PREFIX);
  return {
    format,
    group,
    form: Object.fromEntries([
      ...entries.filter(([key]) => isForm(key)),
      ...(phone ? [['phonenumber', phone]] : []),
    ]),
    rawForm: {},
    userData: Object.fromEntries(entries.filter(([key]) => !isForm(key) && !isPage(key))),
    page: Object.fromEntries(
      entries
        .filter(([key]) => isPage(key))
        .map(([key, value]) => [key.slice(PAGE_PREFIX.length), value]),
    ),
  };
}
