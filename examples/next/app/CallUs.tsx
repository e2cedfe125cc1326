'use client';

import type { ClickToCallElement, ClickToCallEvent } from 'click-to-call';
import { ClickToCall, type ClickToCallComponentProps } from 'click-to-call/react.js';
import { useLayoutEffect, useRef } from 'react';

type Props = ClickToCallComponentProps & { onStep: (step: string) => void };

/**
 * All events in one. With the component rather than the tag: to a tag that comes with the server's HTML, React adds
 * neither listeners nor properties (react#35446).
 */
export function CallUs({ onStep, children, ...props }: Props) {
  const element = useRef<ClickToCallElement>(null);

  // The element was perhaps ready before React came to listen, which it does in a layout effect too: after a later one,
  // `ready` could be told twice. Once it is, though in development effects run twice.
  const wasTold = useRef(false);
  useLayoutEffect(() => {
    if (wasTold.current || !element.current?.metadata.ready) return;
    wasTold.current = true;
    onStep(`${element.current.id} ready 0 ms`);
  }, []);

  const heard = ({ type, detail }: ClickToCallEvent) =>
    onStep(`${props.id} ${type} ${detail.elapsed || 0} ms`);

  return (
    <ClickToCall
      {...props}
      ref={element}
      onReady={heard}
      onOpened={heard}
      onStarted={heard}
      onSubmitted={heard}
      onRejected={heard}
      onCompleted={heard}
      onExpired={heard}
      onCancelled={heard}
      onClosed={heard}
    >
      {children}
      <a slot="fallback" href="tel:+18005550123">
        +1 800 555 0123
      </a>
    </ClickToCall>
  );
}
