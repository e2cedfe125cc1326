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

/** An element in the document, with what `set` sets before it is inserted. */
export function mount(set: Partial<ClickToCallElement> = {}): ClickToCallElement {
  const element = Object.assign(document.createElement('click-to-call'), set);
  document.body.append(element);
  mounted.add(element);
  return element;
}

/** Removes what was mounted. */
export function unmount(): void {
  for (const element of mounted) element.remove();
  mounted.clear();
}

/** The next event of that name. */
export const next = (
  element: ClickToCallElement,
  name: ClickToCallEventName,
): Promise<ClickToCallEvent> =>
  new Promise((resolve) => {
    element.addEventListener(name, resolve, { once: true });
  });

/** When the element is in that stage: now, or later. */
export const reached = async (
  element: ClickToCallElement,
  stage: ClickToCallEventName & ClickToCallStage,
): Promise<void> => {
  if (element.stage !== stage) await next(element, stage);
};

/** An element that is ready. */
export async function ready(set: Partial<ClickToCallElement> = {}): Promise<ClickToCallElement> {
  const element = mount(set);
  await next(element, 'ready');
  await element.updateComplete;
  return element;
}

/** The names of all events from now on. */
export function recordEvents(element: ClickToCallElement): string[] {
  const names: string[] = [];
  for (const name of eventNames) element.addEventListener(name, () => names.push(name));
  return names;
}

const partsOf = (element: ClickToCallElement, name: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(`[part~='${name}'], .${name}`) ?? []),
];

const isVisible = (element: Element): boolean => element.getClientRects().length > 0;

/** A part of the element, rather one that the visitor sees. */
export function part(element: ClickToCallElement, name: string): HTMLElement {
  const parts = partsOf(element, name);
  const found = parts.find(isVisible) ?? parts[0];
  if (!found) throw new Error(`There is no part ${name}.`);
  return found;
}

/** Whether the visitor sees a part of that name. */
export const shows = (element: ClickToCallElement, name: string): boolean =>
  partsOf(element, name).some(isVisible);

/** The field of that name. */
export function field(element: ClickToCallElement, name: string): HTMLInputElement {
  const input = element.shadowRoot?.querySelector<HTMLInputElement>(`input[name='${name}']`);
  if (!input) throw new Error(`There is no field ${name}.`);
  return input;
}

/** The list of that name. */
export function list(element: ClickToCallElement, name: string): HTMLSelectElement {
  const select = element.shadowRoot?.querySelector<HTMLSelectElement>(`select[name='${name}']`);
  if (!select) throw new Error(`There is no list ${name}.`);
  return select;
}

/** Chooses from a list as a visitor does. */
export function choose(element: ClickToCallElement, name: string, value: string): void {
  const select = list(element, name);
  select.value = value;
  select.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Types into a field as a visitor does. */
export function type(element: ClickToCallElement, name: string, value: string): void {
  const input = field(element, name);
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/**
 * Where the focus is, shadow trees included, by the most telling of its names. Not the element: chai would compare two
 * elements that differ property by property, without end.
 */
export function focused(): string {
  let { activeElement } = document;
  while (activeElement?.shadowRoot?.activeElement) ({ activeElement } = activeElement.shadowRoot);
  const names = ['name', 'part', 'class', 'id'].map((name) => activeElement?.getAttribute(name));
  return names.find(Boolean) ?? activeElement?.localName ?? 'nothing';
}

/** What a visitor reads of a part. */
export const textOf = (element: ClickToCallElement, name: string): string =>
  part(element, name).textContent.replace(/\s+/g, ' ').trim();

/** The dialog of the panel. */
export function dialogOf(element: ClickToCallElement): HTMLDialogElement {
  const dialog = part(element, 'dialog');
  if (!(dialog instanceof HTMLDialogElement)) throw new Error('The panel is no dialog.');
  return dialog;
}

/** Submits the form as a visitor does. */
export const submitForm = (element: ClickToCallElement): void => {
  element.shadowRoot?.querySelector('form')?.requestSubmit();
};

/** A service that answers when, and as, the test says. */
export interface HeldService {
  readonly service: NumberService;
  /** @returns the request of that number, once it has come. */
  readonly asked: (count?: number) => Promise<NumberRequest>;
  readonly resolve: (offer: NumberOffer) => void;
  readonly reject: (reason: unknown) => void;
}

export function heldService(): HeldService {
  const requests: NumberRequest[] = [];
  let arrived = (): void => undefined;
  let resolve: HeldService['resolve'] = () => undefined;
  let reject: HeldService['reject'] = () => undefined;
  return {
    async asked(count = 1) {
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
