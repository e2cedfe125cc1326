// What can be measured, and how it is shown.
import { idle } from './measure/idle.mjs';
import { load } from './measure/load.mjs';

/**
 * @typedef {{ head: string, figure: string, digits: number, unit?: number, ratios?: boolean }} Show `unit` is what the
 *   figure is divided by; `ratios` adds how many times the floors' it is
 */

/** @type {(import('./rounds.mjs').Column & { title: string, shows: Show[] })[]} */
export const columns = [
  {
    name: 'load',
    title: 'Loading',
    measure: load,
    times: 3,
    shows: [
      { head: 'CPU, ms', figure: 'cpu', digits: 2, ratios: true },
      { head: 'start → defined, ms', figure: 'defined', digits: 1 },
      { head: '→ rendered, ms', figure: 'wall', digits: 1, ratios: true },
      { head: 'JS heap, kB', figure: 'heap', digits: 1, unit: 1000 },
    ],
  },
  {
    name: 'idle',
    title: 'An idle instance',
    measure: idle,
    times: 1,
    shows: [
      { head: 'CPU, ms', figure: 'cpu', digits: 3, ratios: true },
      { head: 'append → rendered, ms', figure: 'wall', digits: 3 },
      { head: 'JS heap, kB', figure: 'heap', digits: 2, unit: 1000 },
      { head: 'DOM heap, kB', figure: 'dom', digits: 2, unit: 1000 },
    ],
  },
];
