/** Warnings for the page's owner in the console, of mistakes that only visitors would notice otherwise. */

/** The warnings so far. Exported for tests, which share a page. */
export const told = new Set<string>();

/** Warns in the console. @param text must not contain what a visitor typed or a service said: consoles are recorded. */
export function warn(text: string): void {
  console.warn(`<click-to-call> ${text}`);
}

/** Warns in the console, once per page for each text. @param text as for `warn`; only its beginning is shown. */
export function warnOnce(text: string): void {
  const shortened = text.slice(0, 200);
  if (told.has(shortened)) return;
  told.add(shortened);
  warn(shortened);
}
