import 'click-to-call';
import type { ClickToCallEvent, FieldDefinition } from 'click-to-call';
import { jsonService } from 'click-to-call/services/json-service.js';
import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { contactPageStyles } from './contact-page.styles.js';

const service = jsonService({ url: '/api/call-numbers', headers: { 'X-Page': 'contact' } });
const fields: (string | FieldDefinition)[] = [
  'firstname',
  'lastname',
  'phonenumber',
  { name: 'topic', label: 'What is it about?' },
];

@customElement('contact-page')
export class ContactPage extends LitElement {
  static override styles = contactPageStyles;

  @state() private isOpen = true;
  @state() private desks = ['orders', 'press'];
  @state() private cart = ['Assam', 'Sencha'];
  @state() private steps: readonly string[] = [];

  override render(): TemplateResult {
    return html`
      <h1>Contact the Tea House</h1>
      <label>
        <input
          type="checkbox"
          id="is-open"
          .checked=${this.isOpen}
          @change=${() => (this.isOpen = !this.isOpen)}
        />
        We are open
      </label>
      ${this.isOpen ? this.renderContact() : ''}
      <h2>What happened</h2>
      <ol id="log">
        ${this.steps.map((step) => html`<li>${step}</li>`)}
      </ol>
    `;
  }

  private renderContact(): TemplateResult {
    return html`
      <p>
        <click-to-call
          id="shop"
          number="+18005550123"
          .service=${service}
          .fields=${fields}
          .values=${{ topic: 'Darjeeling' }}
          .userData=${{ page: 'contact', cart: this.cart }}
          .messages=${{ heading: 'Talk to our tea masters' }}
          @ready=${this.log}
          @opened=${this.log}
          @started=${this.log}
          @submitted=${this.log}
          @rejected=${this.log}
          @completed=${this.log}
          @expired=${this.log}
          @cancelled=${this.log}
          @closed=${this.log}
        >
          Call the shop
          <a slot="fallback" href="tel:+18005550123">+1 800 555 0123</a>
        </click-to-call>
      </p>
      <h2>Our desks</h2>
      <ul id="desks">
        ${repeat(
          this.desks,
          (desk) => desk,
          (desk) => this.renderDesk(desk),
        )}
      </ul>
      <button id="reverse" @click=${() => (this.desks = this.desks.toReversed())}>
        Reverse the list
      </button>
    `;
  }

  private renderDesk(desk: string): TemplateResult {
    return html`
      <li>
        ${desk}
        <click-to-call
          id=${desk}
          mode="floating"
          action="/api/call-numbers"
          number="+18005550123"
          @ready=${this.log}
          @opened=${this.log}
          @started=${this.log}
          @submitted=${this.log}
          @rejected=${this.log}
          @completed=${this.log}
          @expired=${this.log}
          @cancelled=${this.log}
          @closed=${this.log}
        ></click-to-call>
      </li>
    `;
  }

  private log({ target, type, detail }: ClickToCallEvent): void {
    const id = target instanceof Element ? target.id : '';
    this.steps = [...this.steps, `${id} ${type} ${detail.elapsed || 0} ms`];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'contact-page': ContactPage;
  }
}
