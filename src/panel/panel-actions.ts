/** What the visitor does in the panel: what its DOM events mean. */
import { afterDispatch } from '../form/after-dispatch.js';
import type { FormController } from '../form/form-controller.js';
import type { Interaction } from './interaction.js';
import type { PanelActions } from './panel-view.js';
import { closest } from './visibility.js';

/** What the panel does on DOM events. */
interface PanelEvents {
  readonly requestUpdate: () => void;
  /** The dialog has closed. */
  readonly onClosed: () => void;
  readonly onFocusIn: (event: FocusEvent) => void;
  /** The focus has moved out of the panel, into a dialog of the page in front of it. */
  readonly onFocusLeft: () => void;
  /** Whether the panel floats. */
  readonly isFloating: () => boolean;
}

const isInside = (container: EventTarget | null, target: EventTarget | null): boolean =>
  container instanceof Node && target instanceof Node && container.contains(target);

/** The actions of the views, and the listener for clicks in the panel. */
export interface VisitorActions extends PanelActions {
  readonly click: (event: Event) => void;
}

export const panelActions = (
  form: FormController,
  interaction: Interaction,
  panel: PanelEvents,
): VisitorActions => ({
  edit: (event) => {
    if (form.edit(event)) interaction.edit();
  },
  submit: (event) => {
    form.submit(event, () => {
      interaction.submit('visitor');
    });
  },
  click: (event) => {
    form.click(event, () => {
      interaction.submit('visitor');
    });
  },
  useSuggestion: () => {
    form.useSuggestion();
  },
  slotChange: panel.requestUpdate,
  retryOrRenew: interaction.retryOrRenew,
  /** Escape, the close button and Cancel. */
  close: (event) => {
    // An event of the same name in the page's own content is not about the panel.
    if (event.type === 'cancel' && event.target !== event.currentTarget) return;
    event.preventDefault();
    interaction.requestClose();
  },
  /** Non-modal dialogs get no `cancel` event, so Escape is handled here. */
  keydown: (event) => {
    // In Safari, the Escape that ends a composition has the key code 229 and `isComposing` is false (UI Events, "Legacy Key &
    // Mouse Event Attributes").
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells
    const isComposing = event.isComposing || event.keyCode === 229;
    if (event.key !== 'Escape' || isComposing || event.defaultPrevented) return;
    if (!panel.isFloating()) return;
    if (!isInside(event.currentTarget, event.target))
      afterDispatch(event, interaction.requestClose);
    else {
      event.preventDefault(); // else the browser closes what is below the panel
      interaction.requestClose();
    }
  },
  cancelClosing: interaction.cancelClosing,
  minimize: interaction.minimize,
  restore: interaction.restore,
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
