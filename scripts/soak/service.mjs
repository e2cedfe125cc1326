// The demo's number service under many visitors at once, who want more numbers than there are.
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../ports.mjs';
import { Client } from './service/client.mjs';
import { figures } from './service/figures.mjs';
import { Ledger } from './service/ledger.mjs';
import { compare, expectWhole, set } from './service/overseer.mjs';
import { Visitor } from './service/visitor.mjs';
import { Server } from './server.mjs';

const visitors = 500;
const poolSize = 5;
const codeDigits = 2;
/** Of each of the two pools that most ask for: so few that there are none left for a part of the time. */
const places = poolSize * 10 ** codeDigits;
/** Of a number, in seconds: longer than an answer takes on a busy machine, and over many times in a run. */
const lifetime = 10;
const warmUp = 10_000;
const mostGrowth = 3 * 1024 * 1024; // of the server's heap after that, in bytes

/** @type {import('../soak.mjs').Part} */
export async function service({ minutes, broken }) {
  const server = await Server.start(await freePort());
  const client = new Client(`${server.origin}/number-service/soak`);
  const counts = new Map();
  const ledger = new Ledger(broken);
  const observed = { client, counts, broken, ledger, lifetime: lifetime * 1000 };
  try {
    await set(client, { poolSize, codeDigits, lifetime, delay: 20, expiresAs: 'epoch-ms' });
    const end = Date.now() + minutes * 60_000;
    const early = wait(Math.min(warmUp, minutes * 30_000)).then(() => server.heap());
    const staying = Array.from({ length: visitors }, (_, i) =>
      new Visitor(observed, `+4479460${String(i).padStart(5, '0')}`).stay(end),
    );
    let limited = false;
    for (; Date.now() < end; await wait(1000)) {
      await compare(observed);
      // Every other second, there is a limit that they exceed.
      limited = !limited;
      await set(client, { rateLimit: limited ? { requests: 300, seconds: 1 } : null });
    }
    await Promise.all(staying);
    const growth = (await server.heap()) - (await early);
    if (growth > mostGrowth) broken(`The server's heap grew by ${Math.round(growth / 1024)} kB.`);
    const latencies = client.latencies.toSorted((a, b) => a - b);

    await set(client, { rateLimit: null, lifetime: 60, delay: 0 });
    await expectWhole(observed, places, (lifetime + 10) * 1000);
    if (!server.isRunning) broken('The server has ended.');
    if (server.complaints) broken(`The server complained: ${server.complaints.slice(0, 2000)}`);
    expectMeaning(observed);
    return [
      ['Visitors at once', `${visitors}, for ${minutes * 60} s`],
      ...figures({ counts, latencies, ledger, growth }),
    ];
  } finally {
    client.close();
    await server.kill();
  }
}

/**
 * That nothing is wrong says something only where there was something to compare.
 *
 * @param {import('./service/visitor.mjs').Observed} observed
 */
function expectMeaning({ ledger, counts, broken }) {
  /** @type {[what: string, count: number, least: number][]} */
  const compared = [
    ['numbers still held when their visitors got them', ledger.alive, 0.9 * ledger.count],
    ['places were promised again', ledger.reused, places],
    ['of them had expired before', ledger.reusedExpired, places],
    ['promises were looked up at the desk', counts.get('looked up') ?? 0, ledger.count],
    ['requests were repeated in time', counts.get('repeated') ?? 0, places / 5],
    ['calls came in time', counts.get('called in time') ?? 0, places / 2],
    ['requests met a pool that is used up', counts.get('refused: unavailable') ?? 0, places / 2],
  ];
  for (const [what, count, least] of compared) {
    if (count < least) broken(`Too little to compare: ${count} ${what}, of at least ${least}.`);
  }
}
