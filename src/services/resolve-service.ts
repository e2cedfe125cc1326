/** The number service that the page has chosen. Only here is a concrete one named; each loads by itself. */
import type { NumberService } from './number-service.js';

/** What the page says of it; the element's class has the meanings. */
export interface ServiceChoice {
  readonly service: NumberService | null;
  readonly action: string | null;
  readonly number: string | null;
}

export async function chosenService(choice: ServiceChoice): Promise<NumberService> {
  const { service, action, number } = choice;
  if (typeof service === 'function') return service;
  if (typeof action !== 'string') {
    const { fixedNumber } = await import('./fixed-number.js');
    // Stryker disable next-line StringLiteral: whatever is no number would do
    const text = number ?? '';
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-conversion -- pages without types set a number
    return fixedNumber(String(text));
  }
  const { jsonService } = await import('./json-service.js');
  return jsonService({ url: action });
}
