/** The settings of the page that say where numbers come from. */
import type { NumberService } from './number-service.js';

/** The settings that choose the service. The element's class documents them. */
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
