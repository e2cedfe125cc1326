/** The texts in use: those of the language that the element stands in, with the page's own before them. */
import { languageOf } from '../language.js';
import { en } from '../messages/en.js';
import { loadMessages, withOverrides } from '../messages/languages.js';
import type { MessageOverrides, Messages } from '../messages/messages.js';

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

  constructor(host: MessagesHost) {
    this.#host = host;
    this.follow();
  }

  /** @returns the texts for `host`, when they are there. */
  static async of(host: MessagesHost): Promise<CurrentMessages> {
    const messages = new CurrentMessages(host);
    await messages.#loading;
    return messages;
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
    this.#use(language, this.#overrides);
    this.#host.requestUpdate();
  }

  #use(language: Messages, overrides: MessageOverrides | undefined): void {
    this.#language = language;
    this.#overrides = overrides;
    this.#current = withIsolatedNumbers(withOverrides(language, overrides));
  }
}

/** Whichever way a text runs, a phone number in it keeps its order (Unicode UAX #9: left-to-right isolate). */
function withIsolatedNumbers(messages: Messages): Messages {
  const { suggestion, callNumber, callFrom, qrCode } = messages;
  const isolated = (number: string): string => `\u2066${number}\u2069`;
  return {
    ...messages,
    suggestion: (number) => suggestion(isolated(number)),
    callNumber: (number) => callNumber(isolated(number)),
    callFrom: (number) => callFrom(isolated(number)),
    qrCode: (number) => qrCode(isolated(number)),
  };
}
