/** Defines `<click-to-call>`. Only this module of the package has a side effect. */
import { ClickToCallElement } from './click-to-call-element.js';
import { version } from './version.js';

export { ClickToCallElement } from './click-to-call-element.js';
export type { FieldDefinition } from './form/fields.js';
export { ClickToCallEvent, type ClickToCallEventMap } from './lifecycle/events.js';
export type { ClickToCallEventName, ClickToCallStage } from './lifecycle/stages.js';
export type { ClickToCallMetadata } from './lifecycle/metadata.js';
export type { MessageOverrides, Messages } from './messages/messages.js';
export type { ClickToCallMode, ShowOptions } from './options.js';
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

// If a page loads two versions, the one that loads first defines the element.
const definedClass = customElements.get('click-to-call');
if (!definedClass) customElements.define('click-to-call', ClickToCallElement);
else if (definedClass !== ClickToCallElement) {
  const otherVersion = 'version' in definedClass ? String(definedClass.version) : 'another version';
  console.warn(`<click-to-call> ${version} is not used: ${otherVersion} was loaded before it.`);
}
