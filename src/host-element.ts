/** The type of the element for the modules of the panel, which do not import its class. */
import type { ReactiveControllerHost } from 'lit';
import type { MessageOverrides } from './messages/messages.js';
import type { ServiceOptions } from './services/service-options.js';

/** The properties of the element that the panel, the form and the offer read. The element's class documents them. */
export interface HostElement extends ReactiveControllerHost, HTMLElement, ServiceOptions {
  readonly renderRoot: ParentNode;
  readonly fields: unknown;
  readonly mode: string;
  readonly country: string | null;
  readonly messages: MessageOverrides;
  readonly values: Readonly<Record<string, string>>;
  readonly userData: Readonly<Record<string, unknown>>;
  readonly confirmClose: boolean;
  readonly noQr: boolean;
  readonly noCountdown: boolean;
  readonly noDialCode: boolean;
  readonly timeout: number;
}
