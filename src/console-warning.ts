/** Warns developers in the console about mistakes in the page or in a service. */

/** The warnings that were printed. Exported for tests, because all tests of a file run in one page. */
export const printedWarnings = new Set<string>();

/**
 * Prints a warning to the console.
 * @param text the warning, with `<click-to-call>` as its subject. It must not contain the visitor's input or the answer of a
 *   service, because monitoring tools record the console.
 */
export function warn(text: string): void {
  console.warn(`<click-to-call> ${text}`);
}

/** Prints a warning once per page for each text. @param text as for `warn`. Only its beginning is printed. */
export function warnOnce(text: string): void {
  const shortened = text.slice(0, 200);
  if (printedWarnings.has(shortened)) return;
  printedWarnings.add(shortened);
  warn(shortened);
}
