/** The texts in use: those of the language that the element stands in, with the page's own before them. */
import { setTimer } from '../lifecycle/clock.js';
import { languageOf } from './language.js';
import { en } from './en.js';
import { loadMessages } from './load-messages.js';
import type { MessageOverrides, Messages } from './messages.js';

let overriding: typeof import('./overrides.js') | undefined;

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
  #loading: Promise<unknown> = Promise.resolve();
  #hasFailed = false;

  constructor(host: MessagesHost) {
    this.#host = host;
    this.follow();
  }

  /** @returns the texts for `host`, when they are there; in English, if that takes too long. */
  static async of(host: MessagesHost): Promise<CurrentMessages> {
    const messages = new CurrentMessages(host);
    const late = new Promise<void>((resolve) => {
      const cancel = setTimer(patience, resolve);
      void messages.#loading.then(cancel);
    });
    await Promise.race([messages.#loading, late]);
    return messages;
  }

  /** Tries once more, if the language could not be loaded. */
  retry(): void {
    if (!this.#hasFailed) return;
    this.#hasFailed = false;
    this.#tag = this.#overrides = undefined;
    this.follow();
  }

  get current(): Messages {
    return this.#current;
  }

  /** Takes up what has changed: the page's texts now, another language when it is loaded. */
  follow(): void {
    const { messages } = this.#host;
    if (messages !== this.#overrides) {
      this.#use(this.#language, messages);
      if (!overriding && Object.keys(Object(messages) as object).length > 0)
        this.#loading = this.#loadOverriding();
    }
    const tag = languageOf(this.#host);
    if (tag === this.#tag) return;
    this.#tag = tag;
    this.#loading = Promise.all([this.#loading, this.#load(tag)]);
  }

  /** Loads what puts the page's texts in. */
  async #loadOverriding(): Promise<void> {
    try {
      overriding = await import('./overrides.js');
    } catch {
      this.#hasFailed = true;
    }
    this.#use(this.#language, this.#overrides);
    this.#host.requestUpdate();
  }

  async #load(tag: string): Promise<void> {
    const language = await loadMessages(tag);
    if (tag !== this.#tag) return; // overtaken
    if (!language) this.#hasFailed = true;
    this.#use(language ?? en, this.#overrides);
    this.#host.requestUpdate();
  }

  #use(language: Messages, overrides: MessageOverrides | undefined): void {
    this.#language = language;
    this.#overrides = overrides;
    this.#current = overriding?.withOverrides(language, overrides) ?? language;
  }
}
