/** The current texts of a panel: those of the element's language, merged with the page's own texts. */
import { setTimer } from '../lifecycle/clock.js';
import { languageOf } from './language.js';
import { en } from './en.js';
import { loadMessages } from './load-messages.js';
import type { MessageOverrides, Messages } from './messages.js';

/** Loaded when a page first sets `messages`. */
let overridesModule: typeof import('./overrides.js') | undefined;

/** The longest time that the panel waits for its language, in ms. */
const maxWait = 1000;

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
    this.update();
  }

  /** Loads the texts for `host`. If that takes too long, the texts are in English until they have loaded. */
  static async load(host: MessagesHost): Promise<CurrentMessages> {
    const messages = new CurrentMessages(host);
    const timeout = new Promise<void>((resolve) => {
      const cancel = setTimer(maxWait, resolve);
      void messages.#loading.then(cancel);
    });
    await Promise.race([messages.#loading, timeout]);
    return messages;
  }

  /** Loads the texts again if loading them has failed. */
  retryLoading(): void {
    if (!this.#hasFailed) return;
    this.#hasFailed = false;
    this.#tag = this.#overrides = undefined;
    this.update();
  }

  get current(): Messages {
    return this.#current;
  }

  /** Applies changes of the page's texts at once, and of the language when it has loaded. */
  update(): void {
    const { messages } = this.#host;
    if (messages !== this.#overrides) {
      this.#use(this.#language, messages);
      if (!overridesModule && Object.keys(Object(messages) as object).length > 0)
        this.#loading = this.#loadOverridesModule();
    }
    const tag = languageOf(this.#host);
    if (tag === this.#tag) return;
    this.#tag = tag;
    this.#loading = Promise.all([this.#loading, this.#load(tag)]);
  }

  async #loadOverridesModule(): Promise<void> {
    try {
      overridesModule = await import('./overrides.js');
    } catch {
      this.#hasFailed = true;
    }
    this.#use(this.#language, this.#overrides);
    this.#host.requestUpdate();
  }

  async #load(tag: string): Promise<void> {
    const language = await loadMessages(tag);
    if (tag !== this.#tag) return; // the language has changed again
    if (!language) this.#hasFailed = true;
    this.#use(language ?? en, this.#overrides);
    this.#host.requestUpdate();
  }

  #use(language: Messages, overrides: MessageOverrides | undefined): void {
    this.#language = language;
    this.#overrides = overrides;
    this.#current = overridesModule?.withOverrides(language, overrides) ?? language;
  }
}
