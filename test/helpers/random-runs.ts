/**
 * How often a random test runs, and from which seed: `RUNS=5000 SEED=42 npm test` where the usual will not do, which is
 * the same each time, so that nobody's change fails for what it has not done; `npm run soak` looks further. The runner
 * tells it to browsers by the page's root element.
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
