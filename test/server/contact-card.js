// Another author's element, of Lit, with ours in its shadow tree.
import { html, LitElement } from 'lit';

class ContactCard extends LitElement {
  render() {
    return html`<h2>Talk to us</h2>
      <click-to-call number=${'+18005550123'} .values=${{ firstname: 'Ada' }}
        ><a slot="fallback" href="tel:+18005550123">Call us</a></click-to-call
      >`;
  }
}
customElements.define('contact-card', ContactCard);
