/** `<click-to-call>` as a component, for React 18 and older, and for what a server has rendered. React 19 takes the tag itself. */
import { createComponent, type EventName } from '@lit/react';
import React from 'react';
import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react';
import { ClickToCallElement, type ClickToCallEventName } from './click-to-call.js';
import type { ClickToCallProperties, ListenedEvent, With } from './types/properties.js';

type Listeners = {
  [Name in ClickToCallEventName as `on${Capitalize<Name>}`]?:
    ((event: ListenedEvent) => void) | undefined;
};

/** What the component takes: the element's properties, and a listener for each event. */
export type ClickToCallComponentProps = With<
  ClickToCallProperties & Listeners,
  HTMLAttributes<ClickToCallElement>
>;

const event = (name: ClickToCallEventName) => name as EventName<ListenedEvent>;

/** `<click-to-call>` with its properties as props and its events as `onReady`, `onOpened`, … */
export const ClickToCall: ForwardRefExoticComponent<
  ClickToCallComponentProps & RefAttributes<ClickToCallElement>
> = createComponent({
  react: React,
  tagName: 'click-to-call',
  elementClass: ClickToCallElement,
  displayName: 'ClickToCall',
  events: {
    onReady: event('ready'),
    onOpened: event('opened'),
    onStarted: event('started'),
    onSubmitted: event('submitted'),
    onRejected: event('rejected'),
    onCompleted: event('completed'),
    onExpired: event('expired'),
    onCancelled: event('cancelled'),
    onClosed: event('closed'),
  } satisfies Record<keyof Listeners, EventName<ListenedEvent>>,
});
