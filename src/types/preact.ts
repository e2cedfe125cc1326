/** Types of the tag in Preact's JSX: `import type {} from 'click-to-call/types/preact.js'`. */
import type { HTMLAttributes } from 'preact';
import type { ClickToCallElement } from '../click-to-call.js';
import type { ClickToCallListeners, ClickToCallProps, Override } from './properties.js';

type BaseAttributes = HTMLAttributes<ClickToCallElement>;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'click-to-call': Override<ClickToCallProps & ClickToCallListeners<'on'>, BaseAttributes>;
    }
  }
}
