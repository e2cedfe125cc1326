/** @param {number[]} values those that are no numbers are left out */
export function median(values) {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const [low = NaN, high = low] = sorted.slice((sorted.length - 1) >> 1);
  return sorted.length % 2 ? low : (low + high) / 2;
}

/**
 * One of what several measurements gave, figure by figure: the median, or the least of those that a disturbance can only
 * add to.
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
 * How many times the floor's, each of what was measured in the same round.
 *
 * @param {Record<string, number>[]} rounds @param {Record<string, number>[]} floor @param {string} figure
 */
export const ratiosTo = (rounds, floor, figure) =>
  rounds.map((round, i) => (round[figure] ?? NaN) / (floor[i]?.[figure] ?? NaN));
