// A template that the server renders and the browser hydrates.
import { html } from 'lit';

/** @param {(event: Event) => void} [onReady] */
export const hydratable = (onReady = () => {}) =>
  html`<click-to-call
    number="+18005550123"
    fields="firstname"
    .values=${{ firstname: 'Ada' }}
    @ready=${onReady}
    ><a slot="fallback" href="tel:+18005550123">Call us</a></click-to-call
  >`;
