/** What the visitor does in the panel. */
import type { Panel } from './panel.js';

export const visitorActions = (panel: Panel) => ({
  edit: (event: Event): void => {
    if (panel.form.edited(event)) panel.edit();
  },
  submit: (event: Event): void => {
    if (panel.form.submitted(event)) panel.submit('visitor');
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
  /** What does not lie in front of the page hears no close request, such as Escape. */
  keydown: (event: KeyboardEvent): void => {
    const isEscape = event.key === 'Escape' && !event.isComposing && !event.defaultPrevented;
    if (!isEscape || panel.mode !== 'floating') return;
    event.preventDefault();
    panel.askToClose();
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
});
