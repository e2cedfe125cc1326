/** Basics for tests of the whole element: creating it, waiting for its events and reading its panel. */
import '../../src/click-to-call.js';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import type { ClickToCallEvent } from '../../src/lifecycle/events.js';
import type { ClickToCallEventName, ClickToCallStage } from '../../src/lifecycle/stages.js';
import type {
  NumberOffer,
  NumberRequest,
  NumberService,
} from '../../src/services/number-service.js';
import { eventNames } from './event-names.js';

const mounted = new Set<Element>();

/** Creates an element with the properties in `set` and inserts it into the document. */
export function mount(set: Partial<ClickToCallElement> = {}): ClickToCallElement {
  const element = Object.assign(document.createElement('click-to-call'), set);
  document.body.append(element);
  mounted.add(element);
  return element;
}

/** Removes all mounted elements. */
export function unmount(): void {
  for (const element of mounted) element.remove();
  mounted.clear();
}

/** Resolves with the next event of this name. */
export const nextEvent = (
  element: ClickToCallElement,
  name: ClickToCallEventName,
): Promise<ClickToCallEvent> =>
  new Promise((resolve) => {
    element.addEventListener(name, resolve, { once: true });
  });

/** Resolves when the element is in this stage. */
export const waitForStage = async (
  element: ClickToCallElement,
  stage: ClickToCallEventName & ClickToCallStage,
): Promise<void> => {
  if (element.stage !== stage) await nextEvent(element, stage);
};

/** Creates an element and waits until it is ready. */
export async function mountReady(
  set: Partial<ClickToCallElement> = {},
): Promise<ClickToCallElement> {
  const element = mount(set);
  await nextEvent(element, 'ready');
  await element.updateComplete;
  return element;
}

/** Records the names of all events from now on. */
export function recordEvents(element: ClickToCallElement): string[] {
  const names: string[] = [];
  for (const name of eventNames) element.addEventListener(name, () => names.push(name));
  return names;
}

const partsOf = (element: ClickToCallElement, name: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(`[part~='${name}'], .${name}`) ?? []),
];

const isVisible = (element: Element): boolean => element.getClientRects().length > 0;

/** The first visible part or element with this class, or else the first hidden one. */
export function part(element: ClickToCallElement, name: string): HTMLElement {
  const parts = partsOf(element, name);
  const found = parts.find(isVisible) ?? parts[0];
  if (!found) throw new Error(`There is no part ${name}.`);
  return found;
}

/** Whether a part or an element with this class is visible. */
export const isPartVisible = (element: ClickToCallElement, name: string): boolean =>
  partsOf(element, name).some(isVisible);

/** The input with this name. */
export function field(element: ClickToCallElement, name: string): HTMLInputElement {
  const input = element.shadowRoot?.querySelector<HTMLInputElement>(`input[name='${name}']`);
  if (!input) throw new Error(`There is no field ${name}.`);
  return input;
}

/** The select element with this name. */
export function selectField(element: ClickToCallElement, name: string): HTMLSelectElement {
  const select = element.shadowRoot?.querySelector<HTMLSelectElement>(`select[name='${name}']`);
  if (!select) throw new Error(`There is no list ${name}.`);
  return select;
}

/** Selects an option and dispatches the events of a user. */
export function selectOption(element: ClickToCallElement, name: string, value: string): void {
  const select = selectField(element, name);
  select.value = value;
  select.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Sets the value of a field and dispatches the events of a user. */
export function typeInto(element: ClickToCallElement, name: string, value: string): void {
  const input = field(element, name);
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/**
 * The name, part, class or id of the focused element, including shadow trees. Returns no element, because chai would compare
 * two different elements property by property.
 */
export function focusedName(): string {
  let { activeElement } = document;
  while (activeElement?.shadowRoot?.activeElement) ({ activeElement } = activeElement.shadowRoot);
  const names = ['name', 'part', 'class', 'id'].map((name) => activeElement?.getAttribute(name));
  return names.find(Boolean) ?? activeElement?.localName ?? 'nothing';
}

/** The text of a part, with collapsed white space. */
export const textOf = (element: ClickToCallElement, name: string): string =>
  part(element, name).textContent.replace(/\s+/g, ' ').trim();

/** The dialog of the panel. */
export function dialogOf(element: ClickToCallElement): HTMLDialogElement {
  const dialog = part(element, 'dialog');
  if (!(dialog instanceof HTMLDialogElement)) throw new Error('The panel is not a dialog.');
  return dialog;
}

/** Submits the form as a user does. */
export const submitForm = (element: ClickToCallElement): void => {
  element.shadowRoot?.querySelector('form')?.requestSubmit();
};

/** A service whose responses the test controls. */
export interface HeldService {
  readonly service: NumberService;
  /** Resolves with the request of this number, starting with 1, when it has arrived. */
  readonly receivedRequest: (count?: number) => Promise<NumberRequest>;
  readonly resolve: (offer: NumberOffer) => void;
  readonly reject: (reason: unknown) => void;
}

export function heldService(): HeldService {
  const requests: NumberRequest[] = [];
  let arrived = (): void => undefined;
  let resolve: HeldService['resolve'] = () => undefined;
  let reject: HeldService['reject'] = () => undefined;
  return {
    async receivedRequest(count = 1) {
      while (requests.length < count) {
        await new Promise<void>((resolve) => {
          arrived = resolve;
        });
      }
      return requests[count - 1]!;
    },
    service(request) {
      requests.push(request);
      arrived();
      return new Promise((...answer) => {
        [resolve, reject] = answer;
      });
    },
    resolve: (offer) => {
      resolve(offer);
    },
    reject: (reason) => {
      reject(reason);
    },
  };
}
