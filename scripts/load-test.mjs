// `npm run test:load`: 100 visitors at once request numbers from the demo's number service, which has too few for them. Fails
// if the service promises a number and access code to two visitors, loses a promise, answers one idempotency key with two
// numbers, answers with an internal error, or does not give out every number again after the expiry.
//
//   npm run test:load -- --minutes 10   by default, 1
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import getPort from 'get-port';
import { serving, startServer } from './serving.mjs';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '1' } } });
const end = Date.now() + Number(values.minutes) * 60_000;
if (!(end > Date.now())) throw new Error('--minutes takes a number greater than 0.');

const visitors = 100;
const places = 4 * 10; // pairs of number and access code
const lifetime = 5000; // of a number, in ms

const port = await getPort();
const server = await startServer({ ...serving(), port, watch: false });

/** @typedef {{ id: string, place: string, from: number, until: number }} Promised in ms since the epoch */
/** @type {Map<string, Promised>} */
const promises = new Map();
const problems = new Set();

async function send(path, method, body, headers = {}) {
  const response = await fetch(`http://127.0.0.1:${port}/number-service/load/${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body: body && JSON.stringify(body),
  });
  if (response.status === 500) problems.add(`${path} answered with status 500`);
  return { ok: response.ok, answer: await response.json() };
}

/** @returns {Promise<Promised | undefined>} `undefined` if no number is free */
async function requestNumber(visitor, key) {
  const body = { form: { phonenumber: `+4479460${String(visitor).padStart(5, '0')}` } };
  const headers = { 'idempotency-key': `"${key}"` };
  const { ok, answer } = await send('call-numbers', 'POST', body, headers);
  if (!ok) return undefined;
  const { id, number, accessCode, expiresAt: until } = answer;
  const promised = { id, place: `${number} ${accessCode}`, from: until - lifetime, until };
  for (const other of promises.values()) {
    const isSame = other.place === promised.place && other.id !== id;
    if (isSame && Math.max(other.from, promised.from) < Math.min(other.until, until)) {
      problems.add(`${promised.place} was promised to two visitors`);
    }
  }
  promises.set(id, promised);
  return promised;
}

/** Each visitor presses the button twice. */
async function visit(visitor) {
  while (Date.now() < end) {
    const key = randomUUID();
    const [first, second] = await Promise.all([1, 2].map(() => requestNumber(visitor, key)));
    if (first && second && first.id !== second.id) problems.add('one key got two numbers');
    await wait(100 + Math.random() * 400);
  }
}

/** Compares what visitors were promised with what the contact centre sees. */
async function compareWithDesk() {
  while (Date.now() < end) {
    const before = Date.now();
    const held = [...promises.values()];
    const { answer } = await send('desk/reservations', 'GET');
    const after = Date.now();
    const waiting = new Set(answer.map(({ id }) => id));
    for (const { id, place, from, until } of held) {
      if (from < before && until > after && !waiting.has(id)) problems.add(`${place} was lost`);
      if (until < after - 60_000) promises.delete(id);
    }
    await wait(1000);
  }
}

try {
  const switches = { poolSize: places / 10, codeDigits: 1, lifetime: lifetime / 1000, delay: 20 };
  await send('switches', 'PUT', { ...switches, expiresAs: 'epoch-ms' });
  await Promise.all([compareWithDesk(), ...Array.from({ length: visitors }, (_, i) => visit(i))]);

  await wait(lifetime + 500);
  const again = new Set();
  for (let i = 0; i < places; i += 1) again.add((await requestNumber(i, randomUUID()))?.place);
  if (again.has(undefined) || again.size < places) problems.add('not every number was free again');
} finally {
  await server.stop();
}

console.log(`${promises.size} promises of the last minute`);
for (const problem of problems) console.error(problem);
process.exitCode = problems.size > 0 ? 1 : 0;
