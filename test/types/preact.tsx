/** @jsxImportSource preact */
import type { ClickToCallElement, ClickToCallMetadata, NumberService } from 'click-to-call';
import type {} from 'click-to-call/types/preact.js';
import { createRef } from 'preact';

declare const service: NumberService;
const ref = createRef<ClickToCallElement>();

export const all = (
  <click-to-call
    ref={ref}
    key="call"
    class="corner"
    mode="floating"
    fields={['firstname', { name: 'topic', required: true }]}
    confirmClose
    confirm-close
    timeout={5_000}
    service={service}
    open={false}
    oncompleted={({ detail, currentTarget }) => {
      const metadata: ClickToCallMetadata = detail;
      const number: string | undefined = currentTarget.offer?.number;
      return [metadata, number];
    }}
    onClick={(event) => event.currentTarget.close()}
  >
    Call us <a slot="fallback" href="tel:+18005550123" />
  </click-to-call>
);

export const wrong = [
  // @ts-expect-error There is no such mode.
  <click-to-call mode="popup" />,
  // @ts-expect-error An attribute is checked too.
  <click-to-call confirm-close="maybe" />,
  // @ts-expect-error Only the element sets it.
  <click-to-call stage="ready" />,
  // @ts-expect-error Preact 10 would listen to `Completed`.
  <click-to-call onCompleted={() => undefined} />,
  // @ts-expect-error The metadata has no number.
  <click-to-call oncompleted={({ detail }) => detail.number} />,
];
