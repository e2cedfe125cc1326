/** The number service that the page has chosen. Only here is a concrete one named; each loads by itself. */
import type { NumberService } from './number-service.js';
import type { ServiceOptions } from './service-options.js';

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
