import 'click-to-call';
import type { ClickToCallEvent } from 'click-to-call';
import type {} from 'click-to-call/types/react.js';
import type { ComponentProps } from 'react';

type Props = ComponentProps<'click-to-call'> & {
  onStep: (step: string) => void;
};

/** The tag, with all of its events in one. */
export function CallUs({ onStep, ...props }: Props) {
  const heard = ({ type, detail }: ClickToCallEvent) =>
    onStep(`${props.id} ${type} ${detail.elapsed || 0} ms`);

  return (
    <click-to-call
      {...props}
      onready={heard}
      onopened={heard}
      onstarted={heard}
      onsubmitted={heard}
      onrejected={heard}
      oncompleted={heard}
      onexpired={heard}
      oncancelled={heard}
      onclosed={heard}
    />
  );
}
