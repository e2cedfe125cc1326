/** What a page can set that has a type of its own. */

/** How the panel is shown: in front of the page, floating over it in a corner, or in its flow. */
export type ClickToCallMode = 'modal' | 'floating' | 'inline';

/** How the page opens the panel. */
export interface ShowOptions {
  /** Values for the form by field name; each takes precedence over the one of the `values` property. */
  readonly form?: Readonly<Record<string, string>>;
  /** What the contact centre gets besides the form, merged over the `userData` property. JSON-safe. */
  readonly userData?: Readonly<Record<string, unknown>>;
  /** Submits the form at once if it is valid as it is prefilled. */
  readonly autoSubmit?: boolean;
  /** The page opens the panel on its own initiative; the metadata says so. */
  readonly proactive?: boolean;
}
