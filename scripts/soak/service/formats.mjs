// Number requests as each wire format makes them, and what can be read in its answers.

/** @typedef {import('./client.mjs').Client} Client @typedef {import('./client.mjs').Answer} Answer */

const form = { firstname: 'Ada', lastname: 'Lovelace' };
const digits = (value) => String(value ?? '').replace(/\D/g, '');

const problems = new Set([
  ...['misconfigured', 'closed', 'not-allowed', 'invalid-number', 'rate-limited', 'unavailable'],
  '409', // that the same request is being answered, and what the desk says of a call, have no code
  ...['404', '410'],
]);
const exceptions = new Set([
  'java.lang.IllegalArgumentException',
  'com.genesyslab.gsg.services.ServiceException',
  'javax.ws.rs.NotAllowedException',
  'javax.ws.rs.NotSupportedException',
]);
const engagementCodes = new Set([500, 501, 503, 1103, 7030, 7037, 7040, 7041, 7042]);

/**
 * @typedef {object} Format
 * @property {(client: Client, phone: string, options?: { key?: string, leaveAfter?: number }) => Promise<Answer | null>} ask
 * @property {(answer: Answer, lifetime: number) => import('./ledger.mjs').Promised} promised `lifetime` in ms: with a
 *   moment of expiry it tells since when, however late the answer is
 * @property {(answer: Answer) => string | undefined} refusal the code, if it is one that is known
 */

/** @type {Format} */
export const json = {
  ask: (client, phonenumber, { key, leaveAfter } = {}) =>
    client.askJson(
      'call-numbers',
      { form: { ...form, phonenumber }, userData: { key } },
      { ...(key && { headers: { 'idempotency-key': key } }), leaveAfter },
    ),
  promised: ({ body, receivedAt }, lifetime) => ({
    id: body.id,
    number: digits(body.number),
    code: body.accessCode ?? '',
    from: body.expiresAt - lifetime,
    until: body.expiresAt,
    receivedAt,
  }),
  refusal({ status, type, body }) {
    const code = body.code ?? String(status);
    const isClear =
      type === 'application/problem+json' && body.title && body.status === status && status < 600;
    return isClear && status !== 500 && problems.has(code) ? code : undefined;
  },
};

/** Says `500` to all that it refuses. @type {(group: string, provideCode: boolean) => Format} */
export const gms = (group, provideCode) => ({
  ask: (client, phone) =>
    client.ask('genesys/1/service/request-interaction', {
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        _phone_number: phone,
        _provide_code: String(provideCode),
        _resource_group: group,
        ...form,
      }).toString(),
    }),
  promised: ({ body, sentAt, receivedAt }) => ({
    id: body._id,
    number: digits(body._access_number),
    code: body._access_code ?? '',
    from: receivedAt, // it is told a duration, and so not since when
    until: sentAt + Number(body._expiration_time) * 1000,
    receivedAt,
  }),
  refusal: ({ body }) =>
    body.message && exceptions.has(body.exception) ? body.exception.replace(/.*\./, '') : undefined,
});

/** @type {Format} */
export const engagement = {
  ask: (client, fromPhoneNumber) =>
    client.askJson(
      'engagement/v3/call-in/requests/create',
      { groupName: 'DNIS', fromPhoneNumber, userData: form },
      { headers: { 'x-api-key': 'demo-key' } },
    ),
  promised: ({ body: { data }, receivedAt }, lifetime) => ({
    id: data.id,
    number: digits(data.toPhoneNumber),
    code: digits(data.accessCode),
    from: data.expirationTime - lifetime,
    until: data.expirationTime,
    receivedAt,
  }),
  refusal: ({ body: { status } }) =>
    status?.message && engagementCodes.has(status.code) ? String(status.code) : undefined,
};
