/** @jsxImportSource solid-js */
import type { ClickToCallElement, ClickToCallMetadata, NumberService } from 'click-to-call';
import type {} from 'click-to-call/types/solid.js';

declare const service: NumberService;
let element!: ClickToCallElement;

export const all = (
  <click-to-call
    ref={element}
    class="corner"
    mode="floating"
    confirm-close
    confirmClose
    timeout={5_000}
    service={service}
    prop:values={{ firstname: 'Ada' }}
    attr:number="+18005550123"
    on:completed={({ detail, currentTarget }) => {
      const metadata: ClickToCallMetadata = detail;
      const number: string | undefined = currentTarget.offer?.number;
      return [metadata, number];
    }}
    onClick={(event) => event.currentTarget.close()}
  >
    Call us <a slot="fallback" href="tel:+18005550123" />
  </click-to-call>
);

export const later = () => element.show();

export const wrong = [
  // @ts-expect-error There is no such mode.
  <click-to-call mode="popup" />,
  // @ts-expect-error A property is checked too.
  <click-to-call prop:timeout="5000" />,
  // @ts-expect-error Only the element sets it.
  <click-to-call prop:stage="ready" />,
  // @ts-expect-error That would be to have it.
  <click-to-call attr:confirm-close={false} />,
  // @ts-expect-error There is no such event.
  <click-to-call on:finished={() => undefined} />,
  // @ts-expect-error The metadata has no number.
  <click-to-call on:completed={({ detail }) => detail.number} />,
];
