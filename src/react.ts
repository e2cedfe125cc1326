/** The element as a React component, for React 18 and older and for server rendering. React 19 can use the tag. */
import { createComponent, type EventName } from '@lit/react';
import React from 'react';
import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react';
import { ClickToCallElement, type ClickToCallEventName } from './click-to-call.js';
import type {
  ClickToCallProperties,
  TargetedClickToCallEvent,
  Override,
} from './types/properties.js';

type Listeners = {
  [Name in ClickToCallEventName as `on${Capitalize<Name>}`]?:
    ((event: TargetedClickToCallEvent) => void) | undefined;
};

/** The props of the component: the element's properties, and a listener for each event. */
export type ClickToCallComponentProps = Override<
  ClickToCallProperties & Listeners,
  HTMLAttributes<ClickToCallElement>
>;

const eventName = (name: ClickToCallEventName) => name as EventName<TargetedClickToCallEvent>;

/** The component. The element's properties are props, and its events are `onReady`, `onOpened` and so on. */
export const ClickToCall: ForwardRefExoticComponent<
  ClickToCallComponentProps & RefAttributes<ClickToCallElement>
> = createComponent({
  react: React,
  tagName: 'click-to-call',
  elementClass: ClickToCallElement,
  displayName: 'ClickToCall',
  events: {
    onReady: eventName('ready'),
    onOpened: eventName('opened'),
    onStarted: eventName('started'),
    onSubmitted: eventName('submitted'),
    onRejected: eventName('rejected'),
    onCompleted: eventName('completed'),
    onExpired: eventName('expired'),
    onCancelled: eventName('cancelled'),
    onClosed: eventName('closed'),
  } satisfies Record<keyof Listeners, EventName<TargetedClickToCallEvent>>,
});
