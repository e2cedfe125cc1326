/** The part of the element that loads on intent. */
import { loadSlottedForm } from '../form/form-slot.js';
import type { HostElement } from '../host-element.js';
import type { LifecycleController } from '../lifecycle/lifecycle-controller.js';
import { CurrentMessages } from '../messages/current-messages.js';
import { pageBoundary } from './panel-dialog.js';
import { Panel, type PanelOptions } from './panel.js';
import { panelStyles } from './panel.styles.js';

export { LifecycleController } from '../lifecycle/lifecycle-controller.js';
export type { Panel } from './panel.js';

/** The methods of the dialog. jsdom and happy-dom lack some of them. */
const neededMethods = ['showModal', 'showPopover', 'checkVisibility'];

void pageBoundary(); // now: the panel waits for its language first

/** Creates the panel of a host that is ready, in its language. */
export async function createPanel(
  host: HostElement,
  lifecycle: LifecycleController,
  options: Omit<PanelOptions, 'opened'>,
): Promise<Panel> {
  const missing = neededMethods.find((name) => !(name in HTMLDialogElement.prototype));
  if (missing) throw new Error(`${missing}() is missing.`);
  const [messages] = await Promise.all([
    CurrentMessages.load(host),
    host.querySelector(':scope > [slot=form]') && loadSlottedForm(),
  ]);
  options.addStyles(panelStyles);
  const opened = (): void => {
    // For the page's owner alone: no visitor waits for it.
    import('./check-page.js').then(
      ({ checkPage }) => {
        checkPage(host);
      },
      () => undefined,
    );
  };
  return new Panel(host, lifecycle, messages, { ...options, opened });
}
