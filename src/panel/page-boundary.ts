/**
 * Keeps events of the panel, and scrolling, from the page. The module is loaded separately from the panel, because the panel
 * works without it. It is one file without imports, because browsers load modules with imports more slowly.
 */

/**
 * The events that are stopped. Events that come in pairs, such as `focusin` and `focusout`, are not, because pages track the
 * focus and the pointer with them.
 */
const containedEvents =
  'keydown keypress keyup beforeinput input change compositionstart compositionupdate compositionend copy cut paste click ' +
  'dblclick auxclick contextmenu dragstart pointerdown pointermove pointerup pointercancel mousedown mousemove mouseup ' +
  'touchstart touchmove touchend touchcancel wheel';

/**
 * Stops the propagation of the dialog's events at the shadow root. Outside of it, their target would be the host. It does not
 * stop the events of slotted nodes, those of a drag that began on the page, and those of Escape in inline mode, which may
 * close a dialog of the page that the panel is in.
 */
export function containEvents(root: ParentNode): void {
  let isDrag = false;
  const isInDialog = (target: EventTarget | null | undefined): boolean =>
    target instanceof Node && root.querySelector('dialog')?.contains(target) === true;
  const contain = (event: Event & Partial<PointerEvent & KeyboardEvent>): void => {
    const { type, target, key } = event;
    if (!isInDialog(target)) return;
    if (type === 'pointerdown') isDrag = false;
    const isForPage =
      key === 'Escape'
        ? !root.querySelector(':modal, :popover-open')
        : isDrag && /(move|up)$/.test(type);
    if (!isForPage) event.stopPropagation();
  };
  for (const type of containedEvents.split(' '))
    root.addEventListener(type, contain, { passive: true });
  root.addEventListener(
    'pointerover',
    ({ relatedTarget, buttons }: Event & Partial<PointerEvent>) => {
      if (!isInDialog(relatedTarget)) isDrag = buttons !== 0;
    },
  );
}

type ScrollEvent = Event & Partial<WheelEvent & KeyboardEvent & TouchEvent>;

/** The vertical position of the last touch, in CSS px in the viewport. */
let lastTouchY = 0;

/** Whether a target is an element. It does not use `instanceof`, because the panel may have moved to the document of a frame. */
const isElement = (target: EventTarget | null = null): target is Element =>
  target !== null && 'scrollTop' in target;

/** Whether an element can scroll in the direction of `y`, or horizontally if `y` is 0. */
function canScroll(element: Element, y: number): boolean {
  const { overflow } = getComputedStyle(element);
  const { scrollTop, scrollHeight, clientHeight, scrollWidth, clientWidth } = element;
  const hasRoom =
    y > 0
      ? scrollTop + 1 < scrollHeight - clientHeight
      : y < 0
        ? scrollTop > 0
        : scrollWidth > clientWidth;
  const isScroller = /auto|scroll/.test(overflow) || element.matches('textarea, select'); // in Firefox, these scroll with another `overflow`
  // The open list of a <select> with `appearance: base-select` scrolls, but none of its elements is a scroll container.
  return (isScroller && hasRoom) || element.matches('option');
}

/** The direction in which a key scrolls: -1, 1, or 0 if it does not scroll or if the control at `target` uses the key. */
function keyDirection({ key = '', shiftKey }: ScrollEvent, target: Element): number {
  const controlsUsingKey =
    key === ' ' ? 'button, summary, input' : key.startsWith('P') ? '[type=range]' : 'input';
  if (target.matches(`${controlsUsingKey}, textarea, select, audio, video, [contenteditable]`))
    return 0;
  if (/^((Page|Arrow)Up|Home)$/.test(key) || (key === ' ' && shiftKey)) return -1;
  return /^((Page|Arrow)Down|End| )$/.test(key) ? 1 : 0;
}

/** Whether the default action of the event scrolls the page, and not the dialog or an element in it. */
function scrollsPage(event: ScrollEvent, dialog: Element): boolean {
  const { key, touches, deltaX = 0, deltaY = 0, altKey, ctrlKey } = event;
  const [touch, secondTouch] = touches ?? [];
  const path = event.composedPath();
  const [target] = path;
  const isOther = altKey === true || (ctrlKey && !/^(Home|End)$/.test(key ?? '')); // zooms, or switches the tab
  // Visitors who have zoomed in pan with the same gestures.
  const isZoomed = (dialog.ownerDocument.defaultView?.visualViewport?.scale ?? 1) > 1.01;
  if (secondTouch || isOther || isZoomed || !isElement(target)) return false;
  const y = key ? keyDirection(event, target) : touch ? lastTouchY - touch.clientY : deltaY;
  if (touch ? target.matches('[type=range]') : !y && !deltaX) return false;
  // The target of an event on the backdrop is the dialog.
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  const { clientX = left, clientY = top } = touch ?? event;
  const isOutside = clientX < left || clientX > right || clientY < top || clientY > bottom;
  if (target === dialog && isOutside) return true;
  const inside = path.slice(0, path.indexOf(dialog) + 1);
  return !inside.some((each) => isElement(each) && canScroll(each, y));
}

function preventPageScroll(event: ScrollEvent): void {
  const { type, cancelable, currentTarget: dialog, touches } = event;
  const mayScroll = type !== 'touchstart' && cancelable && isElement(dialog);
  if (mayScroll && dialog.matches(':modal') && scrollsPage(event, dialog)) event.preventDefault();
  lastTouchY = touches?.[0]?.clientY ?? 0;
}

/** Prevents the wheel, touch and keys from scrolling the page while `dialog` is modal. Zooming is not prevented. */
export function containScroll(dialog: HTMLElement): void {
  // The browser ignores a listener that is added again.
  for (const type of ['wheel', 'touchstart', 'touchmove', 'keydown']) {
    dialog.addEventListener(type, preventPageScroll, { passive: false });
  }
}
