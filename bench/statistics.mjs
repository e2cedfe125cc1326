/** @param {number[]} values values that are not finite are left out */
export function median(values) {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const [low = NaN, high = low] = sorted.slice((sorted.length - 1) >> 1);
  return sorted.length % 2 ? low : (low + high) / 2;
}

/**
 * Combines several measurements, figure by figure: the median, or the minimum of the figures in `least`, to which other work
 * on the machine can only add.
 *
 * @param {Record<string, number>[]} figures
 * @param {string[]} least
 * @returns {Record<string, number>}
 */
export const combined = (figures, least = []) =>
  Object.fromEntries(
    Object.keys(figures[0] ?? {}).map((key) => {
      const values = figures.map((of) => of[key] ?? NaN);
      return [key, least.includes(key) ? Math.min(...values) : median(values)];
    }),
  );

/** @param {Record<string, number>[]} rounds @param {string} figure */
export const medianOf = (rounds, figure) => median(rounds.map((round) => round[figure] ?? NaN));

/**
 * The ratios of a figure to that of the reference row, round by round.
 *
 * @param {Record<string, number>[]} rounds @param {Record<string, number>[]} floor @param {string} figure
 */
export const ratiosTo = (rounds, floor, figure) =>
  rounds.map((round, i) => (round[figure] ?? NaN) / (floor[i]?.[figure] ?? NaN));
