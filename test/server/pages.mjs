// What the tests have rendered on a server.
import { html as serverHtml } from '@lit-labs/ssr';
import { html } from 'lit';
import './contact-card.js';
import { hydratable } from './hydratable.js';

const link = html`<a slot="fallback" href="tel:+18005550123">Call us</a>`;
const plain = () => html`<click-to-call number="+18005550123">${link}</click-to-call>`;

export const pages = {
  plain,
  connected: plain,
  attributes: () =>
    html`<click-to-call number="+18005550123" mode="floating" confirm-close no-qr label="Ring us">
      ${link}
    </click-to-call>`,
  open: () => html`<click-to-call number="+18005550123" open>${link}</click-to-call>`,
  properties: () =>
    html`<click-to-call
      number=${'+18005550123'}
      ?no-qr=${true}
      ?confirm-close=${false}
      .values=${{ firstname: 'Ada' }}
      .service=${async () => ({ number: '+18005550123' })}
      .open=${true}
      @completed=${() => {}}
      >${link}</click-to-call
    >`,
  hydratable: () => hydratable(),
  card: () => html`<contact-card></contact-card>`,
  box: () =>
    serverHtml`<contact-box><template shadowrootmode="open">${plain()}</template></contact-box>`,
};
