/** Defines `<click-to-call>`: the package's only side effect. */
import { ClickToCallElement } from './click-to-call-element.js';

export { ClickToCallElement } from './click-to-call-element.js';
export { ClickToCallEvent, type ClickToCallEventMap } from './lifecycle/events.js';
export type { ClickToCallEventName, ClickToCallStage } from './lifecycle/lifecycle.js';
export type { ClickToCallMetadata } from './lifecycle/metadata.js';
export type { MessageOverrides, Messages } from './messages/messages.js';
export type { ShowOptions } from './show-options.js';
export type {
  NumberOffer,
  NumberRequest,
  NumberRequestPage,
  NumberService,
  NumberServiceContext,
  NumberServiceError,
  NumberServiceErrorCode,
} from './services/number-service.js';

declare global {
  interface HTMLElementTagNameMap {
    'click-to-call': ClickToCallElement;
  }
}

if (!customElements.get('click-to-call'))
  customElements.define('click-to-call', ClickToCallElement);
