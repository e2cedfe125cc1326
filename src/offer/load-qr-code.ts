/** Loads `qr-code.ts` when the first QR code is shown, and keeps the QR code of one text. */
import type { qrCode } from './qr-code.js';

/** Renders a QR code with an accessible name. */
export type QrCode = ReturnType<typeof qrCode>;

export class QrCodeLoader {
  readonly #onSettled: () => void;
  #text: string | undefined;
  #code: QrCode | null | undefined;

  /** @param onSettled called when a QR code has loaded, or could not be loaded. */
  constructor(onSettled: () => void) {
    this.#onSettled = onSettled;
  }

  /** @returns the QR code of `text`; `null` while it is loading, `undefined` if it could not be loaded. */
  get(text: string): QrCode | null | undefined {
    if (text !== this.#text) {
      this.#text = text;
      this.#code = null;
      void this.#load(text);
    }
    return this.#code;
  }

  async #load(text: string): Promise<void> {
    let code: QrCode | undefined;
    try {
      const { qrCode } = await import('./qr-code.js');
      code = qrCode(text);
    } catch {
      // The panel works without the QR code: it shows the number.
    }
    if (text !== this.#text) return;
    this.#code = code;
    this.#onSettled();
  }
}
