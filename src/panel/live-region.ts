/** The live region of the panel: what a screen reader reads of a change. */

export class LiveRegion {
  /** The text in the region. */
  text = '';
  readonly #requestUpdate: () => void;
  #pending = '';
  /** The language of the text. */
  #language = '';

  /** @param changed is called when the text has changed. */
  constructor(changed: () => void) {
    this.#requestUpdate = changed;
  }

  /** Has a text read. A region that is set to the text it has is not read again. */
  announce(text: string): void {
    this.text = text === this.text ? `${text}\u00a0` : text;
    this.#requestUpdate();
  }

  /** Sets the text that is read once the next view is on screen, and what the region holds until then. */
  announceAfterRender(pending: string, now = ''): void {
    this.#pending = pending;
    this.text = now;
  }

  /** A text in another language than the panel is not read again. */
  setLanguage(language: string): void {
    if (language !== this.#language) this.text = '';
    this.#language = language;
  }

  /** The view is on screen. @param heading is read before the text, unless the focus has moved to it. */
  viewRendered(heading: string): void {
    const text = this.#pending;
    if (!text) return;
    this.#pending = '';
    // After this update: the new view is there, and the focus is in it.
    queueMicrotask(() => {
      this.announce(heading ? `${heading}\n${text}` : text);
    });
  }
}
