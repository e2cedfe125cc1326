/** The number service that the page has chosen. Only here is a concrete one named; each loads by itself. */
import type { NumberService } from './number-service.js';

/** What the page says of it; the element's class has the meanings. */
export interface ServiceOptions {
  readonly service: NumberService | null;
  readonly action: string | null;
  readonly number: string | null;
}

/** Whether somebody is asked for a number, rather than a fixed one shown. */
export const hasService = ({ service, action }: ServiceOptions): boolean =>
  typeof service === 'function' || typeof action === 'string';

/** The number to call if a service fails; empty if there is none. */
export const fallbackNumber = (options: ServiceOptions): string =>
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-conversion -- pages without types set a number
  String((hasService(options) && options.number) || '');

export async function chosenService(choice: ServiceOptions): Promise<NumberService> {
  const { service, action, number } = choice;
  if (typeof service === 'function') return service;
  if (typeof action !== 'string') {
    const { fixedNumber } = await import('./fixed-number.js');
    const text = number ?? '';
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-conversion -- pages without types set a number
    return fixedNumber(String(text));
  }
  const { jsonService } = await import('./json-service.js');
  return jsonService({ url: action });
}
