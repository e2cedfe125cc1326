// The results as a table in Markdown, which is read in a terminal too.
import { median } from './statistics.mjs';

/** @typedef {import('./rounds.mjs').Figures} Figures */

/** @param {Figures[]} rounds @param {string} figure */
export const medianOf = (rounds, figure) => median(rounds.map((round) => round[figure] ?? NaN));

/**
 * How many times the floor's: the median of the rounds' ratios, each of what was measured in the same round.
 *
 * @param {Figures[]} rounds @param {Figures[]} floor @param {string} figure
 */
export const ratioTo = (rounds, floor, figure) =>
  median(rounds.map((round, i) => (round[figure] ?? NaN) / (floor[i]?.[figure] ?? NaN)));

/**
 * @param {number} value
 * @param {number} digits after the point
 */
export const shown = (value, digits) => (Number.isFinite(value) ? value.toFixed(digits) : '');

/**
 * @param {string[]} head the first column is text, the others are figures
 * @param {string[][]} lines
 */
export function table(head, lines) {
  const all = [head, ...lines];
  const widths = head.map((_, i) => Math.max(3, ...all.map((line) => (line[i] ?? '').length)));
  const show = (line) =>
    `| ${widths.map((w, i) => (i ? (line[i] ?? '').padStart(w) : (line[i] ?? '').padEnd(w))).join(' | ')} |`;
  const rule = widths.map((w, i) => (i ? `${'-'.repeat(w - 1)}:` : '-'.repeat(w)));
  return [show(head), `| ${rule.join(' | ')} |`, ...lines.map(show)].join('\n');
}
