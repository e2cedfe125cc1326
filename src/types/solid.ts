/** The tag in Solid's JSX: `import type {} from 'click-to-call/types/solid.js'`. */
import type { JSX } from 'solid-js';
import type { ClickToCallElement } from '../click-to-call.js';
import type {
  ClickToCallAttributes,
  ClickToCallListeners,
  ClickToCallProperties,
  ClickToCallProps,
  With,
} from './properties.js';

type Prefixed<Prefix extends string, Values> = {
  [Name in keyof Values as `${Prefix}:${Name & string}`]: Values[Name];
};

type OfEveryElement = JSX.HTMLAttributes<ClickToCallElement>;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'click-to-call': With<
        ClickToCallProps &
          Prefixed<'prop', ClickToCallProperties> &
          Prefixed<'attr', ClickToCallAttributes> &
          ClickToCallListeners<'on:'>,
        OfEveryElement
      >;
    }
  }
}
