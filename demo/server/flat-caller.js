/** The fields of the demo's forms, except the phone number. */
const FORM_FIELDS = ['firstname', 'lastname'];

/** The prefix of the keys about the visitor's page. */
const PAGE_PREFIX = 'page_';

/**
 * Groups the keys that the vendors' formats send as one flat list.
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
