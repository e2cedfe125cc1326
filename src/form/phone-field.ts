/** The phone number in the form: the country that it is from, and the question whether an unlikely number is right. */
import type { HostElement } from '../host-element.js';
import { setTimer } from '../lifecycle/clock.js';
import { declaredLanguage } from '../messages/language.js';
import { PhoneMetadataLoader } from '../phone-number/load-metadata.js';
import type { Country, PhoneNumberCheck } from '../phone-number/metadata.js';
import { getOwn, type RawForm } from './values.js';

/** The name of the field. */
export const phoneName = 'phonenumber';

export class PhoneField {
  /** The number that was probably meant instead of the unlikely one. */
  suggestion: string | undefined;
  readonly #host: HostElement;
  readonly #metadata: PhoneMetadataLoader;
  /** The unlikely number that the visitor was warned of. Submitted once more, it is sent. */
  #warnedNumber: string | undefined;

  constructor(host: HostElement) {
    this.#host = host;
    this.#metadata = new PhoneMetadataLoader(() => {
      host.requestUpdate();
    }, setTimer);
  }

  /** Loads the phone metadata. */
  load(): void {
    this.#metadata.load();
  }

  /** Loads the phone metadata if there is a number to parse. A prefilled number with a `+` needs none. */
  loadIfNeeded(rawForm: RawForm, prefill: RawForm): void {
    const { [phoneName]: number = '' } = rawForm;
    const isComplete = number === getOwn(prefill, phoneName) && /^\s*\+/.test(number);
    if (number.trim() && !isComplete) this.load();
  }

  /** Calls back when the metadata has loaded or has failed to load, in a second at most; at once if it is not loading. */
  whenReady(callback: () => void): void {
    this.#metadata.whenReady(callback);
  }

  /** Parses the phone number; `undefined` if it is empty or if the phone metadata is not loaded. */
  parse(number = '', country?: string): PhoneNumberCheck | undefined {
    const { code, isInferred } = this.#resolveCountry(country) ?? {};
    return number.trim()
      ? this.#metadata.module?.checkPhoneNumber(number, code, isInferred)
      : undefined;
  }

  /** @returns the code of the country that a value names, or the value. */
  initialCountry(value: string): string {
    return this.#resolveCountry(value)?.code ?? value;
  }

  /** @returns all countries, in the order of `language`; none until the metadata has loaded. */
  listCountries(language: string): readonly Country[] {
    return this.#metadata.module?.listCountries(language) ?? [];
  }

  /** @returns whether the visitor has to be asked about an unlikely number. Each number is asked about once. */
  warnIfUnlikely(number: string | undefined, country?: string): boolean {
    const phone = this.parse(number, country);
    if (!phone?.isUnlikely || number === this.#warnedNumber) return false;
    this.#warnedNumber = number;
    this.suggestion = phone.suggestion;
    return true;
  }

  /** @returns whether the visitor was warned of `number`. */
  hasWarned(number: string | undefined): boolean {
    return number !== undefined && number === this.#warnedNumber;
  }

  /** Forgets the warning. @returns whether there was one. */
  clearWarning(): boolean {
    const hadWarned = this.#warnedNumber !== undefined;
    this.#warnedNumber = this.suggestion = undefined;
    return hadWarned;
  }

  /** No submission waits for the metadata any more. */
  stopWaiting(): void {
    this.#metadata.stopWaiting();
  }

  /** The country that was chosen, else that of the page, else that of its language. */
  #resolveCountry(chosen: string | undefined) {
    const { country } = this.#host;
    return this.#metadata.module?.resolvePhoneCountry(
      chosen,
      country,
      declaredLanguage(this.#host),
    );
  }
}
