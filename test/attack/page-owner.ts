/** Actions of the page on the element. */
import fc from 'fast-check';
import { eventNames } from '../helpers/event-names.js';
import type { Attack } from './attack.js';
import { thrownOnPurpose } from './attacked-page.js';
import { callMethod, type ActionArguments } from './actions.js';
import { anyText, anyValue, fieldsValue } from './hostile-values.js';

const services = [
  'in the page',
  'over HTTP',
  'GMS',
  'Engagement',
  'fixed number',
  'none',
  'throws',
  'rejects',
  'undefined',
] as const;
const actions = [
  'throw',
  'close',
  'remove',
  'show',
  'submit',
  'renew',
  'move',
  'focus',
  'focusOtherButton',
] as const;
const methods = ['show', 'close', 'submit', 'renew', 'minimize', 'restore', 'focus'] as const;

const preventDefault = (event: Event): void => {
  event.preventDefault();
};

/** Where the page puts elements: beside each other, in a shadow tree, in a dialog. */
const places = ['here', 'there', 'component', 'dialog'] as const;
type Place = (typeof places)[number];
const dialogs = ['dialog', 'another-dialog'] as const;
const dialogActs = ['open', 'open', 'close', 'remove'] as const;
const neighbourActs = [
  ...['show', 'show', 'close', 'submit', 'remove', 'clone'],
  ...['modal', 'floating', 'inline'],
] as const;

const fixedNumber = '+44 20 7946 0018';

export class PageOwner {
  /** Where numbers come from. */
  chosen: (typeof services)[number] = 'none';
  readonly #attack: Attack;
  #hasButton = false;
  /** The dialogs of the page, where they are in it or not. */
  readonly #dialogs = new Map<string, HTMLDialogElement>();
  /** What listeners do besides listening, once each, by the event they do it on. */
  readonly #reactions = new Map<string, (typeof actions)[number]>();

  constructor(attack: Attack) {
    this.#attack = attack;
  }

  set(property: string, value: unknown): void {
    Reflect.set(this.#attack.element, property, value);
  }

  attribute(name: string, value: string | null): void {
    const { element } = this.#attack;
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }

  /** Actions on the whole page. */
  language(lang: string, dir: string): void {
    Object.assign(this.#attack.page.document.documentElement, { lang, dir });
  }

  call(method: (typeof methods)[number], argument?: unknown): void {
    const act = (): void => void callMethod(this.#attack.element, method, [argument]);
    if (method === 'close') this.#closeBy(act, 'close() closes');
    else act();
  }

  /** Numbers come from there from now on. */
  service(which: (typeof services)[number]): void {
    const { element, network, page } = this.#attack;
    const { gmsService, engagementService } = page.services();
    const all: Record<typeof which, unknown> = {
      'in the page': network.service,
      'over HTTP': null,
      GMS: gmsService({ url: '/gms' }),
      Engagement: engagementService({ url: '/api', apiKey: 'key', groupName: 'group' }),
      'fixed number': null,
      none: null,
      throws: () => {
        throw new Error('thrown by a service');
      },
      rejects: () => Promise.reject(new Error('thrown by a service')),
      undefined: () => undefined,
    };
    this.chosen = which;
    Reflect.set(element, 'service', all[which]);
    element.action = which === 'over HTTP' ? '/numbers' : null;
    if (which === 'fixed number') element.number = fixedNumber;
  }

  remove(): void {
    this.#attack.element.remove();
  }

  /** Moves it, or inserts it anew. */
  move(where: Place): void {
    this.#place(where).append(this.#attack.element);
  }

  /** As `move`, without taking it out in between, where the browser can. */
  moveBefore(where: Place): void {
    const { element } = this.#attack;
    const place = this.#place(where);
    if (
      'moveBefore' in place &&
      element.isConnected &&
      place.isConnected &&
      element.ownerDocument === place.ownerDocument
    ) {
      place.moveBefore(element, null);
    } else place.append(element);
  }

  /** Into the document of a frame. */
  adopt(): void {
    const { page, element, document } = this.#attack;
    const { body } = page.document.querySelector('iframe')!.contentDocument!;
    const act = (): void => {
      body.append(element);
    };
    if (element.ownerDocument === document) this.#closeBy(act, 'another document closes it');
    else act();
  }

  /** A copy of it, for a moment. */
  clone(): void {
    const { element } = this.#attack;
    const clone = this.#attack.document.importNode(element, true);
    clone.open = false;
    this.#place('there').append(clone);
    this.#attack.check(clone.stage === 'created', 'a clone starts anew');
    clone.remove();
  }

  /** Puts something into a slot. */
  slot(name: string, tag: 'form' | 'button' | 'p'): void {
    const { element, page } = this.#attack;
    const content = page.document.createElement(tag);
    content.slot = name;
    if (tag === 'form') content.append(...this.#controls());
    else content.textContent = 'In a slot';
    element.append(content);
  }

  /** Names by which a form would hide its own members; and a button, or ours in its place. */
  #controls(): HTMLElement[] {
    const { document } = this.#attack.page;
    const inputs = ['submit', 'elements', 'phonenumber'].map((name) =>
      Object.assign(document.createElement('input'), { name, required: name === 'phonenumber' }),
    );
    for (const input of inputs) input.dataset.part = 'input';
    const button = document.createElement('button');
    button.dataset.part = 'submit';
    return this.#hasButton ? [...inputs, button] : inputs;
  }

  /** Whether the forms of the page have a button of their own from now on. */
  button(has: boolean): void {
    this.#hasButton = has;
  }

  /** Whether a listener of the page prevents each submission, as frameworks do. */
  prevent(prevents: boolean): void {
    const { document } = this.#attack.page;
    if (prevents) document.addEventListener('submit', preventDefault);
    else document.removeEventListener('submit', preventDefault);
  }

  empty(): void {
    this.#attack.element.replaceChildren();
  }

  hide(isHidden: boolean): void {
    this.#toggle('hidden', isHidden);
  }

  /** Makes the content behind a dialog inert, as pages do. */
  inert(isInert: boolean): void {
    this.#toggle('inert', isInert);
  }

  /** A modal dialog of the page's own. */
  dialog(id: (typeof dialogs)[number], act: (typeof dialogActs)[number]): void {
    const { document } = this.#attack.page;
    const dialog = this.#dialogs.get(id) ?? document.getElementById(id);
    if (!(dialog instanceof document.defaultView!.HTMLDialogElement)) return;
    this.#dialogs.set(id, dialog);
    if (act === 'remove') dialog.remove();
    else if (act === 'close') dialog.close();
    else {
      if (!dialog.isConnected) document.body.append(dialog);
      if (!dialog.open) dialog.showModal();
    }
  }

  /** What happens to another element of the page. */
  neighbour(act: (typeof neighbourActs)[number]): void {
    const { neighbour } = this.#attack;
    if (act === 'clone') this.#place('there').append(neighbour.cloneNode(true));
    else if (act in neighbour) callMethod(neighbour, act, []);
    else Reflect.set(neighbour, 'mode', act);
  }

  /** Moves the other element, or inserts it anew. */
  moveNeighbour(where: Place): void {
    this.#place(where).append(this.#attack.neighbour);
  }

  focusOtherButton(): void {
    this.#attack.beside.focus();
  }

  /** Sends the element a command, as a button of the page does. */
  command(command: string): void {
    const { element, beside, page } = this.#attack;
    const event = Object.assign(new page.window.Event('command'), { command });
    Object.defineProperty(event, 'source', { value: beside });
    element.dispatchEvent(event);
  }

  /** On the next event of that name, a listener does that. */
  hear(name: string, action: (typeof actions)[number]): void {
    this.#reactions.set(name, action);
  }

  /** Called for an event of this name. */
  heard(name: string): void {
    const action = this.#reactions.get(name);
    this.#reactions.delete(name);
    if (action) this.#attack.begins(action);
    if (action === 'throw') throw new Error(thrownOnPurpose);
    else if (action === 'move') this.move('there');
    else if (action === 'focusOtherButton') this.focusOtherButton();
    else if (action) callMethod(this.#attack.element, action, []);
  }

  /** Makes the page one in which the next visitor can call. */
  restorePage(): void {
    const { element, beside, page } = this.#attack;
    this.#attack.begins('restorePage');
    this.#reactions.clear();
    this.prevent(false);
    this.hide(false);
    this.inert(false);
    for (const id of dialogs) {
      this.dialog(id, 'open');
      this.dialog(id, 'close');
    }
    this.empty();
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
    Object.assign(element, { fields: null, messages: {}, values: {}, userData: {} });
    Object.assign(element, { number: null, timeout: 15_000, inert: false });
    this.service('in the page');
    this.move('here');
    for (const each of page.document.querySelectorAll('click-to-call')) {
      if (each !== element) each.remove();
    }
    this.neighbour('close');
    this.neighbour('modal');
    this.moveNeighbour('component');
    beside.focus();
  }

  /** What closes it does so at once; a listener may have opened it anew. */
  #closeBy(act: () => void, what: string): void {
    const { element, events } = this.#attack;
    const before = events.length;
    act();
    const hasClosed = events.slice(before).some(({ name }) => name === 'closed');
    this.#attack.check(!element.open || hasClosed, what);
  }

  #toggle(attribute: string, isOn: boolean): void {
    for (const id of ['here', 'there'] as const) this.#place(id).toggleAttribute(attribute, isOn);
  }

  #place(id: Place): Element {
    const found = this.#attack.page.document.getElementById(id);
    const place = found?.shadowRoot?.firstElementChild ?? found ?? this.#dialogs.get(id);
    if (!place) throw new Error(`There is no ${id}.`);
    return place;
  }
}

const where = fc.constantFrom(...places);
const modes = fc.constantFrom('modal', 'floating', 'inline');
const attributes = [
  ...['open', 'number', 'action', 'fields', 'mode', 'country', 'timeout', 'label', 'opener'],
  ...['confirm-close', 'no-qr', 'no-countdown', 'no-dial-code', 'lang', 'dir', 'hidden', 'class'],
];
const properties = [
  ...['open', 'number', 'action', 'fields', 'mode', 'country', 'timeout', 'label', 'opener'],
  ...['confirmClose', 'noQr', 'noCountdown', 'noDialCode', 'lang', 'dir', 'hidden', 'title'],
  ...['service', 'values', 'userData', 'messages'],
];
const languages = fc.constantFrom('en', 'de', 'ar', 'ja', '', '!!');

/** What the page does with the rest of itself. */
export const otherOwnerActions = {
  inert: fc.tuple(fc.boolean()),
  dialog: fc.tuple(fc.constantFrom(...dialogs), fc.constantFrom(...dialogActs)),
  neighbour: fc.tuple(fc.constantFrom(...neighbourActs)),
  moveNeighbour: fc.tuple(where),
} satisfies ActionArguments<PageOwner>;

export const ownerActions = {
  set: fc.oneof(
    fc.tuple(fc.constant('mode'), modes),
    fc.tuple(fc.constant('fields'), fieldsValue),
    fc.tuple(fc.constant('number'), fc.constantFrom(fixedNumber, '020 7946 0018')),
    fc.tuple(fc.constantFrom(...properties), anyValue),
  ),
  attribute: fc.oneof(
    fc.tuple(fc.constant('mode'), modes),
    fc.tuple(fc.constantFrom(...attributes), fc.option(anyText)),
  ),
  language: fc.tuple(languages, fc.constantFrom('ltr', 'rtl', '')),
  call: fc.tuple(fc.constantFrom(...methods), fc.oneof(fc.constant(undefined), anyValue)),
  service: fc.tuple(fc.constantFrom(...services)),
  remove: fc.constant<[]>([]),
  move: fc.tuple(where),
  moveBefore: fc.tuple(where),
  adopt: fc.constant<[]>([]),
  clone: fc.constant<[]>([]),
  slot: fc.tuple(
    fc.constantFrom('form', '', 'launcher', 'heading', 'footer', 'fallback'),
    fc.constantFrom('form', 'button', 'p'),
  ),
  button: fc.tuple(fc.boolean()),
  prevent: fc.tuple(fc.boolean()),
  empty: fc.constant<[]>([]),
  hide: fc.tuple(fc.boolean()),
  focusOtherButton: fc.constant<[]>([]),
  command: fc.tuple(fc.constantFrom('--open', '--close', '--other')),
  hear: fc.tuple(fc.constantFrom(...eventNames), fc.constantFrom(...actions)),
} satisfies ActionArguments<PageOwner>;
