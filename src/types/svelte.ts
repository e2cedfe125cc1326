/** The tag in Svelte's templates: `import type {} from 'click-to-call/types/svelte.js'`. */
import type { HTMLAttributes } from 'svelte/elements';
import type { ClickToCallElement } from '../click-to-call.js';
import type {
  ClickToCallAttributes,
  ClickToCallListeners,
  ClickToCallProperties,
  With,
} from './properties.js';

/** `confirm-close={false}` would set the attribute to the text `false`, which turns it on. Use `confirmClose={false}`. */
type OtherAttributes = {
  [Name in Exclude<keyof ClickToCallAttributes, keyof ClickToCallProperties>]?: Exclude<
    ClickToCallAttributes[Name],
    false
  >;
};

type OfEveryElement = HTMLAttributes<ClickToCallElement>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'click-to-call': With<
      ClickToCallProperties & OtherAttributes & ClickToCallListeners<'on' | 'on:'>,
      OfEveryElement
    >;
  }
}
