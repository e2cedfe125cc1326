/** Types of the tag in the JSX of React 19: `import type {} from 'click-to-call/types/react.js'`. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ClickToCallElement } from '../click-to-call.js';
import type { ClickToCallListeners, ClickToCallProps, Override } from './properties.js';

type BaseAttributes = DetailedHTMLProps<HTMLAttributes<ClickToCallElement>, ClickToCallElement>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'click-to-call': Override<ClickToCallProps & ClickToCallListeners<'on'>, BaseAttributes>;
    }
  }
}
