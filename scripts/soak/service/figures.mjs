// What is told of the number service under load.
import { signed } from '../signed.mjs';

/**
 * @param {object} observed
 * @param {Map<string, number>} observed.counts
 * @param {number[]} observed.latencies in ms, in ascending order
 * @param {import('./ledger.mjs').Ledger} observed.ledger
 * @param {number} observed.growth of the server's heap, in bytes
 * @returns {[what: string, figure: string][]}
 */
export function figures({ counts, latencies, ledger, growth }) {
  const written = (/** @type {number} */ number) => number.toLocaleString('en');
  const of = (/** @type {string} */ what) => written(counts.get(what) ?? 0);
  const codes = [...counts].filter(([what]) => what.startsWith('refused: '));
  const refusals = codes.reduce((sum, [, count]) => sum + count, 0);
  const percentile = (share) =>
    Math.round(latencies[Math.ceil(latencies.length * share) - 1] ?? NaN);
  return [
    ['Requests answered', written(latencies.length)],
    [
      'Numbers promised',
      `${written(ledger.count)}, of which ${written(ledger.alive)} still held when the answer came`,
    ],
    [
      'Number and code promised again',
      `${written(ledger.reused)} times, ${written(ledger.reusedExpired)} of them after an expiry`,
    ],
    ['… while the one before held', String(ledger.doubles)],
    ['Promises looked up at the desk while they held', of('looked up')],
    ['… and lost', of('lost')],
    ['The same request sent twice while its promise held', `${of('repeated')} times, one number`],
    ['Calls while the promise held', `${of('called in time')}, each known at the desk`],
    [
      'Refusals',
      `${written(refusals)}, each in its format’s words, with ${codes.length} codes; ` +
        `${of('refused: unavailable')} as the JSON format says that no number is left`,
    ],
    ['Hostile requests', of('hostile')],
    ['Left in mid-flight', of('left in mid-flight')],
    ['Server’s heap, from 10 s on', `${signed(growth / 1024)} kB`],
    ['Latency: median, 95 %, 99 %, most', `${[0.5, 0.95, 0.99, 1].map(percentile).join(', ')} ms`],
  ];
}
