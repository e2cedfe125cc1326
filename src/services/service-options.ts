/** The properties of the element that choose the number service. */
import type { NumberService } from './number-service.js';

/** The class of the element documents these properties. */
export interface ServiceOptions {
  readonly service: NumberService | null;
  readonly action: string | null;
  readonly number: string | null;
}

/** Whether numbers are requested from a service. Otherwise, the element shows a fixed number. */
export const hasService = ({ service, action }: ServiceOptions): boolean =>
  typeof service === 'function' || typeof action === 'string';

/** The number to show if a request fails; empty if there is none. */
export const fallbackNumber = (options: ServiceOptions): string =>
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-conversion -- a page in JavaScript may set a number
  String((hasService(options) && options.number) || '');
