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

/**
 * `attr:no-qr={false}` would set the attribute to the text `false`, which turns it on. Use `noQr={false}` or `bool:`. Use the
 * property for `open`, as removing the attribute does not close the panel.
 */
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
