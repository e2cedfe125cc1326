/** The tag in Preact's JSX: `import type {} from 'click-to-call/types/preact.js'`. */
import type { HTMLAttributes } from 'preact';
import type { ClickToCallElement } from '../click-to-call.js';
import type { ClickToCallListeners, ClickToCallProps, With } from './properties.js';

type OfEveryElement = HTMLAttributes<ClickToCallElement>;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'click-to-call': With<ClickToCallProps & ClickToCallListeners<'on'>, OfEveryElement>;
    }
  }
}
