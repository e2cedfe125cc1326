/** A panel that is open, in the one element of a test, with a service that answers as the test says. */
import '../../src/form/phone.js'; // so that nobody has to do without it
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { NumberServiceError } from '../../src/services/number-service.js';
import { heldService, next, part, ready, submitForm, type, type HeldService } from './page.js';

/** Of the last `open()`. */
export let held: HeldService;
export let element: ClickToCallElement;

export const open = async (set: Partial<ClickToCallElement> = {}): Promise<void> => {
  held = heldService();
  element = await ready({ service: held.service, ...set });
  await element.show();
  await element.updateComplete;
};

export const submit = async (): Promise<void> => {
  type(element, 'firstname', 'Ada');
  type(element, 'phonenumber', '+44 20 7946 0000');
  part(element, 'submit').focus();
  submitForm(element);
  await held.asked();
  await element.updateComplete;
};

export const reject = async (
  ...[code, options]: ConstructorParameters<typeof NumberServiceError>
): Promise<void> => {
  const rejected = next(element, 'rejected');
  held.reject(new NumberServiceError(code, options));
  await rejected;
  await element.updateComplete;
};

export const complete = async (offer: object = {}): Promise<void> => {
  const completed = next(element, 'completed');
  held.resolve({ number: '+18005550100', ...offer });
  await completed;
  await element.updateComplete;
};
