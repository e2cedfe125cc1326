/** A mouse for a page: whether an engine has one without a screen differs. With one, there is a QR code. */
export function withMouse(page: Window & typeof globalThis = window): { restore: () => void } {
  const matchMedia = page.matchMedia.bind(page);
  page.matchMedia = (query) =>
    matchMedia(query === '(hover: hover) and (pointer: fine)' ? 'all' : query);
  return {
    restore() {
      page.matchMedia = matchMedia;
    },
  };
}
