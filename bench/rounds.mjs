// Measures all rows in each round, so that other work on the machine affects them equally.
import { combined } from './statistics.mjs';
import { visit } from './visit.mjs';

/** The CPU throttling for times. CPU time is measured without throttling. */
export const slowDown = 4;

/**
 * @typedef {object} Subject
 * @property {import('./rows.mjs').Row} row
 * @property {(throttling?: number) => Promise<import('./visit.mjs').Visit>} open starts a visit, and ends the one before
 * @property {(path: string) => string | undefined} fileOf path in a URL → the file that is served
 * @property {number} cycles the number of instances that are opened, used and removed
 *
 * @typedef {Record<string, number>} Figures `NaN` if there is none
 * @typedef {(subject: Subject) => Promise<Figures>} Measurement
 *
 * @typedef {object} Column
 * @property {string} name
 * @property {Measurement} measure
 * @property {number | 'once'} times the number of measurements in a round; `once` for figures that are the same in each round
 * @property {string[]} [least] the figures whose minimum in a round counts; of the others, the median counts
 *
 * @typedef {Map<string, Map<string, Figures[]>>} Results column → row → the figures of each round
 *
 * @typedef {object} Options
 * @property {number} rounds
 * @property {number} cycles
 * @property {import('puppeteer-core').Browser} browser
 * @property {{ origin: string, fileOf: Subject['fileOf'] }} server
 */

/**
 * @param {Column[]} columns
 * @param {import('./rows.mjs').Row[]} rows
 * @param {Options} options
 * @returns {Promise<Results>}
 */
export async function measureInRounds(columns, rows, { rounds, cycles, browser, server }) {
  /** @type {Results} */
  const results = new Map(columns.map(({ name }) => [name, new Map()]));

  /** @param {Column} column @param {import('./rows.mjs').Row} row */
  async function measure({ name, measure, times, least }, row) {
    const figures = [];
    for (let i = 0; i < (times === 'once' ? 1 : times); i++) {
      /** @type {import('./visit.mjs').Visit | undefined} */
      let current;
      // One page at a time: a throttled page uses the CPU even when it is idle.
      const open = async (throttling = 1) => {
        await current?.end();
        return (current = await visit(browser, server.origin, throttling));
      };
      figures.push(await measure({ row, open, fileOf: server.fileOf, cycles }));
      await current?.end();
    }
    const ofColumn = results.get(name);
    ofColumn?.set(row.name, [...(ofColumn.get(row.name) ?? []), combined(figures, least)]);
  }

  // The first page of a browser is slower than the others, so it is not measured.
  await (await visit(browser, server.origin, 1)).end();
  for (const column of columns.filter(({ times }) => times === 'once')) {
    console.log(`${column.name} …`);
    for (const row of rows) await measure(column, row);
  }
  const inRounds = columns.filter(({ times }) => times !== 'once');
  for (let round = 0; inRounds.length && round < rounds; round++) {
    console.log(`Round ${round + 1} of ${rounds} …`);
    for (const column of inRounds) {
      // Each round starts with another row.
      const start = round % rows.length;
      for (const row of [...rows.slice(start), ...rows.slice(0, start)]) await measure(column, row);
    }
  }
  return results;
}
