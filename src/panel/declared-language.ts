/** The language that the page says it is in around an element; empty if it says nothing. */
export const declaredLanguage = (host: HTMLElement): string =>
  host.closest<HTMLElement>('[lang]')?.lang || host.ownerDocument.documentElement.lang;
