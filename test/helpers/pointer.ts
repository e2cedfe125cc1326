/** Emulates the pointer of a page, because headless engines differ in theirs. */

interface Replaced {
  readonly restore: () => void;
}

/** A mouse for a page. With one, there is a QR code. */
export const emulateMouse = (page: Window & typeof globalThis = window): Replaced =>
  having(page, '(hover: hover) and (pointer: fine)');

/** A finger for a page. With one, the link dials the access code too. */
export const emulateTouch = (page: Window & typeof globalThis = window): Replaced =>
  having(page, '(pointer: coarse)');

function having(page: Window & typeof globalThis, feature: string): Replaced {
  const matchMedia = page.matchMedia.bind(page);
  page.matchMedia = (query) => matchMedia(query === feature ? 'all' : query);
  return {
    restore() {
      page.matchMedia = matchMedia;
    },
  };
}
