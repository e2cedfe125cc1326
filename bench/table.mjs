// Markdown tables with aligned columns.

/**
 * @param {number} value
 * @param {number} [digits] after the point
 */
export const shown = (value, digits = 0) => (Number.isFinite(value) ? value.toFixed(digits) : '');

/**
 * @param {string[]} head
 * @param {string[][]} lines
 * @param {number} [texts] the number of text columns at the start
 */
export function table(head, lines, texts = 1) {
  const all = [head, ...lines];
  const widths = head.map((_, i) => Math.max(3, ...all.map((line) => (line[i] ?? '').length)));
  const cell = (/** @type {string[]} */ line, /** @type {number} */ i) =>
    i < texts ? (line[i] ?? '').padEnd(widths[i] ?? 0) : (line[i] ?? '').padStart(widths[i] ?? 0);
  const show = (/** @type {string[]} */ line) =>
    `| ${widths.map((_, i) => cell(line, i)).join(' | ')} |`;
  const rule = widths.map((width, i) =>
    i < texts ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [show(head), `| ${rule.join(' | ')} |`, ...lines.map(show)].join('\n');
}
