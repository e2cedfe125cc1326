// Measures the rows round by round, so that what the machine does meanwhile meets them all alike.
import { combined } from './statistics.mjs';
import { visit } from './visit.mjs';

/** How much slower than this machine a visitor's may be. Times are measured there, what the CPU does is here. */
export const slowDown = 4;

/**
 * @typedef {object} Subject
 * @property {import('./rows.mjs').Row} row
 * @property {(throttling?: number) => Promise<import('./visit.mjs').Visit>} open makes a visit, and ends the one before
 * @property {(path: string) => string | undefined} fileOf what is served there
 * @property {number} cycles how many instances come and go
 *
 * @typedef {Record<string, number>} Figures NaN is none
 * @typedef {(subject: Subject) => Promise<Figures>} Measurement
 *
 * @typedef {object} Column
 * @property {string} name
 * @property {Measurement} measure
 * @property {number | 'once'} times how often it is measured in a round, or what is always the same
 * @property {string[]} [least] the figures of which the least of a round counts; of the others it is the median
 *
 * @typedef {Map<string, Map<string, Figures[]>>} Results column → row → a round's figures each
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
      // One at a time: a throttled page is busy even when nothing happens in it.
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

  // A browser's first page is slower than all others.
  await (await visit(browser, server.origin, 1)).end();
  for (const column of columns.filter(({ times }) => times === 'once')) {
    console.log(`${column.name} …`);
    for (const row of rows) await measure(column, row);
  }
  const inRounds = columns.filter(({ times }) => times !== 'once');
  for (let round = 0; inRounds.length && round < rounds; round++) {
    console.log(`Round ${round + 1} of ${rounds} …`);
    for (const column of inRounds) {
      // Nobody is always the first.
      const start = round % rows.length;
      for (const row of [...rows.slice(start), ...rows.slice(0, start)]) await measure(column, row);
    }
  }
  return results;
}
