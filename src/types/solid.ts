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

/** `attr:open={false}` would set the attribute to the text `false`, which turns it on. Use `open={false}` or `bool:`. */
type Attributes = {
  [Name in keyof ClickToCallAttributes]: Exclude<ClickToCallAttributes[Name], false>;
};

type OfEveryElement = JSX.HTMLAttributes<ClickToCallElement>;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'click-to-call': With<
        ClickToCallProps &
          Prefixed<'prop', ClickToCallProperties> &
          Prefixed<'attr', Attributes> &
          ClickToCallListeners<'on:'>,
        OfEveryElement
      >;
    }
  }
}
