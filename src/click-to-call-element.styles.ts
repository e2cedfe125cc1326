/** The launcher's looks, and every custom property with its default. The panel's looks come with the panel. */
import { css } from 'lit';

export const elementStyles = css`
  :host {
    --_accent: var(--click-to-call-accent, light-dark(#0b57d0, #a8c7fa));
    --_on: var(--click-to-call-on-accent, light-dark(#fff, #062e6f));
    --_radius: var(--click-to-call-radius, 0.75rem);
    display: inline-block;
  }

  :host([hidden]) {
    display: none;
  }

  [part='launcher'] {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75rem;
    padding: 0.5em 1.25em;
    border: 1px solid transparent;
    border-radius: calc(2 * var(--_radius));
    background: var(--_accent);
    color: var(--_on);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }

  [part='icon'] {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    background: currentColor;
    clip-path: path(
      'M5 2h3l1 4-2 2a11 11 0 0 0 5 5l2-2 4 1v3a3 3 0 0 1-3 3A13 13 0 0 1 2 5a3 3 0 0 1 3-3'
    );
  }

  button[aria-busy='true'] {
    opacity: 0.6;
  }
`;
