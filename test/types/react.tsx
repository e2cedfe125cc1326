/** @jsxImportSource react */
import type { ClickToCallElement, ClickToCallMetadata, NumberService } from 'click-to-call';
import type {} from 'click-to-call/types/react.js';
import { createRef } from 'react';

declare const service: NumberService;
const ref = createRef<ClickToCallElement>();

export const all = (
  <click-to-call
    ref={ref}
    id="call"
    className="corner"
    lang="de"
    mode="floating"
    fields={['firstname', { name: 'topic', required: true }]}
    confirmClose
    timeout={5_000}
    service={service}
    values={{ firstname: 'Ada' }}
    messages={{ heading: 'Talk to sales' }}
    open={false}
    label={undefined}
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

export const attributes = <click-to-call number="+18005550123" confirm-close no-qr={false} />;

export const wrong = [
  // @ts-expect-error There is no such mode.
  <click-to-call mode="popup" />,
  // @ts-expect-error A number of milliseconds.
  <click-to-call timeout="5000" />,
  // @ts-expect-error An attribute is checked too.
  <click-to-call confirm-close="maybe" />,
  // @ts-expect-error Only the element sets it.
  <click-to-call stage="ready" />,
  // @ts-expect-error A method is no property.
  <click-to-call show={() => undefined} />,
  // @ts-expect-error React would listen to `Completed`.
  <click-to-call onCompleted={() => undefined} />,
  // @ts-expect-error There is no such event.
  <click-to-call onfinished={() => undefined} />,
  // @ts-expect-error A service answers with an offer.
  <click-to-call service={async () => 815} />,
  // @ts-expect-error The metadata has no number.
  <click-to-call oncompleted={({ detail }) => detail.number} />,
];
