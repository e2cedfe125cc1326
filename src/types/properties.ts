/** The properties, attributes and events of the element, derived from its class for the types of frameworks. */
import type { ClickToCallElement } from '../click-to-call.js';
import type { ClickToCallEvent } from '../lifecycle/events.js';
import type { ClickToCallEventName } from '../lifecycle/stages.js';

// `keyof` is not in a type alias of its own, because then the properties would lose their documentation.
type Properties = Pick<ClickToCallElement, keyof typeof ClickToCallElement.properties>;
type PropertyName = keyof Properties;

/** The properties that a page can set. */
export type ClickToCallProperties = {
  [Name in keyof Properties]?: Properties[Name] | undefined;
};

/** The attributes that a page can set. */
export type ClickToCallAttributes = {
  [Name in keyof Properties as AttributeName<Name>]?: AttributeValue<Name> | undefined;
};

type AttributeValue<Name extends PropertyName> = Extract<
  Properties[Name],
  string | number | boolean
>;
type AttributeName<Name extends PropertyName> =
  AttributeValue<Name> extends never ? never : KebabCase<Name>;
type KebabCase<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${KebabCase<Rest>}`
  : Name;

/** The properties, and the attributes whose name differs from their property. */
export type ClickToCallProps = ClickToCallProperties &
  Omit<ClickToCallAttributes, keyof ClickToCallProperties>;

/** An event in a listener on the element, with the element as `currentTarget`. */
export type TargetedClickToCallEvent = ClickToCallEvent & {
  readonly currentTarget: ClickToCallElement;
};

/** A listener for each event. Its name is the event's name after `Prefix`. */
export type ClickToCallListeners<Prefix extends string> = {
  [Name in ClickToCallEventName as `${Prefix}${Name}`]?:
    ((event: TargetedClickToCallEvent) => void) | undefined;
};

/** Adds `Own` to `Base`. A member of `Own` replaces the one in `Base`. */
export type Override<Own, Base> = Own & Omit<Base, keyof Own>;
