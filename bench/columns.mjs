// The measurements and the columns that show them.
import { bytes } from './measure/bytes.mjs';
import { form } from './measure/form.mjs';
import { idle } from './measure/idle.mjs';
import { intent } from './measure/intent.mjs';
import { journey } from './measure/journey.mjs';
import { leftovers } from './measure/leftovers.mjs';
import { load } from './measure/load.mjs';

/**
 * @typedef {object} Show one figure
 * @property {string} head
 * @property {string} figure
 * @property {number} [digits] after the point
 * @property {number} [unit] the divisor of the figure
 * @property {boolean} [ratios] whether to show the ratios to the reference rows
 *
 * @typedef {import('./rounds.mjs').Column & { title: string, shows: Show[] }} ShownColumn
 */

const kB = { unit: 1000, digits: 1 };
const µs = { unit: 0.001, digits: 0 };
const ms = { digits: 1 };

/** @type {ShownColumn[]} */
export const columns = [
  {
    name: 'bytes',
    title: 'Bytes, kB',
    measure: bytes,
    times: 'once',
    shows: [
      { head: 'first load: min', figure: 'load min', ...kB },
      { head: 'gzip', figure: 'load gzip', ...kB },
      { head: 'brotli', figure: 'load brotli', ...kB },
      { head: 'for the form: min', figure: 'open min', ...kB },
      { head: 'gzip', figure: 'open gzip', ...kB },
      { head: 'brotli', figure: 'open brotli', ...kB },
      { head: 'later: brotli', figure: 'later brotli', ...kB },
      { head: 'not for all: brotli', figure: 'extra brotli', ...kB },
    ],
  },
  {
    name: 'load',
    title: 'Loading',
    measure: load,
    times: 2,
    least: ['defined', 'wall'],
    shows: [
      { head: 'CPU, ms', figure: 'cpu', digits: 2, ratios: true },
      { head: 'start → defined, ms', figure: 'defined', ...ms },
      { head: '→ rendered, ms', figure: 'wall', ...ms, ratios: true },
      { head: 'JS heap, kB', figure: 'heap', ...kB },
    ],
  },
  {
    name: 'idle',
    title: 'An idle instance',
    measure: idle,
    times: 1,
    shows: [
      { head: 'CPU, µs', figure: 'cpu', ...µs, ratios: true },
      { head: 'append → rendered, µs', figure: 'wall', ...µs },
      { head: 'JS heap, kB', figure: 'heap', unit: 1000, digits: 2 },
      { head: 'DOM heap, kB', figure: 'dom', ...kB },
    ],
  },
  {
    name: 'form',
    title: 'Click → form painted',
    measure: form,
    times: 2,
    least: ['cold', 'warm', 'ready'],
    shows: [
      { head: 'cold, ms', figure: 'cold', ...ms },
      { head: 'CPU, ms', figure: 'coldCpu', ...ms },
      { head: 'warm, ms', figure: 'warm', ...ms },
      { head: 'CPU, ms', figure: 'warmCpu', ...ms },
      { head: 'ready, ms', figure: 'ready', ...ms },
      { head: 'CPU, ms', figure: 'readyCpu', ...ms },
    ],
  },
  {
    name: 'journey',
    title: 'The whole journey',
    measure: journey,
    times: 1,
    shows: [
      { head: 'script, ms', figure: 'script', ...ms },
      { head: 'main thread, ms', figure: 'cpu', ...ms },
    ],
  },
  {
    name: 'intent',
    title: 'Before intent',
    measure: intent,
    times: 'once',
    shows: [
      { head: 'scripts', figure: 'scripts' },
      { head: 'other requests', figure: 'requests' },
      { head: 'cookies', figure: 'cookies' },
      { head: 'stored', figure: 'storage' },
      { head: 'layout shift', figure: 'bareShift', digits: 4 },
      { head: 'with its room kept', figure: 'shift', digits: 4 },
    ],
  },
  {
    name: 'leftovers',
    title: 'Left over',
    measure: leftovers,
    times: 'once',
    shows: [
      { head: 'cycles', figure: 'cycles' },
      { head: 'listeners', figure: 'listeners' },
      { head: 'timers', figure: 'timers' },
      { head: 'nodes', figure: 'nodes' },
      { head: 'JS heap, kB per cycle', figure: 'heap', unit: 1000, digits: 2 },
    ],
  },
];

/** @param {string | undefined} names comma-separated; without them, all */
export function chooseColumns(names) {
  if (!names) return columns;
  return names.split(',').map((name) => {
    const column = columns.find((candidate) => candidate.name === name);
    if (!column)
      throw new Error(`No such column: ${name}. There are ${columns.map((c) => c.name)}.`);
    return column;
  });
}
