/**
 * Keeps what happens in the panel from the page: its events, and scrolling. Loads by itself, as the form comes first; the
 * panel can do without it. In one file without imports: a browser takes longer to load one with imports, even again.
 */

// Not those that come in pairs, such as `focusin` or `pointerover`: pages follow the focus and the pointer by them.
const containedEvents =
  'keydown keypress keyup beforeinput input change compositionstart compositionupdate compositionend copy cut paste click ' +
  'dblclick auxclick contextmenu dragstart pointerdown pointermove pointerup pointercancel mousedown mousemove mouseup ' +
  'touchstart touchmove touchend touchcancel wheel';

/**
 * Stops events of the dialog's own nodes at the shadow root, where they would go on under the name of the host. Those of
 * slotted nodes go on. So does what the page has begun: a drag that only comes by, and an Escape that the panel leaves to
 * what it is in.
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

/** Where the finger was last, in the viewport. */
let lastTouchY = 0;

/** Whether a target is an element, also one of another realm: the panel may have moved to the document of a frame. */
const isElement = (target: EventTarget | null = null): target is Element =>
  target !== null && 'scrollTop' in target;

/** Whether an element can scroll on by `y`; to the sides, if `y` is 0. */
function canScroll(element: Element, y: number): boolean {
  const { overflow } = getComputedStyle(element);
  const { scrollTop, scrollHeight, clientHeight, scrollWidth, clientWidth } = element;
  const hasRoom =
    y > 0
      ? scrollTop + 1 < scrollHeight - clientHeight
      : y < 0
        ? scrollTop > 0
        : scrollWidth > clientWidth;
  const isScroller = /auto|scroll/.test(overflow) || element.matches('textarea, select'); // as in Firefox
  // The open list of a <select> that the page has styled scrolls as well, but none of its elements does.
  return (isScroller && hasRoom) || element.matches('option');
}

/** The direction that a key scrolls in; 0 if it does not, or if the control at `target` has another use for it. */
function keyDirection({ key = '', shiftKey }: ScrollEvent, target: Element): number {
  const controlsUsingKey =
    key === ' ' ? 'button, summary, input' : key.startsWith('P') ? '[type=range]' : 'input';
  if (target.matches(`${controlsUsingKey}, textarea, select, audio, video, [contenteditable]`))
    return 0;
  if (/^((Page|Arrow)Up|Home)$/.test(key) || (key === ' ' && shiftKey)) return -1;
  return /^((Page|Arrow)Down|End| )$/.test(key) ? 1 : 0;
}

/** Whether all that the event would scroll is the page. */
function scrollsPage(event: ScrollEvent, dialog: Element): boolean {
  const { key, touches, deltaX = 0, deltaY = 0, altKey, ctrlKey } = event;
  const [touch, secondTouch] = touches ?? [];
  const path = event.composedPath();
  const [target] = path;
  const isOther = altKey === true || (ctrlKey && !/^(Home|End)$/.test(key ?? '')); // zooms, or changes the tab
  // Visitors who have zoomed in move about with the same gestures.
  const isZoomed = (dialog.ownerDocument.defaultView?.visualViewport?.scale ?? 1) > 1.01;
  if (secondTouch || isOther || isZoomed || !isElement(target)) return false;
  const y = key ? keyDirection(event, target) : touch ? lastTouchY - touch.clientY : deltaY;
  if (touch ? target.matches('[type=range]') : !y && !deltaX) return false;
  // Events on the backdrop have the dialog as their target.
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

/** Prevents the wheel, a finger and keys from scrolling the page while `dialog` is modal. Zooming is left to the visitor. */
export function containScroll(dialog: HTMLElement): void {
  // A listener that is added again is not heard twice.
  for (const type of ['wheel', 'touchstart', 'touchmove', 'keydown']) {
    dialog.addEventListener(type, preventPageScroll, { passive: false });
  }
}
