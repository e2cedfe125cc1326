/** The texts in use: those of the language that the element stands in, with the page's own before them. */
import { after } from '../lifecycle/after.js';
import { languageOf } from '../language.js';
import { en } from '../messages/en.js';
import { loadMessages, withOverrides } from '../messages/languages.js';
import type { MessageOverrides, Messages } from '../messages/messages.js';

/** How long the panel waits for its language, in ms. */
const patience = 1000;

export interface MessagesHost extends Element {
  readonly messages: MessageOverrides;
  requestUpdate(): void;
}

export class CurrentMessages {
  readonly #host: MessagesHost;
  #tag: string | undefined;
  #language = en;
  #overrides: MessageOverrides | undefined;
  #current = en;
  #loading = Promise.resolve();
  #hasFailed = false;

  constructor(host: MessagesHost) {
    this.#host = host;
    this.follow();
  }

  /** @returns the texts for `host`, when they are there; in English, if that takes too long. */
  static async of(host: MessagesHost): Promise<CurrentMessages> {
    const messages = new CurrentMessages(host);
    const late = new Promise<void>((resolve) => {
      const cancel = after(patience, resolve);
      void messages.#loading.then(cancel);
    });
    await Promise.race([messages.#loading, late]);
    return messages;
  }

  /** Tries once more, if the language could not be loaded. */
  retry(): void {
    if (!this.#hasFailed) return;
    this.#tag = undefined;
    this.follow();
  }

  get current(): Messages {
    return this.#current;
  }

  /** Takes up what has changed: the page's texts now, another language when it is loaded. */
  follow(): void {
    const { messages } = this.#host;
    if (messages !== this.#overrides) this.#use(this.#language, messages);
    const tag = languageOf(this.#host);
    if (tag === this.#tag) return;
    this.#tag = tag;
    this.#loading = this.#load(tag);
  }

  async #load(tag: string): Promise<void> {
    const language = await loadMessages(tag);
    if (tag !== this.#tag) return; // overtaken
    this.#hasFailed = language === undefined;
    this.#use(language ?? en, this.#overrides);
    this.#host.requestUpdate();
  }

  #use(language: Messages, overrides: MessageOverrides | undefined): void {
    this.#language = language;
    this.#overrides = overrides;
    this.#current = withOverrides(language, overrides);
  }
}
