import { printedWarnings } from '../../src/console-warning.js';

/** The console's warnings, kept out of the console; as on a page that has had none so far. */
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
