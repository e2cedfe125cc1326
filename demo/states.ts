/**
 * Brings an element into each of its states, as visitors, services and pages do. The demo's pages, the pictures in the
 * docs and the accessibility tests use this list.
 */
import type { ClickToCallElement } from '../src/click-to-call-element.js';
import type { ClickToCallEventName } from '../src/lifecycle/stages.js';
import { NumberServiceError, type NumberOffer } from '../src/services/number-service.js';

type Element = ClickToCallElement;
type Enter = (element: Element) => Promise<void>;

const minute = 60_000;
const number = '+44 20 7946 0018';
const typed = { firstname: 'Ada', lastname: 'Lovelace', phonenumber: '+44 20 7946 0999' };

const rendered = async (element: Element): Promise<void> => {
  await element.updateComplete;
};

const next = (element: Element, name: ClickToCallEventName): Promise<void> =>
  new Promise((resolve) => {
    const heard = (): void => {
      resolve(rendered(element));
    };
    element.addEventListener(name, heard, { once: true });
  });

function press(element: Element, part: string): Promise<void> {
  element.shadowRoot?.querySelector<HTMLElement>(`[part~='${part}'], .${part}`)?.click();
  return rendered(element);
}

const open: Enter = async (element) => {
  element.service ??= () => new Promise<never>(() => undefined);
  await element.show();
};

/** Types the values, as a visitor does. */
const fill = (values: Readonly<Record<string, string>>): Enter =>
  async function (element) {
    await open(element);
    for (const [name, value] of Object.entries(values)) {
      const input = element.shadowRoot?.querySelector<HTMLInputElement>(`input[name='${name}']`);
      if (!input) continue;
      input.value = value;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    await rendered(element);
  };

const submit: Enter = async (element) => {
  await fill(typed)(element);
  const submitted = next(element, 'submitted');
  await press(element, 'submit');
  await submitted;
};

const complete = (offer: () => Partial<NumberOffer>): Enter =>
  async function (element) {
    element.service = () => Promise.resolve({ number, ...offer() });
    const completed = next(element, 'completed');
    await submit(element);
    await completed;
  };

const completeWithCode = complete(() => ({
  accessCode: '004711',
  expiresAt: Date.now() + 4.9 * minute,
}));

const reject = (...error: ConstructorParameters<typeof NumberServiceError>): Enter =>
  async function (element) {
    element.service = () => Promise.reject(new NumberServiceError(...error));
    const rejected = next(element, 'rejected');
    await submit(element);
    await rejected;
  };

const expire: Enter = async (element) => {
  element.service = () => Promise.resolve({ number, expiresAt: Date.now() - 1 });
  const expired = next(element, 'expired');
  await submit(element);
  await expired;
};

const minimized = (enter: Enter): Enter =>
  async function (element) {
    await enter(element);
    element.minimize();
    await rendered(element);
  };

/** Name of the state → a function that brings an element there. The element must be ready and unopened. */
export const states: Readonly<Record<string, Enter>> = {
  closed: rendered,
  form: open,
  filled: fill(typed),
  problems: async (element) => {
    await fill({ firstname: 'Ada' })(element);
    await press(element, 'submit');
  },
  submitted: submit,
  rejected: reject('unavailable'),
  waiting: reject('rate-limited', { retryAfter: 30_000 }),
  refused: reject('not-allowed', {
    fields: { phonenumber: 'We cannot call back numbers of this country.' },
  }),
  hopeless: reject('closed'),
  number: complete(() => ({ matchesCallerId: true })),
  completed: completeWithCode,
  copied: async (element) => {
    await completeWithCode(element);
    await press(element, 'copy');
  },
  'last minute': complete(() => ({ accessCode: '004711', expiresAt: Date.now() + 0.6 * minute })),
  expired: expire,
  confirm: async (element) => {
    element.confirmClose = true;
    await fill(typed)(element);
    await press(element, 'close');
  },
  progress: async (element) => {
    element.fields = 'none';
    await open(element);
  },
};

/** Additional states of a floating panel. */
export const minimizedStates: Readonly<Record<string, Enter>> = {
  'minimized form': minimized(open),
  'minimized number': minimized(completeWithCode),
  'minimized, expired': minimized(expire),
};

export const modes = ['modal', 'floating', 'inline'] as const;

/** The states of a mode. */
export const statesOf = (mode: string): Readonly<Record<string, Enter>> =>
  mode === 'floating' ? { ...states, ...minimizedStates } : states;
