/** The part of the element that loads on intent. */
import { loadSlottedFormModule } from '../form/form-slot.js';
import type { HostElement } from '../host-element.js';
import type { LifecycleController } from '../lifecycle/lifecycle-controller.js';
import { CurrentMessages } from '../messages/current-messages.js';
import { withPageBoundary } from './panel-dialog.js';
import { Panel, type PanelOptions } from './panel.js';
import { panelStyles } from './panel.styles.js';

export { LifecycleController } from '../lifecycle/lifecycle-controller.js';
export type { Panel } from './panel.js';

/** The methods of the dialog. jsdom and happy-dom lack some of them. */
const requiredMethods = ['showModal', 'showPopover', 'checkVisibility'];

void withPageBoundary(); // now: the panel waits for its language first

/** Creates the panel of a host that is ready, in its language. */
export async function createPanel(
  host: HostElement,
  lifecycle: LifecycleController,
  options: Omit<PanelOptions, 'onOpened'>,
): Promise<Panel> {
  const missing = requiredMethods.find((name) => !(name in HTMLDialogElement.prototype));
  if (missing) throw new Error(`${missing}() is missing.`);
  const [messages] = await Promise.all([
    CurrentMessages.load(host),
    host.querySelector(':scope > [slot=form]') && loadSlottedFormModule(),
  ]);
  options.addStyles(panelStyles);
  const onOpened = (): void => {
    // For the page's owner alone: no visitor waits for it.
    import('./check-page.js').then(
      ({ checkPage }) => {
        checkPage(host);
      },
      () => undefined,
    );
  };
  return new Panel(host, lifecycle, messages, { ...options, onOpened });
}
