/** An interaction of a user, step by step, with a service whose responses the test controls. */
import '../../src/phone-number/phone-metadata.js'; // so that it is loaded before the first test
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { NumberServiceError } from '../../src/services/number-service.js';
import {
  heldService,
  nextEvent,
  part,
  mountReady,
  submitForm,
  typeInto,
  type HeldService,
} from './page.js';

export interface Visit {
  readonly element: ClickToCallElement;
  readonly held: HeldService;
  readonly submit: () => Promise<void>;
  readonly reject: (...error: ConstructorParameters<typeof NumberServiceError>) => Promise<void>;
  readonly complete: (offer?: object) => Promise<void>;
}

/** Creates an element with the properties in `set`, ready and with a closed panel. */
export async function visit(set: Partial<ClickToCallElement> = {}): Promise<Visit> {
  const held = heldService();
  const element = await mountReady({ service: held.service, ...set });
  return {
    element,
    held,
    async submit() {
      typeInto(element, 'phonenumber', '+44 20 7946 0000');
      part(element, 'submit').focus();
      submitForm(element);
      await held.receivedRequest();
      await element.updateComplete;
    },
    async reject(...error) {
      const rejected = nextEvent(element, 'rejected');
      held.reject(new NumberServiceError(...error));
      await rejected;
      await element.updateComplete;
    },
    async complete(offer = {}) {
      const completed = nextEvent(element, 'completed');
      held.resolve({ number: '+18005550100', ...offer });
      await completed;
      await element.updateComplete;
    },
  };
}

/** Creates an element and opens its panel. */
export async function openVisit(set: Partial<ClickToCallElement> = {}): Promise<Visit> {
  const opened = await visit(set);
  await opened.element.show();
  await opened.element.updateComplete;
  return opened;
}
