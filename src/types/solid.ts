/** Types of the tag in Solid's JSX: `import type {} from 'click-to-call/types/solid.js'`. */
import type { JSX } from 'solid-js';
import type { ClickToCallElement } from '../click-to-call.js';
import type {
  ClickToCallAttributes,
  ClickToCallListeners,
  ClickToCallProperties,
  ClickToCallProps,
  Override,
} from './properties.js';

type Prefixed<Prefix extends string, Values> = {
  [Name in keyof Values as `${Prefix}:${Name & string}`]: Values[Name];
};

/**
 * `attr:no-qr={false}` sets the attribute to the string `false`, which turns the option on. Use `noQr={false}` or `bool:`. Use
 * the property for `open`, because removing the attribute does not close the panel.
 */
type Attributes = {
  [Name in keyof ClickToCallAttributes]: Exclude<ClickToCallAttributes[Name], false>;
};

type BaseAttributes = JSX.HTMLAttributes<ClickToCallElement>;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'click-to-call': Override<
        ClickToCallProps &
          Prefixed<'prop', ClickToCallProperties> &
          Prefixed<'attr', Attributes> &
          ClickToCallListeners<'on:'>,
        BaseAttributes
      >;
    }
  }
}
