/** The text of the panel's live region, which screen readers read when it changes. */

export class LiveRegion {
  /** The text in the region. */
  text = '';
  readonly #requestUpdate: () => void;
  /** The text that is announced after the next view is rendered. */
  #pending = '';
  /** The language of the text. */
  #language = '';

  /** @param requestUpdate called when the text has changed. */
  constructor(requestUpdate: () => void) {
    this.#requestUpdate = requestUpdate;
  }

  /** Announces a text. If it is the current text, a space is added, because screen readers do not read an unchanged text. */
  announce(text: string): void {
    this.text = text === this.text ? `${text}\u00a0` : text;
    this.#requestUpdate();
  }

  /** Announces a text after the next view is rendered, and nothing until then. */
  announceAfterRender(text: string): void {
    this.#pending = text;
    this.text = '';
  }

  /** Announces a text at the next update, in place of one that waits for the next view. */
  announceNow(text: string): void {
    this.#pending = '';
    this.text = text;
  }

  /** Removes the text if the language of the panel changes, so that it is not read in the wrong language. */
  setLanguage(language: string): void {
    if (language !== this.#language) this.text = '';
    this.#language = language;
  }

  /** Announces the pending text after a view was rendered. @param heading read before the text; empty if it has the focus. */
  viewRendered(heading: string): void {
    const text = this.#pending;
    if (!text) return;
    this.#pending = '';
    // Announces it after this update, when the focus has moved to the new view.
    queueMicrotask(() => {
      this.announce(heading ? `${heading}\n${text}` : text);
    });
  }
}
