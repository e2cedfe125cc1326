/** Emulates the pointer of a page, because headless engines differ in theirs. */

interface Replaced {
  readonly restore: () => void;
}

/** Emulates a mouse. The panel then shows the QR code. */
export const emulateMouse = (page: Window & typeof globalThis = window): Replaced =>
  emulateFeature(page, '(hover: hover) and (pointer: fine)');

/** Emulates touch. The link then dials the access code too. */
export const emulateTouch = (page: Window & typeof globalThis = window): Replaced =>
  emulateFeature(page, '(pointer: coarse)');

function emulateFeature(page: Window & typeof globalThis, feature: string): Replaced {
  const matchMedia = page.matchMedia.bind(page);
  page.matchMedia = (query) => matchMedia(query === feature ? 'all' : query);
  return {
    restore() {
      page.matchMedia = matchMedia;
    },
  };
}
