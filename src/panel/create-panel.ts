/** Creates the panel. This module and its imports are loaded when the visitor is likely to open the panel. */
import { loadPageForm } from '../form/form-slot.js';
import type { HostElement } from '../host-element.js';
import type { LifecycleController } from '../lifecycle/lifecycle-controller.js';
import { CurrentMessages } from '../messages/current-messages.js';
import { loadPageBoundary } from './panel-dialog.js';
import { Panel, type PanelOptions } from './panel.js';
import { panelStyles } from './panel.styles.js';

export { LifecycleController } from '../lifecycle/lifecycle-controller.js';
export type { Panel } from './panel.js';

/** Methods of the dialog that the panel needs. jsdom and happy-dom lack some of them. */
const requiredMethods = ['showModal', 'showPopover', 'checkVisibility'];

void loadPageBoundary(); // starts to load now, because the panel waits for its texts

/** Creates the panel after its texts have loaded. @throws if the browser lacks a required method. */
export async function createPanel(
  host: HostElement,
  lifecycle: LifecycleController,
  options: PanelOptions,
): Promise<Panel> {
  const missing = requiredMethods.find((name) => !(name in HTMLDialogElement.prototype));
  if (missing) throw new Error(`${missing}() is missing.`);
  const [messages] = await Promise.all([
    CurrentMessages.load(host),
    host.querySelector(':scope > [slot=form]') && loadPageForm(),
  ]);
  options.addStyles(panelStyles);
  lifecycle.onTransition(({ stage }) => {
    if (stage === 'opened') loadPageCheck(host);
  });
  return new Panel(host, lifecycle, messages, options);
}

/** Warns developers of mistakes in the page. It loads after the panel, and a failure to load is ignored. */
function loadPageCheck(host: HostElement): void {
  import('./check-page.js').then(
    ({ checkPage }) => {
      checkPage(host);
    },
    () => undefined,
  );
}
