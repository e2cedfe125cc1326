// What became of the naive changes, as Markdown for docs/robustness.md.

/**
 * @param {readonly { fault?: string, what: string, noticed: Record<string, readonly unknown[]> }[]} results
 * @returns {string}
 */
export function naiveTable(results) {
  const engines = Object.keys(results[0]?.noticed ?? {});
  return [
    `${new Date().toISOString().slice(0, 10)}: ${results.length} changes; so many tests of the fault failed in each engine.`,
    [
      `| Fault | The element | ${engines.join(' | ')} |`,
      `| --- | --- | ${engines.map(() => '---:').join(' | ')} |`,
      ...results.map(
        ({ fault = '', what, noticed }) =>
          `| ${fault} | ${what} | ${engines.map((name) => noticed[name]?.length).join(' | ')} |`,
      ),
    ].join('\n'),
  ].join('\n\n');
}
