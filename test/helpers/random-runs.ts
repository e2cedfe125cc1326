/**
 * The number of runs and the seed of random tests. Both are fixed by default, so that a test result does not depend on chance.
 * `RUNS=5000 SEED=42 npm test` overrides them. Browsers receive them in attributes of the page's root element.
 */
export function randomRuns(usual: number): { numRuns: number; seed: number } {
  const { runs, seed } = settings();
  return { numRuns: Number(runs ?? usual), seed: Number(seed ?? 1) };
}

function settings(): { runs?: string | undefined; seed?: string | undefined } {
  const { document, process } = globalThis as {
    document?: Document;
    process?: { env: Partial<Record<string, string>> };
  };
  if (document) return document.documentElement.dataset;
  return { runs: process?.env.RUNS, seed: process?.env.SEED };
}
