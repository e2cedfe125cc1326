/** Keeps what the visitor does with our own controls from the page around the element. */

// Not those that come in pairs, such as `focusin` or `pointerover`: pages follow the focus and the pointer by them.
const types =
  'keydown keypress keyup beforeinput input change copy cut paste click dblclick auxclick contextmenu pointerdown ' +
  'pointermove pointerup mousedown mousemove mouseup touchstart touchmove touchend';

export const isInside = (
  container: EventTarget | null,
  target: EventTarget | null | undefined,
): boolean => container instanceof Node && target instanceof Node && container.contains(target);

/**
 * Stops events of the dialog's own nodes at the shadow root, where they would go on under the name of the host. Those of
 * slotted nodes go on. So does what the page has begun: a drag that only comes by, and an Escape that the panel leaves to
 * what it is in.
 */
export function containEvents(root: ParentNode): void {
  let isDrag = false;
  const isOurs = (target: EventTarget | null | undefined): boolean =>
    isInside(root.querySelector('dialog'), target);
  const contain = (event: Event & Partial<PointerEvent & KeyboardEvent>): void => {
    const { type, target, key } = event;
    if (!isOurs(target)) return;
    if (type === 'pointerdown') isDrag = false;
    const isLeft =
      key === 'Escape'
        ? !root.querySelector(':modal, :popover-open')
        : isDrag && /(move|up)$/.test(type);
    if (!isLeft) event.stopPropagation();
  };
  for (const type of types.split(' ')) root.addEventListener(type, contain, { passive: true });
  root.addEventListener(
    'pointerover',
    ({ relatedTarget, buttons }: Event & Partial<PointerEvent>) => {
      if (!isOurs(relatedTarget)) isDrag = buttons !== 0;
    },
  );
}
