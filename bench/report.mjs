// The results as Markdown.
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { reachList } from './reach.mjs';
import { median, medianOf, ratiosTo } from './statistics.mjs';
import { shown, table } from './table.mjs';

const floors = { trivial: 'lit-button', styled: 'styled-button' };

/**
 * @param {import('./columns.mjs').ShownColumn} column
 * @param {import('./rows.mjs').Row[]} rows
 * @param {import('./rounds.mjs').Results} results
 */
function columnTable({ name, title, shows }, rows, results) {
  const of = (row) => results.get(name)?.get(row) ?? [];
  const ratios = (show) => (show.ratios ? Object.keys(floors) : []);
  const head = [title, ...shows.flatMap((s) => [s.head, ...ratios(s).map((f) => `× ${f}`)])];
  const lines = rows.map((row) => [
    row.name,
    ...shows.flatMap((show) => [
      shown(medianOf(of(row.name), show.figure) / (show.unit ?? 1), show.digits),
      ...ratios(show).map((f) =>
        shown(median(ratiosTo(of(row.name), of(floors[f]), show.figure)), 2),
      ),
    ]),
  ]);
  return table(
    head,
    lines.filter((line) => line.slice(1).some(Boolean)), // without rows that have no figures
  );
}

/** @param {import('./rows.mjs').Row[]} rows */
const rowsTable = (rows) =>
  table(
    ['Row', 'What it is', 'Version'],
    rows.map((row) => [row.name, row.what, row.package ? versionOf(row.package) : '']),
    2,
  );

/** @param {string} name @returns {string} */
const versionOf = (name) =>
  JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url), 'utf8'))
    .version;

/** @param {{ rounds: number, version: string }} run `version` is the browser's */
const machine = ({ rounds, version }) =>
  [
    new Date().toISOString().slice(0, 10),
    `${availableParallelism()} cores of ${cpus()[0]?.model.trim() ?? 'an unknown CPU'}`,
    version,
    `Node ${process.versions.node}`,
    `${rounds} rounds`,
    `load average at the end ${loadavg()[1]?.toFixed(1)}`,
  ].join(' · ');

/**
 * @param {import('./columns.mjs').ShownColumn[]} columns
 * @param {import('./rows.mjs').Row[]} rows
 * @param {import('./rounds.mjs').Results} results
 * @param {{ rounds: number, version: string }} run `version` is the browser's
 */
export const report = (columns, rows, results, run) =>
  [
    machine(run),
    rowsTable(rows),
    ...columns.map((column) => columnTable(column, rows, results)),
    reachList(results),
  ].join('\n\n');
