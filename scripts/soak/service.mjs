// The demo's number service under many visitors at once, who want more numbers than there are.
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../ports.mjs';
import { Client } from './service/client.mjs';
import { Ledger } from './service/ledger.mjs';
import { compare, expectWhole, set } from './service/overseer.mjs';
import { Visitor } from './service/visitor.mjs';
import { Server } from './server.mjs';

const visitors = 500;
const poolSize = 5;
const codeDigits = 2;
const places = poolSize * 10 ** codeDigits;
const lifetime = 2; // of a number, in seconds
const warmUp = 10_000;
const mostGrowth = 3 * 1024 * 1024; // of the server's heap after that, in bytes

/** @type {import('../soak.mjs').Part} */
export async function service({ minutes, broken }) {
  const server = await Server.start(await freePort());
  const client = new Client(`${server.origin}/number-service/soak`);
  const counts = new Map();
  const observed = { client, counts, broken, ledger: new Ledger(broken) };
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
    if (growth > mostGrowth) broken(`The server's heap grew by ${kb(growth)} kB.`);
    const latencies = client.latencies.toSorted((a, b) => a - b);

    await set(client, { rateLimit: null, lifetime: 60, delay: 0 });
    await expectWhole(observed, places);
    if (!server.isRunning) broken('The server has ended.');
    if (server.complaints) broken(`The server complained: ${server.complaints.slice(0, 2000)}`);
    return figures({ counts, latencies, ledger: observed.ledger, growth, minutes });
  } finally {
    client.close();
    await server.kill();
  }
}

const kb = (bytes) => Math.round(bytes / 1024);

/** @returns {[string, string][]} */
function figures({ counts, latencies, ledger, growth, minutes }) {
  const of = (what) => (counts.get(what) ?? 0).toLocaleString('en');
  const codes = [...counts].filter(([what]) => what.startsWith('refused: '));
  const refusals = codes.reduce((sum, [, count]) => sum + count, 0);
  const percentile = (share) => Math.round(latencies[Math.floor(latencies.length * share)] ?? NaN);
  return [
    ['Visitors at once', `${visitors}, for ${minutes * 60} s`],
    ['Requests answered', latencies.length.toLocaleString('en')],
    ['Numbers promised', ledger.count.toLocaleString('en')],
    ['… to two at once', String(ledger.doubles)],
    ['… and lost', of('lost')],
    ['Calls', of('called')],
    [
      'Refusals',
      `${refusals.toLocaleString('en')}, each in its format’s words, with ${codes.length} codes`,
    ],
    ['Hostile requests', of('hostile')],
    ['Left in mid-flight', of('left in mid-flight')],
    ['Server’s heap, from 10 s on', `${growth < 0 ? '−' : '+'}${kb(Math.abs(growth))} kB`],
    ['Latency: median, 95 %, 99 %', `${[0.5, 0.95, 0.99].map(percentile).join(', ')} ms`],
  ];
}
