// A button like that of a design system: a few properties, styles with variants and states, and an icon.
import { css, html, LitElement } from 'lit';

class StyledButton extends LitElement {
  static properties = {
    variant: { reflect: true },
    size: { reflect: true },
    disabled: { type: Boolean, reflect: true },
    busy: { type: Boolean, reflect: true },
  };

  static styles = css`
    :host {
      --_accent: var(--styled-button-accent, #0a6850);
      --_on-accent: var(--styled-button-on-accent, #fff);
      --_radius: var(--styled-button-radius, 0.5rem);
      display: inline-block;
    }
    :host([hidden]) {
      display: none;
    }
    button {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      gap: 0.5em;
      box-sizing: border-box;
      min-block-size: 2.75em;
      padding: 0.5em 1.25em;
      border: 1px solid transparent;
      border-radius: var(--_radius);
      background: var(--_accent);
      color: var(--_on-accent);
      font: inherit;
      font-weight: 600;
      line-height: 1.2;
      white-space: nowrap;
      cursor: pointer;
      user-select: none;
      transition:
        background-color 150ms,
        border-color 150ms,
        box-shadow 150ms;
    }
    button:hover {
      background: color-mix(in srgb, var(--_accent), #fff 12%);
    }
    button:active {
      background: color-mix(in srgb, var(--_accent), #000 12%);
    }
    button:focus-visible {
      outline: 2px solid var(--_accent);
      outline-offset: 2px;
    }
    button:disabled {
      opacity: 0.5;
      cursor: not-allowed;
    }
    :host([variant='outline']) button {
      border-color: currentColor;
      background: transparent;
      color: var(--_accent);
    }
    :host([variant='text']) button {
      background: transparent;
      color: var(--_accent);
    }
    :host([variant='danger']) {
      --_accent: #b3261e;
    }
    :host([size='small']) button {
      min-block-size: 2em;
      padding: 0.25em 0.75em;
      font-size: 0.875em;
    }
    :host([size='large']) button {
      min-block-size: 3.5em;
      padding: 0.75em 1.75em;
      font-size: 1.125em;
    }
    svg {
      flex: none;
      inline-size: 1.25em;
      block-size: 1.25em;
      fill: none;
      stroke: currentColor;
      stroke-width: 2;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    :host([busy]) svg {
      animation: turn 1s linear infinite;
    }
    @keyframes turn {
      to {
        rotate: 1turn;
      }
    }
    @media (prefers-reduced-motion: reduce) {
      button {
        transition: none;
      }
      :host([busy]) svg {
        animation: none;
      }
    }
    @media (forced-colors: active) {
      button {
        border-color: ButtonText;
      }
    }
  `;

  constructor() {
    super();
    this.variant = 'filled';
    this.size = 'medium';
    this.disabled = false;
    this.busy = false;
  }

  render() {
    return html`
      <button part="button" type="button" ?disabled=${this.disabled} aria-busy=${this.busy}>
        <svg part="icon" viewBox="0 0 24 24" aria-hidden="true">
          <path
            d="M5 2h3l1 4-2 2a11 11 0 0 0 5 5l2-2 4 1v3a3 3 0 0 1-3 3A13 13 0 0 1 2 5a3 3 0 0 1 3-3"
          ></path>
        </svg>
        <slot>Call us</slot>
      </button>
    `;
  }
}
customElements.define('styled-button', StyledButton);
