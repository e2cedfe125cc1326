/** One run: an element in a page and all actors. */
import { expect } from 'chai';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { eventNames } from '../helpers/event-names.js';
import { expectLegalEvents, type RecordedEvent } from '../helpers/legal-events.js';
import type { AttackedPage } from './attacked-page.js';
import type { Actor } from './commands.js';
import { callMethod } from './actions.js';
import { invariants } from './invariants.js';
import { Network } from './network.js';
import { PageOwner } from './page-owner.js';
import { Time } from './time.js';
import { nextAnimationFrame, nextMessageTask } from '../helpers/event-loop.js';
import { Visitor } from './visitor.js';

/** Elements of the page that can take the focus away. */
const takesAway = [
  ...['remove', 'adopt', 'hide', 'empty', 'slot', 'focusOtherButton', 'restorePage'],
  ...['dialog', 'neighbour', 'inert'],
];

/** How many turns of the event loop it may take until everything is at rest; the last of them are frames. */
const maxWait = 60;

export class Attack {
  readonly element: ClickToCallElement;
  /** Another one in the page. */
  readonly neighbour: ClickToCallElement;
  /** A button of the page, beside the element. */
  readonly beside: HTMLElement;
  readonly events: RecordedEvent[] = [];
  /** The events, alone and with the source of numbers. */
  readonly reached = new Set<string>();
  readonly network: Network;
  readonly visitor = new Visitor(this);
  readonly owner = new PageOwner(this);
  readonly time: Time;
  /** The events at a listener that runs after the listeners with actions. */
  readonly #heardLast: string[] = [];
  /** Violations of invariants during an action. */
  readonly #found: string[] = [];
  readonly #listenersBefore: number;
  /** The source of numbers at the last submission. */
  #source = 'none';
  #isVisitorInside = false;

  constructor(readonly page: AttackedPage) {
    const { document, clock, listeners } = page;
    this.check(page.faults.length === 0, `after the attack before: ${page.faults.join()}`);
    page.faults.length = 0;
    page.visibility = 'visible';
    this.network = new Network(page);
    this.time = new Time(clock);
    this.beside = document.getElementById('beside')!;
    this.#listenersBefore = listeners.count();
    this.element = document.createElement('click-to-call');
    this.neighbour = document.createElement('click-to-call');
    Object.assign(this.neighbour, { number: '+44 20 7946 0099', fields: 'firstname' });
    for (const name of eventNames) {
      this.element.addEventListener(name, ({ detail }) => {
        this.events.push({ name, metadata: detail });
        if (name === 'submitted') this.#source = this.owner.chosen;
        this.reached.add(name).add(`${name}, ${this.#source}`);
        const hasPageForm = this.element.querySelector('form[slot=form]') !== null;
        if (hasPageForm) this.reached.add(`${name}, by a form of the page`);
        this.check(this.element.metadata === detail, `metadata at ${name}`);
      });
      this.element.addEventListener(name, () => {
        this.owner.heard(name);
      });
      this.element.addEventListener(name, () => {
        this.#heardLast.push(name);
      });
    }
    this.owner.restorePage();
  }

  get document(): Document {
    return this.page.document;
  }

  get mode(): string {
    const { mode }: { readonly mode: string } = this.element;
    return mode === 'floating' || mode === 'inline' ? mode : 'modal';
  }

  /** Whether the focus was in the panel since it was last shown, and its element was not removed. */
  get isVisitorInside(): boolean {
    return this.#isVisitorInside;
  }

  /** Performs an action and waits for its immediate effects. */
  readonly does = (who: Actor, name: string, ...args: readonly unknown[]): Promise<void> => {
    this.begins(name);
    callMethod(this[who], name, args);
    return Promise.resolve();
  };

  /** Somebody is going to do something, of that name. What the page takes away beneath the visitor is gone. */
  begins(name: string): void {
    const dialog = this.element.shadowRoot?.querySelector('dialog');
    const wasInside = this.#isVisitorInside && dialog?.checkVisibility();
    const isInside = wasInside === true || dialog?.matches(':focus-within') === true;
    this.#isVisitorInside = isInside && !takesAway.includes(name);
  }

  /** Records violations of the invariants that must hold at once. */
  check(holds: boolean, what: string): void {
    if (!holds) this.#found.push(what);
  }

  /** Waits until everything is at rest, and looks whether it is as it has to be. */
  readonly settle = (): Promise<void> =>
    this.#until(() => {
      for (const invariant of invariants) invariant(this);
      if (this.element.minimized) this.reached.add('minimized');
      expect(this.#isBusy, 'something is on its way').to.equal(false);
      expect(this.#found.join(), 'not so').to.equal('');
    });

  /** After all that, the next visitor gets a number; and nothing is left when the element is gone. */
  async end(): Promise<void> {
    const { element, network, owner, visitor, page, events } = this;
    await this.settle();
    owner.restorePage();
    element.close();
    void element.show();
    await this.settle();
    visitor.fillIn();
    visitor.submit();
    await this.#until(() => {
      expect(network.inFlight, 'requests of the next visitor').to.equal(1);
    });
    network.answer('a number for good');
    await this.#until(() => {
      expect(element.stage, 'how it ends for the next visitor').to.equal('completed');
    });
    await this.settle();
    owner.remove();
    this.neighbour.remove();
    await this.settle();
    expectLegalEvents(events);
    expect(this.#heardLast.join(), 'the events at all listeners').to.equal(
      events.map(({ name }) => name).join(),
    );
    expect(element.open).to.equal(false);
    expect(page.clock.pending, 'timers that are left').to.equal(0);
    expect(page.listeners.count(), 'listeners that are left').to.equal(this.#listenersBefore);
  }

  /** Waits for a state, however many turns of the event loop that takes each engine. */
  async #until(holds: () => void): Promise<void> {
    for (let turns = 0; ; turns += 1) {
      await (turns < 20 ? nextMessageTask() : nextAnimationFrame());
      this.page.clock.advance(0);
      try {
        if (this.#isBusy && turns < maxWait) continue;
        holds();
        return;
      } catch (error) {
        if (turns >= maxWait) throw error;
      }
    }
  }

  /** Whether a module, `ready` or a request is on its way. */
  get #isBusy(): boolean {
    const { element, neighbour, network, page } = this;
    const others = [neighbour, ...page.document.querySelectorAll('click-to-call')];
    const areOthersBusy = others.some(
      (other) => other !== element && other.matches(':state(created), :state(busy)'),
    );
    if (areOthersBusy && neighbour.isConnected) return true;
    if (!element.isConnected) return false;
    if (element.stage === 'created') return true;
    if (element.stage !== 'submitted') return element.matches(':state(busy)');
    // Besides the deadline of the request, a timer may be the pause before it is repeated.
    return network.inFlight === 0 && page.clock.pending < 2;
  }
}
