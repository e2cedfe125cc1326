/** Tells the page's owner of a mistake that only visitors would see otherwise. */

/** The texts so far; exported for tests, which share a page. */
export const told = new Set<string>();

/**
 * Warns in the console, once per page for each text.
 * @param text never holds what a visitor typed or what a service said: consoles are recorded.
 */
export function warnOnce(text: string): void {
  const line = `<click-to-call> ${text.slice(0, 200)}`;
  if (told.has(line)) return;
  told.add(line);
  console.warn(line);
}
