/** Types of the tag in Vue's templates: `import type {} from 'click-to-call/types/vue.js'`. */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { ClickToCallElement, ClickToCallEventName } from '../click-to-call.js';
import type { ClickToCallProperties, TargetedClickToCallEvent, Override } from './properties.js';

type ClickToCall = new () => ClickToCallElement & {
  $props: Override<ClickToCallProperties, HTMLAttributes & PublicProps>;
  $emit: EmitFn<Record<ClickToCallEventName, (event: TargetedClickToCallEvent) => void>>;
};

declare module 'vue' {
  interface GlobalComponents {
    'click-to-call': ClickToCall;
  }
}
