/** What a page may set on the element and listen to, derived from the class: the frameworks' types are made of it. */
import type { ClickToCallElement } from '../click-to-call.js';
import type { ClickToCallEvent } from '../lifecycle/events.js';
import type { ClickToCallEventName } from '../lifecycle/stages.js';

// Mapped over `keyof` as it stands: behind a name, the properties would lose their docs.
type Properties = Pick<ClickToCallElement, keyof typeof ClickToCallElement.properties>;
type PropertyName = keyof Properties;

/** The element's properties, but for those that only it sets. */
export type ClickToCallProperties = {
  [Name in keyof Properties]?: Properties[Name] | undefined;
};

/** Those of them that are attributes too, by their names in HTML. */
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

/** What a template may set: a property, or an attribute that has another name. */
export type ClickToCallProps = ClickToCallProperties &
  Omit<ClickToCallAttributes, keyof ClickToCallProperties>;

/** An event as a listener on the element itself gets it. */
export type ListenedEvent = ClickToCallEvent & { readonly currentTarget: ClickToCallElement };

/** A listener for each event, by the event's name with `Prefix`. */
export type ClickToCallListeners<Prefix extends string> = {
  [Name in ClickToCallEventName as `${Prefix}${Name}`]?:
    ((event: ListenedEvent) => void) | undefined;
};

/** `Own`, and what else a framework knows of every element. */
export type With<Own, OfEveryElement> = Own & Omit<OfEveryElement, keyof Own>;
