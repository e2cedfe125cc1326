/**
 * Holds back a pointer press that was meant for what was on screen before: the second tap of a double tap on the launcher
 * would hit a control of the panel that appears in its place.
 */

/** How long after a change of view a press can still be meant for the view before, in ms. */
const guardTime = 600;
/** The longest time that an event is believed to have waited for its listeners, in ms. */
const maxDelay = 1000;

export class PressGuard {
  readonly #now: () => number;
  #layoutKey = '';
  #changedAt = -Infinity;
  /** When the pointer went down; `Infinity` if it did not: keys and assistive technology click without it. */
  #pressedAt = Infinity;

  /** @param now the clock of `Event.timeStamp`, in ms. */
  constructor(root: EventTarget, now: () => number) {
    this.#now = now;
    for (const type of ['pointerdown', 'click']) root.addEventListener(type, this, true);
  }

  /** @param view what is on screen from now on. */
  setLayout(view: string): void {
    if (view !== this.#layoutKey) this.#changedAt = this.#now();
    this.#layoutKey = view;
  }

  /** @internal */
  handleEvent(event: Event & Partial<PointerEvent>): void {
    const { type, detail, pointerType, buttons, width, pressure, timeStamp } = event;
    if (type === 'pointerdown') {
      // The pointer that VoiceOver moves has no size.
      this.#pressedAt = width || pressure ? Math.max(timeStamp, this.#now() - maxDelay) : Infinity;
      return;
    }
    // NVDA and JAWS click without a pointer type; TalkBack's click still has its button down.
    const isVirtual = !detail || pointerType === '' || buttons;
    if (!isVirtual && this.#pressedAt < this.#changedAt + guardTime) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    this.#pressedAt = Infinity;
  }
}
