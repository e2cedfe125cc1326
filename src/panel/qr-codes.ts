/** Has the QR code of one text ready for the view; what draws it loads when the first is asked for. */
import type { TemplateResult } from 'lit';

export class QrCodes {
  readonly #changed: () => void;
  #text: string | undefined;
  #code: TemplateResult | null | undefined;

  /** @param changed called when the code is there, or cannot be had. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** @returns `null` while it is loading, `undefined` if it could not be loaded. */
  of(text: string, label: string): TemplateResult | null | undefined {
    if (text !== this.#text) {
      this.#text = text;
      this.#code = null;
      void this.#draw(text, label);
    }
    return this.#code;
  }

  async #draw(text: string, label: string): Promise<void> {
    let code: TemplateResult | undefined;
    try {
      const { qrCode } = await import('./qr-code.js');
      code = qrCode(text, label);
    } catch {
      // The visitor loses a shortcut: the number is on screen.
    }
    if (text !== this.#text) return;
    this.#code = code;
    this.#changed();
  }
}
