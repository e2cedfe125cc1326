/** @param {number[]} values those that are no numbers are left out */
export function median(values) {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const [low = NaN, high = low] = sorted.slice((sorted.length - 1) >> 1);
  return sorted.length % 2 ? low : (low + high) / 2;
}

/**
 * The median of what several measurements gave, figure by figure.
 *
 * @param {Record<string, number>[]} figures
 * @returns {Record<string, number>}
 */
export const medians = (figures) =>
  Object.fromEntries(
    Object.keys(figures[0] ?? {}).map((key) => [key, median(figures.map((f) => f[key] ?? NaN))]),
  );

/** @param {Record<string, number>[]} rounds @param {string} figure */
export const medianOf = (rounds, figure) => median(rounds.map((round) => round[figure] ?? NaN));

/**
 * How many times the floor's, each of what was measured in the same round.
 *
 * @param {Record<string, number>[]} rounds @param {Record<string, number>[]} floor @param {string} figure
 */
export const ratiosTo = (rounds, floor, figure) =>
  rounds.map((round, i) => (round[figure] ?? NaN) / (floor[i]?.[figure] ?? NaN));
