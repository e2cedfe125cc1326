// `npm run test:load`: many visitors request numbers from the demo's number service at once. Fails if the service promises a
// number and access code to two visitors, loses a promise, answers one idempotency key with two numbers, answers a request
// with a server error of its own, or does not give out every number again after the expiry.
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
const places = 4 * 10; // pairs of number and access code: too few for all visitors
const lifetime = 5; // of a number, in seconds

const port = await getPort();
const server = await startServer({ ...serving(), port, watch: false });
const base = `http://127.0.0.1:${port}/number-service/load`;

/** @typedef {{ id: string, place: string, from: number, until: number }} Promised in ms since the epoch */
/** @type {Map<string, Promised>} */
const promises = new Map();
/** @type {Map<string, number>} problem → how often it occurred */
const problems = new Map();
/** @type {Map<number, number>} status → how many answers had it */
const statuses = new Map();
/** @type {number[]} in ms */
const latencies = [];
const count = (counts, key) => counts.set(key, (counts.get(key) ?? 0) + 1);

/** @param {string} path @param {{ method?: string, body?: string | object, headers?: Record<string, string> }} options */
async function send(path, { method = 'POST', body, headers = {} }) {
  const started = performance.now();
  const response = await fetch(`${base}/${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'object' ? JSON.stringify(body) : body,
  });
  const answer = await response.json();
  latencies.push(performance.now() - started);
  count(statuses, response.status);
  const isProblem = response.headers.get('content-type') === 'application/problem+json';
  if (response.status === 500 || response.ok === isProblem) {
    count(
      problems,
      `${path} answered ${response.status} with ${response.headers.get('content-type')}`,
    );
  }
  return { status: response.status, ok: response.ok, answer };
}

/** Requests a number as the JSON service does. @returns {Promise<Promised | undefined>} */
async function requestNumber(visitor, key) {
  const { ok, answer } = await send('call-numbers', {
    headers: { 'idempotency-key': `"${key}"` },
    body: { form: { phonenumber: `+4479460${String(visitor).padStart(5, '0')}` } },
  });
  if (!ok) return undefined;
  const { id, number, accessCode, expiresAt } = answer;
  const place = `${number} ${accessCode}`;
  const promised = { id, place, from: expiresAt - lifetime * 1000, until: expiresAt };
  for (const other of promises.values()) {
    const isSame = other.place === place && other.id !== id;
    if (isSame && Math.max(other.from, promised.from) < Math.min(other.until, promised.until)) {
      count(problems, 'a number and access code were promised to two visitors');
    }
  }
  promises.set(id, promised);
  return promised;
}

async function visit(visitor) {
  while (Date.now() < end) {
    const key = randomUUID();
    const kind = Math.random();
    if (kind < 0.7) {
      const [first, second] = await Promise.all([
        requestNumber(visitor, key),
        kind < 0.3 ? requestNumber(visitor, key) : undefined, // pressed twice
      ]);
      if (first && second && first.id !== second.id) count(problems, 'one key got two numbers');
    } else {
      const hostile = ['', '{', '[]', '{"form":null}', '['.repeat(30_000), 'x'.repeat(70_000)];
      const body = hostile[Math.floor(Math.random() * hostile.length)];
      const { ok } = await send('call-numbers', { body });
      if (ok) count(problems, `${body?.slice(0, 20)} got a number`);
    }
    await wait(100 + Math.random() * 400);
  }
}

const desk = async () => (await send('desk/reservations', { method: 'GET' })).answer;

/** Compares what visitors were promised with what the contact centre sees. */
async function compareWithDesk() {
  while (Date.now() < end) {
    const before = Date.now();
    const held = [...promises.values()];
    const waiting = new Set((await desk()).map(({ id }) => id));
    const after = Date.now();
    const lost = held.filter(
      ({ id, from, until }) => from < before && until > after && !waiting.has(id),
    );
    for (const { place } of lost) count(problems, `${place} was lost`);
    for (const { id, until } of held) if (until < after - 60_000) promises.delete(id);
    await wait(1000);
  }
}

try {
  await send('switches', {
    method: 'PUT',
    body: { poolSize: places / 10, codeDigits: 1, lifetime, delay: 20, expiresAs: 'epoch-ms' },
  });
  await Promise.all([compareWithDesk(), ...Array.from({ length: visitors }, (_, i) => visit(i))]);
  const promisedInAll = statuses.get(201) ?? 0;
  if (promisedInAll < 2 * places) count(problems, `only ${promisedInAll} numbers were promised`);

  await wait(lifetime * 1000 + 500);
  const again = new Set();
  for (let i = 0; i <= places; i += 1) again.add((await requestNumber(i, randomUUID()))?.place);
  // One request more than there are places gets none: `undefined`.
  if (again.size !== places + 1)
    count(problems, `only ${again.size - 1} places were left at the end`);
} finally {
  await server.stop();
}

latencies.sort((a, b) => a - b);
const percentile = (share) => Math.round(latencies[Math.ceil(latencies.length * share) - 1] ?? NaN);
console.log(`${latencies.length} answers by status:`, Object.fromEntries(statuses));
console.log(`Latency in ms: median ${percentile(0.5)}, 99th percentile ${percentile(0.99)}.`);
for (const [problem, times] of problems) console.error(`${problem} (${times} times)`);
process.exitCode = problems.size > 0 ? 1 : 0;
