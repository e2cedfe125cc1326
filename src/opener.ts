/**
 * Opens its host for others: the buttons of the page that command it (HTML, `commandfor`), and the one that `opener`
 * names, where a browser lacks that. It remembers them, so that the focus can come back.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ShowOptions } from './show-options.js';

interface OpenerHost extends ReactiveControllerHost, HTMLElement {
  /** Id of the element that opens this one. */
  readonly opener: string | null;
  readonly open: boolean;
  close(): void;
}

export class OpenerController implements ReactiveController {
  readonly #host: OpenerHost;
  readonly #open: (options: ShowOptions) => void;
  /** Where the opener is heard, if one is named. */
  #root: Node | undefined;
  /** What opened the host: where it came from has the focus when it closes. */
  openedBy: Element | null = null;

  constructor(host: OpenerHost, open: (options: ShowOptions) => void) {
    this.#host = host;
    this.#open = open;
    host.addController(this);
    host.addEventListener('command', (event) => {
      const { command, source } = event as CommandEvent;
      if (command === '--open') this.openFrom(source);
      if (command === '--close') host.close();
    });
  }

  /** Opens the host, if it is not open, and remembers where the visitor came from: by default, where the focus is. */
  openFrom(opener?: Element | null, options: ShowOptions = {}): void {
    if (!this.#host.open) this.openedBy = opener ?? this.#host.ownerDocument.activeElement;
    this.#open(options);
  }

  /**
   * Listens at the root, so that an opener which comes later or is rendered anew works too; and only where one is
   * named, so that others pay nothing.
   */
  hostUpdated(): void {
    if (this.#root || !this.#host.opener || !this.#host.isConnected) return;
    this.#root = this.#host.getRootNode();
    this.#root.addEventListener('click', this.#hear);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostDisconnected(): void {
    this.#root?.removeEventListener('click', this.#hear);
    this.#root = undefined;
  }

  readonly #hear = ({ target, defaultPrevented }: Event): void => {
    const id = this.#host.opener;
    if (!id || defaultPrevented || !(target instanceof Element)) return;
    const opener = target.closest(`#${CSS.escape(id)}`);
    if (opener) this.openFrom(opener);
  };
}
