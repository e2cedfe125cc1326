/** Chooses the number service that the page has configured. Each built-in service is loaded when it is chosen. */
import type { NumberService } from './number-service.js';
import type { ServiceOptions } from './service-options.js';

/** `service` takes precedence over `action`, and `action` over `number`. */
export async function resolveService(options: ServiceOptions): Promise<NumberService> {
  const { service, action, number } = options;
  if (typeof service === 'function') return service;
  if (typeof action !== 'string') {
    const { fixedNumber } = await import('./fixed-number.js');
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-conversion -- a page in JavaScript may set a number
    return fixedNumber(String(number ?? ''));
  }
  const { jsonService } = await import('./json-service.js');
  return jsonService({ url: action });
}
