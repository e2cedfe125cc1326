import { jsonAnswer } from './answers.js';
import { asObject, jsonObject, parseJson } from './json-bodies.js';
import { DEFAULT_POOL } from './number-pools.js';
import { isPhoneNumber } from './phone-numbers.js';
import { problemAnswer } from './problems.js';
import { Refusal } from './refusal.js';

/**
 * The JSON endpoint of this project.
 *
 * @type {import('./number-requests.js').WireFormat}
 */
export const jsonFormat = {
  name: 'json',
  takesIdempotencyKeys: true,
  parse: parseJson,

  read(text, exchange, { codes }) {
    const body = jsonObject(text, exchange);
    const form = asObject(body['form']);
    const phone = form['phonenumber'];
    if (!isPhoneNumber(phone)) {
      throw new Refusal('invalid-number', 'Enter a phone number with its area code.');
    }
    return {
      pool: DEFAULT_POOL,
      code: codes ? 'text' : null,
      phone: String(phone),
      caller: {
        format: 'json',
        group: DEFAULT_POOL,
        form,
        rawForm: asObject(body['rawForm'] ?? {}),
        userData: asObject(body['userData'] ?? {}),
        page: asObject(body['page'] ?? {}),
      },
    };
  },

  offer({ id, number, accessCode, expiresAt }, { now, expiresAs }) {
    const expiry = {
      duration: { expiresIn: Math.floor((expiresAt - now) / 1000) },
      iso: { expiresAt: new Date(expiresAt).toISOString() },
      'epoch-ms': { expiresAt },
      'epoch-s': { expiresAt: Math.floor(expiresAt / 1000) },
      none: {},
    }[expiresAs];
    return jsonAnswer(201, { number, ...(accessCode && { accessCode }), ...expiry, id });
  },

  refuse: (refusal) =>
    problemAnswer(
      refusal,
      refusal.reason === 'invalid-number' ? { phonenumber: refusal.message } : undefined,
    ),
};
