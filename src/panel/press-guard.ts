/**
 * Cancels clicks whose press was meant for the previous view. For example, the second tap of a double tap on the launcher would
 * hit a control of the panel that appears in the same place.
 */

/** How long after a change of the layout a press is cancelled, in ms. */
const guardTime = 600;
/** The maximum age of an event when its listeners run, in ms. An older timestamp is not plausible. */
const maxDelay = 1000;

export class PressGuard {
  readonly #now: () => number;
  #layoutKey = '';
  #changedAt = -Infinity;
  /** When the pointer was pressed; `Infinity` for clicks by keys and assistive technology, which have no `pointerdown`. */
  #pressedAt = Infinity;

  /** @param now returns the time by the clock of `Event.timeStamp`, in ms. */
  constructor(root: EventTarget, now: () => number) {
    this.#now = now;
    for (const type of ['pointerdown', 'click']) root.addEventListener(type, this, true);
  }

  /** Call when the panel was rendered. @param layoutKey differs between any two layouts of the controls. */
  setLayout(layoutKey: string): void {
    if (layoutKey !== this.#layoutKey) this.#changedAt = this.#now();
    this.#layoutKey = layoutKey;
  }

  /** @internal */
  handleEvent(event: Event & Partial<PointerEvent>): void {
    const { type, detail, pointerType, buttons, width, pressure, timeStamp } = event;
    if (type === 'pointerdown') {
      // The events of VoiceOver have no width and no pressure.
      this.#pressedAt = width || pressure ? Math.max(timeStamp, this.#now() - maxDelay) : Infinity;
      return;
    }
    // The clicks of NVDA and JAWS have no pointer type. Those of TalkBack have a pressed button.
    const isVirtual = !detail || pointerType === '' || buttons;
    if (!isVirtual && this.#pressedAt < this.#changedAt + guardTime) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    this.#pressedAt = Infinity;
  }
}
