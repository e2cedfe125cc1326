/** The styles of buttons, the call link, their icons and the spinner. */
import { css } from './adopt-styles.js';

export const buttonStyles = css`
  .symbol {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  dialog :is(button, .call) {
    display: inline-flex;
    flex: 1 0 auto;
    justify-content: center;
    align-items: center;
    gap: 0.5em;
    max-inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em 1.125em;
    border: 1px solid color-mix(in oklab, currentColor 22%, transparent);
    border-radius: var(--_corner);
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    text-decoration: none;
    cursor: pointer;
  }

  /* The specificity is lower than that of the rules below, so that the main button keeps its colours. */
  :where(dialog) button:hover {
    background: var(--_tint);
  }

  dialog :is(.submit, .keep, .call) {
    flex: 99 1 auto;
    border-color: color-mix(in oklab, var(--_ink) 50%, transparent);
    background: var(--_accent);
    color: var(--_on);
  }

  .launcher:hover,
  dialog :is(.submit, .keep, .call):hover {
    box-shadow: 0 0 0 0.25em color-mix(in oklab, var(--_accent) 20%, transparent);
  }

  button:active,
  .call:active {
    translate: 0 1px;
  }

  dialog > .submit {
    inline-size: 100%;
  }

  dialog :is(.close, .minimize) {
    flex: none;
    align-self: start;
    inline-size: 2.75em;
    padding: 0;
    border-color: transparent;
    border-radius: 50%;
    color: var(--_muted);
  }

  dialog [aria-disabled='true'] {
    border-color: transparent;
    background: var(--_tint);
    color: var(--_muted);
    cursor: default;
  }

  .actions {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-block-end: -0.75em;
    padding-block: 0.5em max(0.75em, env(safe-area-inset-bottom));
    background: linear-gradient(transparent, var(--_surface) 0.5em);
  }

  .spinner {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    border: 2px solid currentColor;
    border-block-start-color: transparent;
    border-radius: 50%;
    forced-color-adjust: none;
  }
`;
