/** The types of the element's properties and of the options of `show()`. */

/**
 * Where the panel is shown. `modal` is a dialog in front of the page. `floating` is a card in a corner, beside which the page
 * stays usable. `inline` is in the flow of the page, in place of the launcher.
 */
export type ClickToCallMode = 'modal' | 'floating' | 'inline';

/** The options of `show()`. */
export interface ShowOptions {
  /** Initial values of the form, by field name. Each overrides the value of the property `values`. The default is `{}`. */
  readonly form?: Readonly<Record<string, string>>;
  /** Data that the service receives in addition to the form. It is merged over the property `userData`. The default is `{}`. */
  readonly userData?: Readonly<Record<string, unknown>>;
  /** Whether to submit the form when the panel has opened, if its initial values are valid. The default is `false`. */
  readonly autoSubmit?: boolean;
  /** Whether the page opens the panel on its own initiative. It is in the metadata. The default is `false`. */
  readonly proactive?: boolean;
}
