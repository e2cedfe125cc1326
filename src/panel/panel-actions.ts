/** Handles the DOM events of the panel. */
import { afterDispatch } from '../form/after-dispatch.js';
import type { FormController } from '../form/form-controller.js';
import type { PanelCommands } from './panel-commands.js';
import type { PanelActions } from './panel-view.js';
import { closest } from './visibility.js';

/** The handlers of the panel itself. */
interface PanelCallbacks {
  readonly requestUpdate: () => void;
  /** Called after the `close` event of the dialog. */
  readonly onClosed: () => void;
  /** Called when an element in the panel gets the focus. */
  readonly onFocusIn: (event: FocusEvent) => void;
  /** Called when the focus moves to an element outside the panel. */
  readonly onFocusLeft: () => void;
  /** Whether the mode is `floating`. */
  readonly isFloating: () => boolean;
}

const isInside = (container: EventTarget | null, target: EventTarget | null): boolean =>
  container instanceof Node && target instanceof Node && container.contains(target);

/** The actions of the views, and the listener for clicks in the shadow root. */
export interface VisitorActions extends PanelActions {
  readonly click: (event: Event) => void;
}

/** Creates the actions of the panel. */
export const panelActions = (
  form: FormController,
  commands: PanelCommands,
  panel: PanelCallbacks,
): VisitorActions => ({
  edit: (event) => {
    if (form.edit(event)) commands.edit();
  },
  submit: (event) => {
    form.submit(event, commands.submitForVisitor);
  },
  click: (event) => {
    form.click(event, commands.submitForVisitor);
  },
  useSuggestion: () => {
    form.useSuggestion();
  },
  slotChange: panel.requestUpdate,
  retryOrRenew: commands.retryOrRenew,
  /** Handles Escape in a modal panel, the close button and the cancel button. */
  close: (event) => {
    // Slotted content may dispatch `cancel` events of its own.
    if (event.type === 'cancel' && event.target !== event.currentTarget) return;
    event.preventDefault();
    commands.requestClose();
  },
  /** Non-modal dialogs get no `cancel` event, so Escape is handled here. */
  keydown: (event) => {
    // In Safari, the Escape that ends a composition has `isComposing` false and the key code 229 (UI Events, "Legacy Key &
    // Mouse Event Attributes").
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other sign of it in Safari
    const isComposing = event.isComposing || event.keyCode === 229;
    if (event.key !== 'Escape' || isComposing || event.defaultPrevented) return;
    if (!panel.isFloating()) return;
    if (!isInside(event.currentTarget, event.target)) afterDispatch(event, commands.requestClose);
    else {
      event.preventDefault(); // otherwise the browser closes a dialog or popover below the panel
      commands.requestClose();
    }
  },
  cancelClosing: commands.cancelClosing,
  minimize: commands.minimize,
  restore: commands.restore,
  onClose: panel.onClosed,
  focusIn: (event) => {
    form.focusIn(event);
    panel.onFocusIn(event);
  },
  focusOut: ({ relatedTarget, currentTarget }) => {
    if (!(relatedTarget instanceof Element)) return;
    if (closest(relatedTarget, 'dialog:modal') !== currentTarget) panel.onFocusLeft();
  },
});
