/** What the visitor does in the panel: turns DOM events into commands. */
import { afterDispatch } from '../form/after-dispatch.js';
import type { FormController } from '../form/form-controller.js';
import type { PanelActions } from './panel-view.js';
import { closest } from './visibility.js';

/** What the panel does at the visitor's request. */
interface PanelCommands {
  readonly edit: () => void;
  readonly submit: () => void;
  readonly retryOrRenew: () => void;
  readonly requestUpdate: () => void;
  /** Closes the panel, or asks the visitor first. */
  readonly askToClose: () => void;
  readonly keep: () => void;
  readonly minimize: () => void;
  readonly restore: () => void;
  /** The dialog has closed. */
  readonly closed: () => void;
  readonly focusIn: (event: FocusEvent) => void;
  /** The focus has moved out of the panel, into a dialog of the page in front of it. */
  readonly focusLeft: () => void;
  /** Whether the panel floats. */
  readonly isFloating: () => boolean;
}

const isInside = (container: EventTarget | null, target: EventTarget | null): boolean =>
  container instanceof Node && target instanceof Node && container.contains(target);

/** The actions of the views, and the listener for clicks in the panel. */
export interface VisitorActions extends PanelActions {
  readonly click: (event: Event) => void;
}

export const panelActions = (form: FormController, commands: PanelCommands): VisitorActions => ({
  edit: (event) => {
    if (form.edit(event)) commands.edit();
  },
  submit: (event) => {
    form.submit(event, commands.submit);
  },
  click: (event) => {
    form.click(event, commands.submit);
  },
  useSuggestion: () => {
    form.useSuggestion();
  },
  slotChange: commands.requestUpdate,
  retryOrRenew: commands.retryOrRenew,
  /** Escape, the close button and Cancel. */
  close: (event) => {
    // An event of the same name in the page's own content is not about the panel.
    if (event.type === 'cancel' && event.target !== event.currentTarget) return;
    event.preventDefault();
    commands.askToClose();
  },
  /** Non-modal dialogs get no `cancel` event, so Escape is handled here. */
  keydown: (event) => {
    // In Safari, the Escape that ends a composition has the key code 229 and `isComposing` is false (UI Events, "Legacy Key &
    // Mouse Event Attributes").
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells
    const isComposing = event.isComposing || event.keyCode === 229;
    if (event.key !== 'Escape' || isComposing || event.defaultPrevented) return;
    if (!commands.isFloating()) return;
    if (!isInside(event.currentTarget, event.target)) afterDispatch(event, commands.askToClose);
    else {
      event.preventDefault(); // else the browser closes what is below the panel
      commands.askToClose();
    }
  },
  keep: commands.keep,
  minimize: commands.minimize,
  restore: commands.restore,
  closed: commands.closed,
  focusIn: (event) => {
    form.focusIn(event);
    commands.focusIn(event);
  },
  focusOut: ({ relatedTarget, currentTarget }) => {
    if (!(relatedTarget instanceof Element)) return;
    if (closest(relatedTarget, 'dialog:modal') !== currentTarget) commands.focusLeft();
  },
});
