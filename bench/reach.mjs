// The goals of the element, and whether it reaches them.
import { median, medianOf, ratiosTo } from './statistics.mjs';

const ours = 'click-to-call';

/**
 * @typedef {{ what: string, limit: number, unit?: string, digits?: number, isBelow?: boolean, values: number[] }} Line
 *   `values` has one figure for each round; with `isBelow`, the figure must be below the limit
 *
 * @param {import('./rounds.mjs').Results} results
 * @returns {Line[]}
 */
function linesOf(results) {
  const of = (column, row = ours) => results.get(column)?.get(row) ?? [];
  const one = (column, figure, unit = 1) => [medianOf(of(column), figure) / unit];
  const ratio = (column, row, figure) => ratiosTo(of(column), of(column, row), figure);
  const kB = { unit: ' kB', digits: 2 };
  const times = { unit: ' ×', digits: 2 };
  const zero = (what, column, figure, digits = 0) => ({
    what,
    limit: 0,
    digits,
    values: one(column, figure),
  });
  const [first = NaN, open = NaN, later = NaN] = ['load', 'open', 'later'].flatMap((stage) =>
    one('bytes', `${stage} brotli`, 1000),
  );
  const idleHeap = of('idle').map(({ heap = NaN }) => heap / 1000);

  return [
    { what: 'First load, with Lit', limit: 7.5, ...kB, values: [first] },
    {
      what: 'More for the form: panel, one service, one language',
      limit: 6,
      ...kB,
      values: [open],
    },
    {
      what: 'The whole journey, without phone data and QR code',
      limit: 16,
      isBelow: true,
      ...kB,
      values: [first + open + later],
    },
    {
      what: 'Loading: CPU, of the trivial button',
      limit: 1.5,
      ...times,
      values: ratio('load', 'lit-button', 'cpu'),
    },
    {
      what: 'Loading: CPU, of the styled button',
      limit: 0.8,
      ...times,
      values: ratio('load', 'styled-button', 'cpu'),
    },
    {
      what: 'Start → rendered, of the trivial button',
      limit: 1.25,
      ...times,
      values: ratio('load', 'lit-button', 'wall'),
    },
    {
      what: 'Idle instance: CPU, of the trivial button',
      limit: 1.6,
      ...times,
      values: ratio('idle', 'lit-button', 'cpu'),
    },
    {
      what: 'Idle instance: CPU, of the styled button',
      limit: 0.75,
      ...times,
      values: ratio('idle', 'styled-button', 'cpu'),
    },
    { what: 'Idle instance: JS heap', limit: 1, ...kB, values: idleHeap },
    {
      what: 'Click → form painted, warm, of Shoelace’s',
      limit: 1 / 3,
      ...times,
      values: ratio('form', 'shoelace', 'warm'),
    },
    {
      what: 'The same: CPU',
      limit: 1 / 3,
      ...times,
      values: ratio('form', 'shoelace', 'warmCpu'),
    },
    {
      what: 'Click → form painted, ready, of Shoelace’s',
      limit: 1 / 3,
      ...times,
      values: ratio('form', 'shoelace', 'ready'),
    },
    zero('Before intent: requests but for the script', 'intent', 'requests'),
    zero('Before intent: cookies', 'intent', 'cookies'),
    zero('Before intent: things stored', 'intent', 'storage'),
    zero('Before intent: layout shift, with its room kept', 'intent', 'shift', 4),
    zero('Left over: listeners', 'leftovers', 'listeners'),
    zero('Left over: timers', 'leftovers', 'timers'),
    zero('Left over: nodes', 'leftovers', 'nodes'),
  ];
}

/**
 * A Markdown list of the goals, with the range of all rounds if they differ.
 *
 * @param {import('./rounds.mjs').Results} results
 */
export const reachList = (results) =>
  linesOf(results)
    .filter(({ values }) => values.some(Number.isFinite))
    .map(({ what, limit, unit = '', digits = 0, isBelow = false, values }) => {
      const value = median(values);
      const isReached = isBelow ? value < limit : value <= limit;
      const show = (/** @type {number} */ number) => number.toFixed(digits);
      const [least, most] = [Math.min(...values), Math.max(...values)];
      const range = least < most ? ` (${show(least)} to ${show(most)})` : '';
      const wanted = `${isBelow ? '<' : '≤'} ${Number(limit.toFixed(2))}${unit}`;
      return `- ${isReached ? 'Reached' : '**Not reached**'}: ${what}: ${show(value)}${unit}${range}, ${wanted}`;
    })
    .join('\n');
