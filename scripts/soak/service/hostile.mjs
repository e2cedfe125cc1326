// What no visitor's form would send.
import { json, gms, engagement } from './formats.mjs';

const jsonType = { 'content-type': 'application/json' };
const formType = { 'content-type': 'application/x-www-form-urlencoded' };
const keyed = { ...jsonType, 'x-api-key': 'demo-key' };
const nested = (depth) => '['.repeat(depth) + ']'.repeat(depth);
const phone = (text) => `{"form":{"phonenumber":${text}}}`;

const call = 'call-numbers';
const vendor = 'genesys/1/service/request-interaction';
const cloud = 'engagement/v3/call-in/requests/create';

/**
 * Each with the format that is to refuse it.
 *
 * @type {[path: string, options: import('./client.mjs').Options, format: import('./formats.mjs').Format][]}
 */
const refused = [
  ...['', '{', 'null', '[]', '"x"', '0', '\0', '{"form":[]}', '{"form":null}'].map(bad),
  ...['""', 'null', '{}', '[[]]', '"javascript:alert()"', '1e999', '"+"'].map((text) =>
    bad(phone(text)),
  ),
  bad(`{"__proto__":{"form":{"phonenumber":"1"}}}`),
  bad(`{"constructor":{"prototype":{"polluted":true}}}`),
  bad(nested(30_000)),
  bad(`{"form":{"phonenumber":"+442079460999","deep":${nested(30_000)}}}`),
  bad(phone(`"${'9'.repeat(60_000)}"`)),
  bad('x'.repeat(70_000)),
  bad(Buffer.from([0x7b, 0xff, 0xfe, 0x00, 0x7d])),
  [call, { headers: { 'content-type': 'text/html' }, body: phone('"1"') }, json],
  [call, { method: 'GET' }, json],
  [call, { method: 'DELETE' }, json],
  ['', {}, json],
  ['__proto__', {}, json],
  ['desk/constructor', {}, json],
  ['call-numbers/%00', {}, json],
  ['desk/match', { headers: jsonType, body: '{"number":{}}' }, json],
  ['desk/match', { headers: jsonType, body: '{"number":"+12025550100","accessCode":"x"}' }, json],
  ['switches', { method: 'PUT', headers: jsonType, body: '{"__proto__":1,"delay":-1}' }, json],
  [vendor, { headers: jsonType, body: '{}' }, gms('sales', true)],
  [vendor, { headers: formType, body: '_resource_group=__proto__' }, gms('sales', true)],
  [vendor, { headers: formType, body: '_phone_number=%FF%00;--' }, gms('sales', true)],
  [vendor, { headers: formType, body: '&&&===' }, gms('sales', true)],
  ['genesys/1/service/constructor', { headers: formType }, gms('sales', true)],
  [cloud, { headers: jsonType, body: '{}' }, engagement],
  [cloud, { headers: keyed, body: '{"groupName":"toString"}' }, engagement],
  [cloud, { headers: keyed, body: '{"groupName":"DNIS","userData":[1]}' }, engagement],
  [cloud, { headers: keyed, body: nested(30_000) }, engagement],
];

/** @returns {[string, import('./client.mjs').Options, import('./formats.mjs').Format]} */
function bad(body) {
  return [call, { headers: jsonType, body }, json];
}

/** @param {() => number} random */
export const hostileRequest = (random) => refused[Math.floor(random() * refused.length)] ?? bad('');
