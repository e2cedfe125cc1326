// Tables in Markdown, which can be read in a terminal too.

/**
 * @param {number} value
 * @param {number} [digits] after the point
 */
export const shown = (value, digits = 0) => (Number.isFinite(value) ? value.toFixed(digits) : '');

/**
 * @param {string[]} head the first column is text, the others are figures
 * @param {string[][]} lines
 */
export function table(head, lines) {
  const all = [head, ...lines];
  const widths = head.map((_, i) => Math.max(3, ...all.map((line) => (line[i] ?? '').length)));
  const cell = (/** @type {string[]} */ line, /** @type {number} */ i) =>
    i ? (line[i] ?? '').padStart(widths[i] ?? 0) : (line[i] ?? '').padEnd(widths[i] ?? 0);
  const show = (/** @type {string[]} */ line) =>
    `| ${widths.map((_, i) => cell(line, i)).join(' | ')} |`;
  const rule = widths.map((width, i) => (i ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  return [show(head), `| ${rule.join(' | ')} |`, ...lines.map(show)].join('\n');
}
