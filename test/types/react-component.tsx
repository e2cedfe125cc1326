/** @jsxImportSource react */
import type { ClickToCallElement, ClickToCallMetadata } from 'click-to-call';
import { ClickToCall } from 'click-to-call/react.js';
import { createRef } from 'react';

const ref = createRef<ClickToCallElement>();
const heard = (metadata: ClickToCallMetadata) => metadata.form;

export const all = (
  <ClickToCall
    ref={ref}
    id="call"
    className="corner"
    mode="floating"
    confirmClose
    values={{ firstname: 'Ada' }}
    label={undefined}
    onReady={({ detail }) => heard(detail)}
    onOpened={({ detail }) => heard(detail)}
    onStarted={({ detail }) => heard(detail)}
    onSubmitted={({ detail }) => heard(detail)}
    onRejected={({ detail }) => heard(detail)}
    onCompleted={({ currentTarget }) => currentTarget.offer?.accessCode}
    onExpired={({ detail }) => heard(detail)}
    onCancelled={({ detail }) => heard(detail)}
    onClosed={({ detail }) => heard(detail)}
    onSubmit={(event) => event.preventDefault()}
  >
    Call us <span slot="heading">Talk to us</span>
  </ClickToCall>
);

export const wrong = [
  // @ts-expect-error There is no such mode.
  <ClickToCall mode="popup" />,
  // @ts-expect-error Only the element sets it.
  <ClickToCall stage="ready" />,
  // @ts-expect-error A method is no property.
  <ClickToCall show={() => undefined} />,
  // @ts-expect-error There is no such event.
  <ClickToCall onFinished={() => undefined} />,
  // @ts-expect-error The metadata has no number.
  <ClickToCall onCompleted={({ detail }) => detail.number} />,
];
