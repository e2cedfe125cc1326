// The tables of what was measured.
import { medianOf, ratioTo, shown, table } from './table.mjs';

const floors = { trivial: 'lit-button', styled: 'styled-button' };

/**
 * @param {import('./columns.mjs').columns[number]} column
 * @param {import('./rows.mjs').Row[]} rows
 * @param {import('./rounds.mjs').Results} results
 */
export function columnTable({ name, title, shows }, rows, results) {
  const of = (row) => results.get(name)?.get(row) ?? [];
  const ratios = (show) => (show.ratios ? Object.keys(floors) : []);
  const head = [title, ...shows.flatMap((s) => [s.head, ...ratios(s).map((f) => `× ${f}`)])];
  const lines = rows.map((row) => [
    row.name,
    ...shows.flatMap((show) => [
      shown(medianOf(of(row.name), show.figure) / (show.unit ?? 1), show.digits),
      ...ratios(show).map((f) => shown(ratioTo(of(row.name), of(floors[f]), show.figure), 2)),
    ]),
  ]);
  return table(head, lines);
}
