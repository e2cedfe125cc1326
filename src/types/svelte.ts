/** Types of the tag in Svelte's templates: `import type {} from 'click-to-call/types/svelte.js'`. */
import type { HTMLAttributes } from 'svelte/elements';
import type { ClickToCallElement } from '../click-to-call.js';
import type {
  ClickToCallAttributes,
  ClickToCallListeners,
  ClickToCallProperties,
  Override,
} from './properties.js';

/** `confirm-close={false}` sets the attribute to the string `false`, which turns the option on. Use `confirmClose={false}`. */
type OtherAttributes = {
  [Name in Exclude<keyof ClickToCallAttributes, keyof ClickToCallProperties>]?: Exclude<
    ClickToCallAttributes[Name],
    false
  >;
};

type BaseAttributes = HTMLAttributes<ClickToCallElement>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'click-to-call': Override<
      ClickToCallProperties & OtherAttributes & ClickToCallListeners<'on' | 'on:'>,
      BaseAttributes
    >;
  }
}
