/** Hostile values for attributes and properties. All of them can be printed in a script. */
import fc from 'fast-check';

const texts = [
  ...['', ' ', 'none', 'null', '0', 'true', '-1', '1e3', 'beside', '/numbers', 'http://', 'GB'],
  ...['+18005550123', '112', 'javascript:alert(1)', '<img src=x onerror=alert(1)>', '__proto__'],
  ...['constructor', 'firstname email country phonenumber', 'floating', '\u0000', '\ud800', '☎'],
];

export const anyText = fc.constantFrom(...texts);

const values: readonly unknown[] = [
  ...[undefined, null, true, false, 0, -1, 500, NaN, Infinity, 2 ** 40, {}, [], [null, 1, 'x']],
  { firstname: 'Ada', phonenumber: '+442079460000' },
  { firstname: null, phonenumber: 5, lastname: {} },
  { form: { firstname: 'Ada', phonenumber: '+442079460000' }, autoSubmit: true },
  { form: null, userData: 5, autoSubmit: 'yes', proactive: 1 },
  { autoSubmit: true, proactive: true },
  { heading: 5, submit: null, errors: { network: {} }, language: '!!', direction: 'up' },
];

export const anyValue = fc.oneof(anyText, fc.constantFrom(...values));

export const fieldsValue = fc.constantFrom<unknown>(
  'firstname phonenumber',
  'none',
  null,
  'country phonenumber email',
  'phonenumber firstname lastname',
  ['constructor', { name: '__proto__', label: '<b>' }, { name: 'a b', type: 'country' }],
  [{ name: 'phonenumber', required: false }, { name: 'x', type: 'script' }, null, 5],
  [{ name: 'submit' }, { name: 'elements' }, { name: 'firstname', autocomplete: '\u0000' }],
);
