/** What the visitor does in the panel. */
import { closest } from './inert.js';
import type { Panel } from './panel.js';
import { unlessPrevented } from '../form/after-dispatch.js';

const isInside = (container: EventTarget | null, target: EventTarget | null): boolean =>
  container instanceof Node && target instanceof Node && container.contains(target);

export const visitorActions = (panel: Panel) => ({
  edit: (event: Event): void => {
    if (panel.form.edited(event)) panel.edit();
  },
  submit: (event: SubmitEvent): void => {
    panel.form.submitted(event, () => {
      panel.submit('visitor');
    });
  },
  press: (event: Event): void => {
    panel.form.pressed(event, () => {
      panel.submit('visitor');
    });
  },
  useSuggestion: (): void => {
    panel.form.useSuggestion();
  },
  slotted: (): void => {
    panel.slotted();
  },
  ask: (): void => {
    if (panel.stage === 'rejected') panel.submit('visitor');
    else panel.renew();
  },
  /** Escape and the close button. */
  close: (event: Event): void => {
    // What the page has put into a slot may be cancelled too.
    if (event.type === 'cancel' && event.target !== event.currentTarget) return;
    event.preventDefault();
    panel.askToClose();
  },
  /** Non-modal dialogs get no `cancel` event, so Escape is handled here. */
  keydown: (event: KeyboardEvent): void => {
    // Safari says 229 of the Escape that ends a composition and that nothing is composed any more (UI Events, “Legacy Key
    // & Mouse Event Attributes”).
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is nothing else to tell it by
    const isComposing = event.isComposing || event.keyCode === 229;
    if (event.key !== 'Escape' || isComposing || event.defaultPrevented) return;
    if (panel.mode !== 'floating') return;
    const close = (): void => {
      panel.askToClose();
    };
    if (!isInside(event.currentTarget, event.target)) unlessPrevented(event, close);
    else {
      event.preventDefault(); // or the browser would close what is below the panel
      close();
    }
  },
  keep: (): void => {
    panel.confirm(false);
  },
  minimize: (): void => {
    panel.minimize(true);
  },
  restore: (): void => {
    panel.minimize(false);
  },
  /** Whatever closed the dialog, it is closed. A late event of an earlier closing finds it open again. */
  closed: (): void => {
    if (!panel.isShown) panel.lifecycle.perform('close');
  },
  focus: (event: FocusEvent): void => {
    panel.remember(event);
  },
  blur: ({ relatedTarget, currentTarget }: FocusEvent): void => {
    if (!(relatedTarget instanceof Element)) return;
    if (closest(relatedTarget, 'dialog:modal') !== currentTarget) panel.leave();
  },
});
