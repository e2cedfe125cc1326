import { printedWarnings } from '../../src/console-warning.js';

/** Captures the console's warnings. Warnings that are printed once per page are printed again. */
export function captureWarnings(): { stop: () => readonly string[] } {
  const { warn } = console;
  const texts: string[] = [];
  printedWarnings.clear();
  console.warn = (...parts: unknown[]) => {
    texts.push(parts.map(String).join(' '));
  };
  return {
    stop() {
      console.warn = warn;
      return texts;
    },
  };
}
