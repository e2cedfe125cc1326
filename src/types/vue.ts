/** The tag in Vue's templates: `import type {} from 'click-to-call/types/vue.js'`. */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { ClickToCallElement, ClickToCallEventName } from '../click-to-call.js';
import type { ClickToCallProperties, ListenedEvent, With } from './properties.js';

type ClickToCall = new () => ClickToCallElement & {
  $props: With<ClickToCallProperties, HTMLAttributes & PublicProps>;
  $emit: EmitFn<Record<ClickToCallEventName, (event: ListenedEvent) => void>>;
};

declare module 'vue' {
  interface GlobalComponents {
    'click-to-call': ClickToCall;
  }
}
