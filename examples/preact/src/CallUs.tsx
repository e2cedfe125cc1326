import 'click-to-call';
import type { ClickToCallEvent } from 'click-to-call';
import type {} from 'click-to-call/types/preact.js';
import type { ComponentProps } from 'preact';

type Props = ComponentProps<'click-to-call'> & {
  id: string;
  onStep: (id: string, event: ClickToCallEvent) => void;
};

/** The tag, with all of its events in one. */
export function CallUs({ onStep, ...props }: Props) {
  const heard = (event: ClickToCallEvent) => onStep(props.id, event);
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
