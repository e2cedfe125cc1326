/** The tag in Svelte's templates: `import type {} from 'click-to-call/types/svelte.js'`. */
import type { HTMLAttributes } from 'svelte/elements';
import type { ClickToCallElement } from '../click-to-call.js';
import type { ClickToCallListeners, ClickToCallProps, With } from './properties.js';

type OfEveryElement = HTMLAttributes<ClickToCallElement>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'click-to-call': With<ClickToCallProps & ClickToCallListeners<'on' | 'on:'>, OfEveryElement>;
  }
}
