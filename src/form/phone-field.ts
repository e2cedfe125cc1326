/** The phone number field: finds out the country of a number, and warns of an unlikely number. */
import type { HostElement } from '../host-element.js';
import { setTimer } from '../lifecycle/clock.js';
import { declaredLanguage } from '../messages/language.js';
import { PhoneMetadataLoader } from '../phone-number/load-metadata.js';
import type { Country, PhoneNumberCheck } from '../phone-number/phone-metadata.js';
import { getOwn, type RawForm } from './values.js';

/** The name of the phone number field. */
export const phoneName = 'phonenumber';

export class PhoneField {
  /** The number that the visitor probably meant, if they entered an unlikely one. */
  suggestion: string | undefined;
  readonly #host: HostElement;
  readonly #metadata: PhoneMetadataLoader;
  /** The unlikely number that the visitor was warned of. It is sent if the visitor submits it again. */
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

  /** Loads the phone metadata if there is a number to parse. A prefilled number that starts with `+` does not need them. */
  loadIfNeeded(rawForm: RawForm, prefill: RawForm): void {
    const { [phoneName]: number = '' } = rawForm;
    const isComplete = number === getOwn(prefill, phoneName) && /^\s*\+/.test(number);
    if (number.trim() && !isComplete) this.load();
  }

  /** Calls `callback` when the metadata has loaded or failed to load, or after one second; at once if it is not loading. */
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

  /** @returns the code of the country that a value names; the value itself if it names none. */
  initialCountry(value: string): string {
    return this.#resolveCountry(value)?.code ?? value;
  }

  /** @returns all countries, sorted by their names in `language`; empty until the metadata has loaded. */
  listCountries(language: string): readonly Country[] {
    return this.#metadata.module?.listCountries(language) ?? [];
  }

  /** Warns of an unlikely number once. @returns whether `number` is unlikely and the visitor was not warned of it before. */
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

  /** Removes the warning. @returns whether there was one. */
  clearWarning(): boolean {
    const wasWarned = this.#warnedNumber !== undefined;
    this.#warnedNumber = this.suggestion = undefined;
    return wasWarned;
  }

  /** Drops the callback of `whenReady`. */
  stopWaiting(): void {
    this.#metadata.stopWaiting();
  }

  /** The country of phone numbers: the selected one, else the attribute `country`, else the region of the page's language. */
  #resolveCountry(selected: string | undefined) {
    const { country } = this.#host;
    return this.#metadata.module?.resolvePhoneCountry(
      selected,
      country,
      declaredLanguage(this.#host),
    );
  }
}
