import { html, isServer, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { adoptStyles } from './templates/adopt-styles.js';
import { elementStyles, inlineStyles } from './click-to-call-element.styles.js';
import type { FieldDefinition } from './form/fields.js';
import { observeLanguage, languageOf, unobserveLanguage } from './messages/language.js';
import { launcherText, hasVisibleText } from './launcher/launcher-content.js';
import { launcherLabel } from './launcher/launcher-label.js';
import type { ClickToCallEventMap } from './lifecycle/events.js';
import type { LifecycleController } from './lifecycle/lifecycle-controller.js';
import type { ClickToCallStage } from './lifecycle/stages.js';
import { initialMetadata, type ClickToCallMetadata } from './lifecycle/metadata.js';
import { dispatchReady } from './lifecycle/ready.js';
import { whenParsed } from './launcher/page-parsed.js';
import type { MessageOverrides } from './messages/messages.js';
import { listenForOpener } from './launcher/opener.js';
import type { Panel } from './panel/panel.js';
import type { ClickToCallMode, ShowOptions } from './options.js';
import type { NumberOffer, NumberService } from './services/number-service.js';
import { version } from './version.js';

// In Node, Lit's `isServer` is `true` even if jsdom or happy-dom emulates a document, so the document is checked too.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- servers have no document
const onServer: boolean = isServer && !globalThis.document?.defaultView;
// All elements share these default values, to keep unopened elements small.
const emptyObject = Object.freeze({});
const launcherStyles: readonly string[] = [elementStyles];

/**
 * A button that opens a panel. In the panel, the visitor fills in a form and gets a phone number to call, with an access code
 * and a countdown if the contact centre provides them.
 *
 * The element dispatches an event at each step of an interaction. The `detail` of the event is the metadata of the
 * interaction. The events do not bubble and are not composed.
 *
 * @summary Gives the visitor of a page a phone number to call, and dispatches an event at each step.
 *
 * @slot - The label of the launcher button: a text, or an image with an alternative text. If it has neither, the button also shows the property `label`.
 * @slot launcher - Your own launcher, which replaces the built-in button. A click on it or on any element in it opens the panel.
 * @slot heading - The heading of the panel while it shows the form.
 * @slot intro - The text above the form's fields.
 * @slot form - Your own `<form>`, which replaces the built-in fields. If it contains a submit button, the panel shows none of its own.
 * @slot footer - Content at the end of the panel in all of its views, such as a link to a privacy policy.
 * @slot fallback - A plain `tel:` link. It is shown until the element is defined, and if the panel cannot be loaded.
 *
 * @event {ClickToCallEvent} ready - The element is ready to use. It is dispatched once per element.
 * @event {ClickToCallEvent} opened - The panel was opened, which starts an interaction.
 * @event {ClickToCallEvent} started - The visitor started to fill in the form.
 * @event {ClickToCallEvent} submitted - The form was submitted, and a number is being requested.
 * @event {ClickToCallEvent} rejected - The number request failed, or the service refused it.
 * @event {ClickToCallEvent} completed - The visitor got a number, which is in the property `offer`.
 * @event {ClickToCallEvent} expired - The number has expired and no longer works.
 * @event {ClickToCallEvent} cancelled - The panel was closed before the visitor got a number. It is dispatched right before `closed`.
 * @event {ClickToCallEvent} closed - The panel was closed, which ends the interaction.
 *
 * @csspart launcher - The button that opens the panel.
 * @csspart icon - The phone icon of the launcher and of the minimised panel.
 * @csspart dialog - The panel: the `<dialog>` element around all of its content.
 * @csspart header - The header of the panel, which contains the heading, the minimise button and the close button.
 * @csspart heading - The heading of the panel, around the `heading` slot.
 * @csspart close - The button in the header that closes the panel.
 * @csspart minimize - The button in the header that minimises a floating panel to a chip.
 * @csspart chip - The button that a minimised panel shows. It restores the panel.
 * @csspart form - The form: the introduction, the fields and the buttons.
 * @csspart field - A field of the form: its label, input and error message. Each field also has a part with its name, such as `field-email`.
 * @csspart label - The label of a field or of the access code.
 * @csspart input - The `<input>` of a field, or the `<select>` of a country field.
 * @csspart problem - The error message below a field.
 * @csspart submit - The main button of the panel. It submits the form, retries a failed request or requests another number.
 * @csspart cancel - The button below the form that closes the panel.
 * @csspart notice - The box that states why the number request failed, with the fallback number if there is one.
 * @csspart ticket - The box around the number and the access code.
 * @csspart number - The text of the number to call.
 * @csspart call - The link that dials the number.
 * @csspart copy - A button that copies the number or the access code.
 * @csspart code - The box around the access code, its label, its copy button and its hint.
 * @csspart access-code - The text of the access code.
 * @csspart countdown - The time until the number expires, as a ring, a clock and a sentence.
 * @csspart qr - The QR code of the number and its caption.
 * @csspart footer - The box at the end of the panel, around the `footer` slot.
 *
 * @cssprop [--click-to-call-accent=light-dark(#0a6850, #5fd3ab)] - Background colour of the launcher and the main button. The countdown ring, focus outlines and links use it, darkened or lightened for contrast.
 * @cssprop [--click-to-call-on-accent=#fff or #000] - Text colour of the launcher and the main button. The default is white or black, whichever has more contrast with the accent.
 * @cssprop [--click-to-call-surface=light-dark(#fff, #1b1d20)] - Background colour of the panel.
 * @cssprop [--click-to-call-text=light-dark(#181b20, #eceef1)] - Text colour of the panel. The colours of borders and secondary text are mixed from it and the background colour.
 * @cssprop [--click-to-call-radius=1rem] - Radius of the panel's corners. The radii of buttons, inputs and boxes are computed from it.
 * @cssprop [--click-to-call-width=26em] - Maximum width of the panel. The default for a floating panel is 24em.
 * @cssprop [--click-to-call-inset-block=auto 1.5rem] - Distance of a floating panel from the top and the bottom of the viewport.
 * @cssprop [--click-to-call-inset-inline=auto 1.5rem] - Distance of a floating panel from the start and the end of the viewport, in the page's writing direction.
 *
 * @cssState created - The element is not ready yet.
 * @cssState ready - The element is ready, and the panel has not been opened yet.
 * @cssState opened - The form is open and untouched.
 * @cssState started - The visitor is filling in the form.
 * @cssState submitted - A number is being requested.
 * @cssState rejected - The last number request failed, or the service refused it.
 * @cssState completed - The visitor has a number.
 * @cssState expired - The number has expired and no longer works.
 * @cssState closed - The panel was closed.
 * @cssState open - The panel is open or about to open. It is set when the property `open` is `true`.
 * @cssState inline - The mode is `inline`. It is set by the attribute as well as by the property.
 * @cssState minimized - The floating panel is minimised to a chip.
 * @cssState busy - The panel is loading, or a number is being requested.
 */
export class ClickToCallElement extends LitElement {
  /** The version of the package. If a page loads two copies, it identifies the one that is used. */
  static readonly version = version;

  // No decorators: the code that TypeScript generates for them is as large as the whole launcher.
  static override properties = {
    number: {},
    action: {},
    fields: {},
    mode: { converter: (mode: string | null) => mode ?? 'modal' },
    country: {},
    timeout: { type: Number },
    confirmClose: { type: Boolean, attribute: 'confirm-close' },
    noQr: { type: Boolean, attribute: 'no-qr' },
    noCountdown: { type: Boolean, attribute: 'no-countdown' },
    noDialCode: { type: Boolean, attribute: 'no-dial-code' },
    label: {},
    opener: {},
    service: { attribute: false },
    values: { attribute: false },
    userData: { attribute: false },
    messages: { attribute: false },
    open: {},
  };

  /**
   * The phone number to show. With `service` or `action`, it is the fallback number, which is shown if a request fails. It may
   * contain separators, an extension or letters of the keypad. Without `+` and a country code, it works only within the
   * country.
   */
  number: string | null = null;

  /** The URL of a JSON endpoint that returns numbers. It may be relative to the page. It takes precedence over `number`. */
  action: string | null = null;

  /**
   * The names of the form's fields, separated by spaces, or `none`. The property also accepts an array of names and
   * definitions. Known names are `firstname`, `lastname`, `email`, `country` and `phonenumber`. Any other name is an optional
   * text field. The default is `firstname lastname phonenumber` with `service` or `action`, in the name order of the panel's
   * language, and `none` otherwise.
   */
  fields: string | readonly (string | FieldDefinition)[] | null = null;

  /**
   * Where the panel is shown. `modal` is a dialog in front of the page, or a sheet on small screens. `floating` is a card in a
   * corner, beside which the page stays usable. `inline` is in the flow of the page, in place of the launcher. An unknown value
   * counts as `modal`. Setting the property does not change the attribute.
   */
  mode: ClickToCallMode = 'modal';

  /**
   * The country of phone numbers that have no country code, as an ISO 3166-1 alpha-2 code, such as `GB`. The default is the
   * region in the page's language tag, such as `en-GB`. If neither is known, the element adds no country code to the number
   * that the visitor enters.
   */
  country: string | null = null;

  /** The maximum duration of a number request including its retries, in ms. */
  timeout = 15_000;

  /** Whether the visitor has to confirm closing the panel in `started`, `submitted` and `rejected`, when input would be lost. */
  confirmClose = false;

  /** Whether to hide the QR code. By default, devices with a mouse show a QR code that dials the number. */
  noQr = false;

  /** Whether to hide the countdown. The panel still warns the visitor in the last minute, and shows when the number has expired. */
  noCountdown = false;

  /** Whether to leave the access code out of the link. By default, the link dials it after a pause on touch devices. */
  noDialCode = false;

  /** The label of the launcher if the default slot has no text. The default is `Call us` in the page's language. */
  label: string | null = null;

  /**
   * The id of an element that opens the panel when it is clicked. It has to be in the same document or shadow tree. Use it for
   * browsers that do not support `commandfor`.
   */
  opener: string | null = null;

  /** The function that requests numbers from a contact centre. It takes precedence over `action` and `number`. */
  service: NumberService | null = null;

  /**
   * The initial values of the form, by field name. The visitor's input does not change this property.
   * @default {}
   */
  values: Readonly<Record<string, string>> = emptyObject;

  /**
   * Data that the service receives in addition to the form, by key. It has to be serialisable to JSON.
   * @default {}
   */
  userData: Readonly<Record<string, unknown>> = emptyObject;

  /**
   * Your own texts for the panel, by key. For all other keys, the texts of the page's language are used. To change a text, set
   * a new object.
   * @default {}
   */
  messages: MessageOverrides = emptyObject;

  /** The custom states; `undefined` in jsdom and happy-dom. */
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- see above
  readonly #states: CustomStateSet | undefined = this.attachInternals?.().states;
  /** The style sheets of the shadow root. */
  #styles = launcherStyles;
  /** The metadata until the lifecycle has loaded. */
  #metadata = initialMetadata;
  /** The lifecycle after `ready`; `undefined` until it has loaded together with the panel. */
  #lifecycle: LifecycleController | undefined;
  #panel: Panel | undefined;
  #loading: Promise<void> | undefined;
  #hasLoadFailed = false;
  /** Resolves the promise with which loading the panel waits for `ready`. */
  #resolveReady: (() => void) | undefined;
  /** The options of an opening that waits for `ready`, for a document or for the panel to load. */
  #pendingOpen: ShowOptions | undefined;
  /** The element that opened the panel. It gets the focus when the panel closes. */
  #invoker: Element | null = null;
  #removeOpenerListener: (() => void) | undefined;
  /** The timer that closes the panel after the element was removed from its document. */
  #removalTimer: ReturnType<typeof setTimeout> | undefined;
  /** The last document with a window that the element was in. */
  #lastDocument: Document | undefined;

  constructor() {
    super();
    for (const type of ['command', 'click']) this.addEventListener(type, this);
  }

  /**
   * Whether the panel is open or about to open. Setting the property opens or closes the panel. The attribute `open` opens the
   * panel after `ready`, or when it is added later. Removing the attribute does not close the panel, and the element does not
   * change the attribute. In CSS, use `:state(open)`.
   * @default false
   */
  get open(): boolean {
    return this.#pendingOpen !== undefined || this.#isOpen;
  }

  set open(open: boolean) {
    if (!open) this.close();
    else if (!this.open) this.#open(null, { proactive: this.stage === 'created' });
  }

  /**
   * The current stage of the lifecycle.
   * @default 'created'
   */
  get stage(): ClickToCallStage {
    return this.#lifecycle?.state.stage ?? (this.#metadata.ready === false ? 'created' : 'ready');
  }

  /**
   * The metadata of the last event. Before the first event, all values are `false`.
   * @default { ready: false, … }
   */
  get metadata(): ClickToCallMetadata {
    return this.#lifecycle?.state.metadata ?? this.#metadata;
  }

  /**
   * The number that the visitor got in this interaction; `null` before `completed` and after `closed`.
   * @default null
   */
  get offer(): NumberOffer | null {
    return this.#lifecycle?.state.offer ?? null;
  }

  /**
   * Whether the floating panel is minimised to a chip.
   * @default false
   */
  get minimized(): boolean {
    return this.#panel?.isMinimized ?? false;
  }

  /**
   * Opens the panel after it has loaded. If the panel is already open, restores it and moves the focus into it.
   * @returns a promise that resolves after `ready`, when the panel is visible, was closed again or could not be loaded. If the
   *   element is not in a document, the panel opens when the element is inserted into one.
   */
  async show(options?: ShowOptions): Promise<void> {
    this.#open(null, Object(options) as ShowOptions); // pages may say null
    await this.#load();
    await this.updateComplete;
  }

  /**
   * Closes the panel without confirmation. Dispatches `cancelled` if the visitor has not got a number, then `closed`. If the
   * panel is still loading, the opening is cancelled without an event.
   */
  close(): void {
    this.#cancelRemoval();
    const wasOpening = this.#pendingOpen !== undefined;
    this.#pendingOpen = undefined;
    if (wasOpening) this.requestUpdate();
    this.#lifecycle?.dispatch({ type: 'close' });
  }

  /**
   * Submits the form with its current values. If they are invalid, the form shows its problems. In `opened`, the submission
   * counts as automatic, so `autoSubmitted` in the metadata is `true`. While the panel is loading, it has the effect of the
   * option `autoSubmit` of `show()`.
   */
  submit(): void {
    if (this.#pendingOpen) this.#pendingOpen = { ...this.#pendingOpen, autoSubmit: true };
    else this.#panel?.commands.submit('page');
  }

  /**
   * Requests another number, with the last submitted values of the built-in form or the current values of your own form. It has
   * an effect only in `completed` and `expired`.
   */
  renew(): void {
    this.#panel?.commands.renew();
  }

  /**
   * Minimises a `floating` panel to a chip, which shows the number and the time left. The stage does not change. It has no
   * effect in the other modes.
   */
  minimize(): void {
    this.#panel?.commands.minimize();
  }

  /** Restores a minimised panel. */
  restore(): void {
    this.#panel?.commands.restore();
  }

  /** Moves the focus into the panel if it is open, else to the launcher. */
  override focus(): void {
    (this.#isOpen ? this.#panel : this.#launcher)?.focus();
  }

  override connectedCallback(): void {
    if (onServer) return; // servers may call it, depending on the options of Lit SSR
    if (this.ownerDocument.defaultView) {
      this.#lastDocument = this.ownerDocument;
      this.#cancelRemoval();
    }
    super.connectedCallback();
    observeLanguage(this);
    this.requestUpdate();
    this.#updateOpenerListener();
    if (this.stage === 'created') {
      whenParsed(this.ownerDocument, () => {
        this.#becomeReady();
      });
    }
    this.#openIfReady();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unobserveLanguage(this);
    this.#updateOpenerListener();
    // Libraries such as Turbo move an element within one task, but not within one microtask.
    if (this.open) {
      this.#removalTimer ??= setTimeout(() => {
        this.close();
      });
    }
  }

  /**
   * Called by the browser after a move to another document, which ends the interaction. A document without a window, such as
   * that of a template, does not count, because the element may return to the page from there. If it does not return, the
   * removal ends the interaction.
   */
  adoptedCallback(): void {
    const { ownerDocument } = this;
    if (ownerDocument.defaultView && ownerDocument !== this.#lastDocument) this.close();
    adoptStyles(this, this.#styles);
  }

  /**
   * Ignores changes of `open` and `mode` that would close or move an open panel. These attributes are initial values, and
   * libraries that update a page with the server's HTML remove or restore them.
   */
  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    const isIgnored = value === null ? this.open || this.mode !== old : value === old;
    if (name === 'open') this.open ||= old === null;
    else if (name !== 'mode' || !isIgnored) super.attributeChangedCallback(name, old, value);
  }

  /** Does not render while the element is being moved. It renders in its new place. */
  protected override shouldUpdate(): boolean {
    return this.#removalTimer === undefined;
  }

  /** Overrides Lit: its constructed style sheets belong to one document, and it cannot take over a server-rendered root. */
  protected override createRenderRoot(): ShadowRoot {
    // eslint-disable-next-line wc/attach-shadow-constructor -- where Lit does it
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.replaceChildren();
    adoptStyles(this, this.#styles);
    return root;
  }

  protected override render(): TemplateResult {
    // Without a script, a link works and a launcher does not.
    if (onServer) return html`<slot name="fallback"></slot>`;
    const content = launcherText(this);
    const hasLabel = hasVisibleText(content);
    const { label } = this;
    const text = label && hasVisibleText(label) ? label : launcherLabel(languageOf(this));
    return html`
      <slot name="launcher" ?hidden=${this.mode === 'inline' && this.#isOpen}>
        <button
          part="launcher"
          class="launcher"
          aria-haspopup="dialog"
          aria-busy=${this.#pendingOpen ? 'true' : nothing}
        >
          <span part="icon" class="icon"></span><slot ?data-lines=${content.includes('\v')}></slot
          ><span ?hidden=${hasLabel} .textContent=${hasLabel ? '' : text}></span>
        </button>
      </slot>
      ${this.#panel?.render() ?? (this.#hasLoadFailed ? this.#loadError : nothing)}
    `;
  }

  get #loadError(): TemplateResult {
    return html`<p class="load-error" role="alert">
      <span lang="en">Please reload the page.</span>
      <slot name="fallback" .textContent=${this.number}></slot>
    </p>`;
  }

  protected override firstUpdated(): void {
    const launcher = this.shadowRoot?.querySelector('slot');
    for (const type of ['click', 'pointerover', 'focusin', 'slotchange']) {
      launcher?.addEventListener(type, this);
    }
  }

  /**
   * Handles the events of the launcher and invoker commands. One listener object, rather than a closure per event, keeps
   * unopened elements small.
   * @internal
   */
  handleEvent(event: Event): void {
    const { type, command, source }: Event & Partial<CommandEvent> = event;
    if (type === 'click') {
      if (event.currentTarget !== this || this.#isReplayedClick(event)) this.#open(this.#launcher);
    } else if (command === '--open') this.#open(source);
    else if (command === '--close') this.close();
    else if (type === 'slotchange') this.requestUpdate();
    else if (type !== 'command') void this.#load();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has('opener')) this.#updateOpenerListener();
    this.#syncCustomStates();
  }

  /** Whether the panel is open. */
  get #isOpen(): boolean {
    return this.#lifecycle?.isOpen ?? false;
  }

  #syncCustomStates(): void {
    const states = this.#states;
    states?.clear();
    states?.add(this.stage);
    if (this.open) states?.add('open');
    if (this.#pendingOpen || this.stage === 'submitted') states?.add('busy');
    if (this.minimized) states?.add('minimized');
    if (this.mode === 'inline') {
      states?.add('inline');
      this.#addStyles(inlineStyles);
    }
  }

  /** The page's own launcher, or the built-in one. */
  get #launcher(): HTMLElement | undefined {
    const slot = this.shadowRoot?.querySelector('slot');
    const [launcher] = slot?.assignedElements({ flatten: true }) ?? [];
    return launcher instanceof HTMLElement ? launcher : undefined;
  }

  #addStyles(styles: string): void {
    if (this.#styles.includes(styles)) return;
    this.#styles = [...this.#styles, styles];
    adoptStyles(this, [styles]);
  }

  /**
   * Whether a script has clicked the element itself. Plug-ins that delay a page's scripts replay the visitor's first tap in this
   * way. The target of a click by a visitor is an element inside the host.
   */
  #isReplayedClick(click: Event): boolean {
    return !click.isTrusted && click.composedPath()[0] === this;
  }

  /** Stops the timer that closes the panel after a removal. */
  #cancelRemoval(): void {
    clearTimeout(this.#removalTimer);
    this.#removalTimer = undefined;
  }

  /** Adds the listener for the opener if one is named and the element is connected, and removes the former listener. */
  #updateOpenerListener(): void {
    this.#removeOpenerListener?.();
    this.#removeOpenerListener =
      this.opener && this.isConnected
        ? listenForOpener(this, this.opener, (opener) => {
            this.#open(opener);
          })
        : undefined;
  }

  #becomeReady(): void {
    if (!this.isConnected || this.stage !== 'created') return;
    dispatchReady(this, (metadata) => {
      this.#metadata = metadata;
      this.#syncCustomStates();
    });
    this.#resolveReady?.();
  }

  /**
   * Opens the panel, or moves the focus into an open one.
   * @param invoker the element that opens the panel. The default is the active element.
   */
  #open(invoker?: Element | null, options: ShowOptions = {}): void {
    if (this.open) {
      // The lifecycle ignores this action, unless a listener has just called close(), which is still in the queue.
      if (!this.#pendingOpen) this.#panel?.commands.open(options);
      this.#panel?.focus();
      return;
    }
    if (!onServer) this.#invoker = invoker ?? this.ownerDocument.activeElement;
    this.#pendingOpen = options;
    this.#hasLoadFailed = false;
    this.requestUpdate();
    this.#openIfReady();
  }

  /** Opens the panel if an opening is pending and the panel has loaded; otherwise loads the panel. */
  #openIfReady(): void {
    const opening = this.#pendingOpen;
    if (!opening || !this.isConnected) return;
    if (this.#panel) {
      this.#pendingOpen = undefined;
      this.requestUpdate();
      this.#panel.commands.open(opening);
    } else void this.#load();
  }

  /** Loads the panel once. After a failure, the next call tries again. */
  #load(): Promise<void> {
    return (this.#loading ??= this.#loadPanel());
  }

  async #loadPanel(): Promise<void> {
    try {
      const { createPanel, LifecycleController } = await import('./panel/create-panel.js');
      if (this.stage === 'created') {
        await new Promise<void>((resolve) => {
          this.#resolveReady = resolve;
        });
      }
      const lifecycle = new LifecycleController(this, this.#metadata);
      this.#panel = await createPanel(this, lifecycle, {
        addStyles: (styles) => {
          this.#addStyles(styles);
        },
        returnTargets: () => [this.#invoker, this.#launcher],
      });
      this.#lifecycle = lifecycle;
    } catch (error) {
      if (this.open) console.warn('<click-to-call> could not load its panel.', error);
      // Only recent browsers load a module again after a failure (whatwg/html#6768). In others, the page has to be reloaded.
      this.#loading = undefined;
      this.#hasLoadFailed ||= this.open; // loading on hover neither shows nor hides this message
      this.close();
    }
    // In a microtask of its own, because objects of the page may throw, which is not a failure to load.
    queueMicrotask(() => {
      this.#openIfReady();
    });
    this.requestUpdate();
  }
}

/** Event name → event, for `addEventListener`. */
export interface ClickToCallElementEventMap extends HTMLElementEventMap, ClickToCallEventMap {}

export interface ClickToCallElement {
  addEventListener<Name extends keyof ClickToCallElementEventMap>(
    type: Name,
    listener: (this: ClickToCallElement, event: ClickToCallElementEventMap[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<Name extends keyof ClickToCallElementEventMap>(
    type: Name,
    listener: (this: ClickToCallElement, event: ClickToCallElementEventMap[Name]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}
