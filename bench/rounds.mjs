// Measures the rows round by round, so that what the machine does meanwhile meets them all alike.
import { medians } from './statistics.mjs';
import { visit } from './visit.mjs';

/** How much slower than this machine a visitor's may be. Times are measured there, what the CPU does is here. */
export const slowDown = 4;

/**
 * @typedef {object} Subject
 * @property {import('./rows.mjs').Row} row
 * @property {(throttling?: number) => Promise<import('./visit.mjs').Visit>} open makes a visit
 *
 * @typedef {Record<string, number>} Figures
 * @typedef {(subject: Subject) => Promise<Figures>} Measurement
 *
 * @typedef {{ name: string, measure: Measurement, times: number }} Column how often it is measured in a round
 * @typedef {Map<string, Map<string, Figures[]>>} Results column → row → a round's figures each
 */

/**
 * @param {Column[]} columns
 * @param {import('./rows.mjs').Row[]} rows
 * @param {{ rounds: number, browser: import('puppeteer-core').Browser, origin: string }} options
 * @returns {Promise<Results>}
 */
export async function measureInRounds(columns, rows, { rounds, browser, origin }) {
  /** @type {Results} */
  const results = new Map(
    columns.map(({ name }) => [name, new Map(rows.map((r) => [r.name, []]))]),
  );

  /** @param {Column} column @param {import('./rows.mjs').Row} row */
  async function measure({ measure, times }, row) {
    const figures = [];
    for (let i = 0; i < times; i++) {
      const visits = [];
      const open = async (throttling = 1) => {
        visits.push(await visit(browser, origin, throttling));
        return visits[visits.length - 1];
      };
      figures.push(await measure({ row, open }));
      for (const { end } of visits) await end();
    }
    return medians(figures);
  }

  // A browser's first page is slower than all others.
  if (columns[0] && rows[0]) await measure(columns[0], rows[0]);
  for (let round = 0; round < rounds; round++) {
    console.log(`Round ${round + 1} of ${rounds} …`);
    for (const column of columns) {
      // Nobody is always the first.
      const start = round % rows.length;
      for (const row of [...rows.slice(start), ...rows.slice(0, start)]) {
        results
          .get(column.name)
          ?.get(row.name)
          ?.push(await measure(column, row));
      }
    }
  }
  return results;
}
