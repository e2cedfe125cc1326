import { html, isServer, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { adoptStyles } from './templates/styles.js';
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

// `isServer` is true in all of Node, where jsdom and happy-dom emulate a document. Its type is what it is in browsers.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- servers have no document
const onServer: boolean = isServer && !globalThis.document?.defaultView;
// What elements that nobody opens have in common, they share.
const emptyObject = Object.freeze({});
const launcherStyles: readonly string[] = [elementStyles];

/**
 * A form in which a visitor asks for a phone number, and the number to tap or copy, with an access code and a
 * countdown where the contact centre issues them.
 *
 * Each step of an interaction is an event on the element with one block of metadata as its `detail`. The events
 * neither bubble nor are composed.
 *
 * @summary Gives the visitor of a page a phone number to call, and tells the page each step.
 *
 * @slot - The launcher's label, in place of `label`: a text, or an image with a name. Without either, `label` stands beside it.
 * @slot launcher - A launcher of your own, in place of the button. A click on anything in it opens the panel.
 * @slot heading - The heading of the form.
 * @slot intro - The text above the form's fields.
 * @slot form - A `<form>` of your own, in place of the fields. It is sent with its own submit button, if it has one.
 * @slot footer - The end of the panel, in all of its views; such as a link to a privacy policy.
 * @slot fallback - A plain `tel:` link, shown while the element is not defined, and if the panel cannot be loaded.
 *
 * @event {ClickToCallEvent} ready - The element can be used. Once per element.
 * @event {ClickToCallEvent} opened - An interaction starts: the panel is opened.
 * @event {ClickToCallEvent} started - The visitor started to fill in the form.
 * @event {ClickToCallEvent} submitted - The form was submitted; a number is being requested.
 * @event {ClickToCallEvent} rejected - The number request failed or was refused.
 * @event {ClickToCallEvent} completed - The visitor has a number; it is in `offer`.
 * @event {ClickToCallEvent} expired - The number no longer works.
 * @event {ClickToCallEvent} cancelled - The panel is being closed and no number was handed out. Right before `closed`.
 * @event {ClickToCallEvent} closed - The interaction is over.
 *
 * @csspart launcher - The button that opens the panel.
 * @csspart icon - The icon of the launcher, and of the minimised panel.
 * @csspart dialog - The panel.
 * @csspart header - The first line of the panel, with the heading and the close button.
 * @csspart heading - The heading of the panel.
 * @csspart close - The close button of the panel.
 * @csspart minimize - The button that minimises a floating panel to a chip.
 * @csspart chip - The chip that a floating panel is minimised to: a button that restores the panel.
 * @csspart form - The form: its introduction, its fields and its buttons.
 * @csspart field - A field of the form: its label, its input and its problem. Each field also has a part with its name, such as `field-email`.
 * @csspart label - The label of a field, and of the access code.
 * @csspart input - The input of a field, or its list of countries.
 * @csspart problem - The error message of a field.
 * @csspart submit - The main button of the panel. It requests a number.
 * @csspart cancel - The button of the form that closes the panel.
 * @csspart notice - The box that says why there is no number, with the fallback number.
 * @csspart ticket - The box with the number and the access code.
 * @csspart number - The number to call.
 * @csspart call - The link that dials the number.
 * @csspart copy - The button that copies the number or the access code.
 * @csspart code - The access code with its label, its copy button and its hint.
 * @csspart access-code - The access code.
 * @csspart countdown - The time until the number expires: a ring with figures, and words.
 * @csspart qr - The QR code of the number, with its caption.
 * @csspart footer - The end of the panel, around the `footer` slot.
 *
 * @cssprop [--click-to-call-accent=light-dark(#0a6850, #5fd3ab)] - The brand's colour: of the launcher and the main button; darkened or lightened for contrast, also of the ring, the focus outline and text on its tint.
 * @cssprop [--click-to-call-on-accent=#fff or #000] - Colour of text on the accent. The default is the one of the two with more contrast.
 * @cssprop [--click-to-call-surface=light-dark(#fff, #1b1d20)] - Colour of the panel.
 * @cssprop [--click-to-call-text=light-dark(#181b20, #eceef1)] - Colour of the panel's text. Lines and secondary texts are mixed from it and the surface.
 * @cssprop [--click-to-call-radius=1rem] - Radius of the panel's corners; everything else follows it.
 * @cssprop [--click-to-call-width=26em] - Width of the panel, if there is room. The default of a floating panel is 24em.
 * @cssprop [--click-to-call-inset-block=auto 1.5rem] - How far a floating panel is from the top and the bottom of the window.
 * @cssprop [--click-to-call-inset-inline=auto 1.5rem] - How far a floating panel is from the start and the end of the window, in the page's writing direction.
 *
 * @cssState created - Not ready yet.
 * @cssState ready - Nothing was opened yet.
 * @cssState opened - The form is open and untouched.
 * @cssState started - The visitor is filling in the form.
 * @cssState submitted - A number is being requested.
 * @cssState rejected - The last number request failed or was refused.
 * @cssState completed - The visitor has a number.
 * @cssState expired - The number no longer works.
 * @cssState closed - The last interaction is over.
 * @cssState open - An interaction is going on, or is about to start. The same as the property `open`.
 * @cssState inline - The mode is `inline`, set as an attribute or as a property.
 * @cssState minimized - The floating panel is minimised to a chip.
 * @cssState busy - The panel is loading or a number is being requested.
 */
export class ClickToCallElement extends LitElement {
  /** The package's version. Of two copies on a page, it tells which one is used. */
  static readonly version = version;

  // Not as decorators: what TypeScript makes of those weighs as much as the whole launcher.
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
   * The number that is shown; with `service` or `action`, the fallback for when a request fails. Written as people do, with
   * separators, an extension or letters of the keypad; without the `+` and the country code it can be dialled only from
   * within the country.
   */
  number: string | null = null;

  /** URL of a JSON endpoint that hands out numbers, relative to the page. Takes precedence over `number`. */
  action: string | null = null;

  /**
   * Names of the form's fields, separated by spaces, or `none`; as a property, also a list of names and definitions.
   * Known names are `firstname`, `lastname`, `email`, `country` and `phonenumber`; any other is an optional line of text.
   * If it is not there, they are `firstname lastname phonenumber` with `service` or `action`, in the order in which names
   * are written in the panel's language, and `none` without.
   */
  fields: string | readonly (string | FieldDefinition)[] | null = null;

  /**
   * Where the panel is: `modal` in front of the page, as a sheet on small screens; `floating` as a card in a corner, the
   * page stays usable; `inline` in the flow of the page, in the launcher's place. Anything else is `modal`. Set as a
   * property, it leaves the attribute alone.
   */
  mode: ClickToCallMode = 'modal';

  /**
   * Where phone numbers without a country code are from, as a region of ISO 3166-1, such as `GB`; if it is not there, or no
   * region, the region in the page's language tag (`en-GB`). With neither, no country code is added to what the visitor
   * typed.
   */
  country: string | null = null;

  /** How long a number request may take with all its retries, in ms. */
  timeout = 15_000;

  /** Asks the visitor before closing drops what they typed: in `started`, `submitted` and `rejected`. */
  confirmClose = false;

  /** Shows no QR code; otherwise, visitors at a screen get one that dials the number. */
  noQr = false;

  /** Shows no countdown. The visitor is still warned in the last minute, and told that the number has expired. */
  noCountdown = false;

  /** Leaves the access code out of the link; otherwise, on touch devices, the link dials it after a pause. */
  noDialCode = false;

  /** The launcher's label where the content has no text; if there is neither, it is `Call us` in the page's language. */
  label: string | null = null;

  /** Id of an element in the same tree: a click on it opens the panel. For browsers that lack `commandfor`. */
  opener: string | null = null;

  /** Hands out the numbers. Takes precedence over `action` and `number`. */
  service: NumberService | null = null;

  /**
   * The form's initial values, by field name. What the visitor types does not change this property.
   * @default {}
   */
  values: Readonly<Record<string, string>> = emptyObject;

  /**
   * What the contact centre gets besides the form, by key. JSON-safe.
   * @default {}
   */
  userData: Readonly<Record<string, unknown>> = emptyObject;

  /**
   * Your own texts for the panel, by key. The texts of the page's language are used for keys that are left out. Set a new
   * object to change them.
   * @default {}
   */
  messages: MessageOverrides = emptyObject;

  /** Not in jsdom and happy-dom. */
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- see above
  readonly #states: CustomStateSet | undefined = this.attachInternals?.().states;
  #styles = launcherStyles;
  /** Until the panel is there, and with it the lifecycle. */
  #metadata = initialMetadata;
  /** The lifecycle from `ready` on; `undefined` until its code has loaded, with the panel's. */
  #lifecycle: LifecycleController | undefined;
  #panel: Panel | undefined;
  #loading: Promise<void> | undefined;
  #hasLoadFailed = false;
  /** Has the loading go on that waits for `ready`. */
  #resolveReady: (() => void) | undefined;
  /** An opening that waits for `ready`, for a document or for the panel. */
  #pendingOpen: ShowOptions | undefined;
  /** What the panel was opened from: there goes the focus when it closes. */
  #invoker: Element | null = null;
  #removeOpenerListener: (() => void) | undefined;
  /** Closes the panel unless the element returns to its page before. */
  #removalTimer: ReturnType<typeof setTimeout> | undefined;
  /** The page that the element was in last: no document without a window. */
  #lastDocument: Document | undefined;

  constructor() {
    super();
    for (const type of ['command', 'click']) this.addEventListener(type, this);
  }

  /**
   * Whether an interaction is going on, or is about to; set, it opens or closes. The attribute only asks to open: the panel
   * opens as soon as `ready` is out and the panel has loaded, or when the attribute is added later. Removing the attribute
   * does not close the panel, and the element neither adds nor removes it; `:state(open)` says in CSS what the property says.
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
   * Where the lifecycle stands.
   * @default 'created'
   */
  get stage(): ClickToCallStage {
    return this.#lifecycle?.state.stage ?? (this.#metadata.ready === false ? 'created' : 'ready');
  }

  /**
   * The last event's metadata; before the first event, every value in it is `false`.
   * @default { ready: false, … }
   */
  get metadata(): ClickToCallMetadata {
    return this.#lifecycle?.state.metadata ?? this.#metadata;
  }

  /**
   * The number that was handed out in this interaction; `null` until there is one, and again from `closed` on.
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
   * Opens the panel as soon as it has loaded. If it is open, only restores it and brings the focus back into it.
   * @returns a promise that resolves when the visitor sees the panel, or it could not be loaded or was closed again;
   *   not before `ready`. Outside a document there is nothing to see; the panel opens once the element is in one.
   */
  async show(options?: ShowOptions): Promise<void> {
    this.#open(null, Object(options) as ShowOptions); // pages may say null
    await this.#load();
    await this.updateComplete;
  }

  /**
   * Ends the interaction without asking. Dispatches `closed`, after `cancelled` if no number was handed out. If the panel
   * is still loading, the opening is cancelled without an event.
   */
  close(): void {
    this.#cancelRemoval();
    const wasOpening = this.#pendingOpen !== undefined;
    this.#pendingOpen = undefined;
    if (wasOpening) this.requestUpdate();
    this.#lifecycle?.dispatch({ type: 'close' });
  }

  /**
   * Submits the form as it stands; in `opened`, as the page's own doing. A form that is not valid shows why; one
   * that is, is sent as soon as what requests numbers has loaded. While the panel is loading, it is `show()`'s
   * `autoSubmit`.
   */
  submit(): void {
    if (this.#pendingOpen) this.#pendingOpen = { ...this.#pendingOpen, autoSubmit: true };
    else this.#panel?.submit();
  }

  /**
   * Asks for a new number: with our form as last submitted, with a form of the page's own as it stands now. Has an effect in
   * `completed` and `expired`.
   */
  renew(): void {
    this.#panel?.renew();
  }

  /**
   * Minimises a `floating` panel to a chip that keeps showing the number and the time left. The stage stays the same; has
   * no effect in the other modes.
   */
  minimize(): void {
    this.#panel?.minimize();
  }

  /** Restores a minimised panel. */
  restore(): void {
    this.#panel?.restore();
  }

  /** Focuses the panel if it is open, else the launcher. */
  override focus(): void {
    (this.#isOpen ? this.#panel : this.#launcher)?.focus();
  }

  override connectedCallback(): void {
    if (onServer) return; // which calls it if the page's owner wants that
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
    // Libraries move an element within one task, but not within one microtask: Turbo does to keep a permanent element.
    if (this.open) {
      this.#removalTimer ??= setTimeout(() => {
        this.close();
      });
    }
  }

  /**
   * Called by the platform after a move to another document: the interaction ends. A document without a window, such as a
   * template's, may be a stop on the way back to the page: there, it ends as after a removal.
   */
  adoptedCallback(): void {
    const { ownerDocument } = this;
    if (ownerDocument.defaultView && ownerDocument !== this.#lastDocument) this.close();
    adoptStyles(this, this.#styles);
  }

  /**
   * The attributes `open` and `mode` say how the page wants the element to start. Libraries that bring a page up to date with
   * the server's HTML remove or restore attributes, which must not change what the visitor has in front of them.
   */
  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    const isIgnored = value === null ? this.open || this.mode !== old : value === old;
    if (name === 'open') this.open ||= old === null;
    else if (name !== 'mode' || !isIgnored) super.attributeChangedCallback(name, old, value);
  }

  /** An element that is being moved is rendered where it arrives. */
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
    // Where there is no script, a link helps and a launcher does not.
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
   * Single listener for launcher events and invoker commands. One object in place of a closure per event keeps unopened
   * elements small.
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

  /** Whether an interaction is going on. */
  get #isOpen(): boolean {
    return !/^(created|ready|closed)$/.test(this.stage);
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

  /** The page's own launcher, or ours. */
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
   * Whether a script has clicked the element itself: plug-ins that delay a page's scripts repeat the visitor's first tap so.
   * What visitors click is in the launcher, or beside it.
   */
  #isReplayedClick(click: Event): boolean {
    return !click.isTrusted && click.composedPath()[0] === this;
  }

  /** The element is in its page, or closed: nothing is left to end. */
  #cancelRemoval(): void {
    clearTimeout(this.#removalTimer);
    this.#removalTimer = undefined;
  }

  /** Only where an opener is named: others pay nothing. */
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

  /** @param invoker where the visitor came from; by default, where the focus is. */
  #open(invoker?: Element | null, options: ShowOptions = {}): void {
    if (this.open) {
      // Ignored, but where a listener closes and opens: both wait until its events are out.
      if (!this.#pendingOpen) this.#panel?.open(options);
      this.#panel?.focus();
      return;
    }
    if (!onServer) this.#invoker = invoker ?? this.ownerDocument.activeElement;
    this.#pendingOpen = options;
    this.#hasLoadFailed = false;
    this.requestUpdate();
    this.#openIfReady();
  }

  /** Opens if nothing is to be waited for any more. */
  #openIfReady(): void {
    const opening = this.#pendingOpen;
    if (!opening || !this.isConnected) return;
    if (this.#panel) {
      this.#pendingOpen = undefined;
      this.requestUpdate();
      this.#panel.open(opening);
    } else void this.#load();
  }

  /** Loads the panel once; after a failure, again. */
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
      // The module map forgets failures in recent browsers only (whatwg/html#6768); elsewhere a reload helps.
      this.#loading = undefined;
      this.#hasLoadFailed ||= this.open; // a pointer that passes by takes back nothing
      this.close();
    }
    // By itself: what the page gives may throw, and that is no failure to load.
    queueMicrotask(() => {
      this.#openIfReady();
    });
    this.requestUpdate();
  }
}

/** The events that `addEventListener` knows by name. */
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
