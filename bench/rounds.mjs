// Measures the rows round by round, so that what the machine does meanwhile meets them all alike.
import { medians } from './statistics.mjs';
import { visit } from './visit.mjs';

/**
 * @typedef {{ row: import('./rows.mjs').Row, origin: string, visit: import('./visit.mjs').Visit }} Subject
 * @typedef {Record<string, number>} Figures
 * @typedef {(subject: Subject) => Promise<Figures>} Measurement
 *
 * @typedef {{ name: string, measure: Measurement, visits: number }} Column how many visits make a figure of a round
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
  async function measure({ measure, visits }, row) {
    const figures = [];
    for (let i = 0; i < visits; i++) {
      const visitor = await visit(browser, origin);
      figures.push(await measure({ row, origin, visit: visitor }));
      await visitor.end();
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
