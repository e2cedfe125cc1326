/** Has the QR code of one text ready for the view; what draws it loads when the first is asked for. */
import type { qrCode } from './qr-code.js';

/** Shows a QR code under a label. */
export type QrCode = ReturnType<typeof qrCode>;

export class QrCodes {
  readonly #changed: () => void;
  #text: string | undefined;
  #code: QrCode | null | undefined;

  /** @param changed called when the code is there, or cannot be had. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** @returns `null` while it is loading, `undefined` if it could not be loaded. */
  of(text: string): QrCode | null | undefined {
    if (text !== this.#text) {
      this.#text = text;
      this.#code = null;
      void this.#draw(text);
    }
    return this.#code;
  }

  async #draw(text: string): Promise<void> {
    let code: QrCode | undefined;
    try {
      const { qrCode } = await import('./qr-code.js');
      code = qrCode(text);
    } catch {
      // The visitor loses a shortcut: the number is on screen.
    }
    if (text !== this.#text) return;
    this.#code = code;
    this.#changed();
  }
}
