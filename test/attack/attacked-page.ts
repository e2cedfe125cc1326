/** A page with a strict policy in a frame, which records every fault. Many runs share it because it loads slowly. */
import type { engagementService } from '../../src/services/engagement-service.js';
import type { gmsService } from '../../src/services/gms-service.js';
import { loadFrame } from '../helpers/frame.js';
import { countListeners, type ListenerCount } from '../helpers/listener-count.js';
import { emulateMouse } from '../helpers/pointer.js';
import { PageClock } from './page-clock.js';
import { waitUntil } from '../helpers/wait-until.js';

/** The error that only listeners of the page throw in an attack. */
export const thrownOnPurpose = 'thrown on purpose';

type PageWindow = Window &
  typeof globalThis & { defineElement?: () => Promise<unknown>; services?: PageServices };

/** Of the page's own realm, so that it is its `fetch` that they use. */
export interface PageServices {
  readonly engagementService: typeof engagementService;
  readonly gmsService: typeof gmsService;
}

export interface AttackedPage {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  readonly clock: PageClock;
  /** To the window, the document and the visual viewport. */
  readonly listeners: ListenerCount;
  /** Uncaught errors and policy violations. */
  readonly faults: string[];
  readonly services: () => PageServices;
  /** The modal dialog in front, ours or the page's. Everything else is inert. */
  readonly front: () => HTMLDialogElement | undefined;
  /** The network of the page. */
  fetch: typeof fetch;
  visibility: DocumentVisibilityState;
  readonly remove: () => void;
}

export async function loadAttackedPage(): Promise<AttackedPage> {
  const { window, remove } = await loadFrame('attacked.html');
  const { document }: PageWindow = window;
  const loaded: PageWindow = window;
  const lasting: readonly unknown[] = [window, document, window.visualViewport];
  const page: AttackedPage = {
    window,
    document,
    clock: new PageClock(),
    listeners: countListeners(window, (target) => lasting.includes(target)),
    faults: [],
    services: () => loaded.services!,
    front: watchModals(window),
    fetch: () => Promise.reject(new TypeError('There is no network.')),
    visibility: 'visible',
    remove,
  };
  window.frameElement?.setAttribute('style', 'transform: scale(0.02)'); // painting takes longest
  listenForFaults(page);
  emulateMouse(window);
  window.fetch = (...request) => page.fetch(...request);
  window.console.warn = () => undefined; // that it cannot be seen, as the page hides it
  Object.defineProperty(window.navigator, 'clipboard', {
    value: { writeText: () => Promise.resolve() },
  });
  Object.defineProperty(document, 'visibilityState', { get: () => page.visibility });
  page.clock.install(window);
  window.focus();
  await define(window);
  return page;
}

/** @returns a function that returns the topmost modal dialog. */
function watchModals({ document, HTMLDialogElement }: PageWindow): AttackedPage['front'] {
  const { prototype } = HTMLDialogElement;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called on its dialog, below
  const { showModal } = prototype;
  let shown: HTMLDialogElement[] = [];
  prototype.showModal = function (this: HTMLDialogElement) {
    showModal.call(this);
    shown = [...shown.filter((dialog) => dialog !== this), this];
  };
  return () => {
    shown = shown.filter((dialog) => dialog.matches(':modal') && dialog.ownerDocument === document);
    return shown.at(-1);
  };
}

function listenForFaults({ window, document, faults }: AttackedPage): void {
  window.onerror = (_message, _source, _line, _column, error) => {
    const isOnPurpose = error?.message === thrownOnPurpose;
    if (!isOnPurpose)
      faults.push(error?.stack ? `${error.message}\n${error.stack}` : String(error));
    return true;
  };
  window.addEventListener('unhandledrejection', (event) => {
    event.preventDefault();
    const { reason }: { readonly reason: unknown } = event;
    faults.push(
      reason instanceof window.Error ? `${reason.message}\n${reason.stack}` : String(reason),
    );
  });
  // A frame inherits the policy of its page and reports violations in its own document.
  for (const each of [document, document.querySelector('iframe')?.contentDocument]) {
    each?.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
      faults.push(`The policy forbids: ${violatedDirective} ${sample}`);
    });
  }
}

async function define(window: PageWindow): Promise<void> {
  await waitUntil(() => window.defineElement, 'the script of the page', { interval: 1 });
  await window.defineElement?.();
}
