/** An interaction of a user, step by step, with a service that answers when the test says so. */
import '../../src/phone-number/phone-metadata.js'; // so that nobody has to do without it
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { NumberServiceError } from '../../src/services/number-service.js';
import { heldService, next, part, ready, submitForm, type, type HeldService } from './page.js';

export interface Visit {
  readonly element: ClickToCallElement;
  readonly held: HeldService;
  readonly submit: () => Promise<void>;
  readonly reject: (...error: ConstructorParameters<typeof NumberServiceError>) => Promise<void>;
  readonly complete: (offer?: object) => Promise<void>;
}

/** An element that is ready, with what `set` sets; its panel is not open yet. */
export async function visit(set: Partial<ClickToCallElement> = {}): Promise<Visit> {
  const held = heldService();
  const element = await ready({ service: held.service, ...set });
  return {
    element,
    held,
    async submit() {
      type(element, 'phonenumber', '+44 20 7946 0000');
      part(element, 'submit').focus();
      submitForm(element);
      await held.asked();
      await element.updateComplete;
    },
    async reject(...error) {
      const rejected = next(element, 'rejected');
      held.reject(new NumberServiceError(...error));
      await rejected;
      await element.updateComplete;
    },
    async complete(offer = {}) {
      const completed = next(element, 'completed');
      held.resolve({ number: '+18005550100', ...offer });
      await completed;
      await element.updateComplete;
    },
  };
}

/** The same, with its panel open. */
export async function openVisit(set: Partial<ClickToCallElement> = {}): Promise<Visit> {
  const opened = await visit(set);
  await opened.element.show();
  await opened.element.updateComplete;
  return opened;
}
