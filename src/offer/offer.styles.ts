/** The styles of the number view: the box with the number and the access code, the countdown and the QR code. */
import { css } from '../templates/adopt-styles.js';

export const offerStyles = css`
  :host {
    --_warning: light-dark(#8a4b00, #f6c269);
  }

  :is(.hint, .code-label, .scan) {
    color: var(--_muted);
    font-size: 0.875em;
  }

  dialog .copy {
    color: var(--_ink);
  }

  .ticket {
    overflow: clip;
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_tint);
  }

  .result,
  .code {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
    padding: 1em 1.25em;
  }

  .number,
  .access-code {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    line-height: 1.2;
    overflow-wrap: anywhere;
  }

  /* The number and the code are left-to-right, but aligned with the start of right-to-left lines. */
  .ticket:dir(rtl) bdi {
    text-align: end;
  }

  .number {
    flex: 1 0 100%;
    font-size: clamp(1.125em, 8cqi, 2.125em);
    letter-spacing: -0.01em;
  }

  /* The box looks like a ticket: a dashed line with a half circle at each end. */
  .code {
    position: relative;
    gap: 0.25em 0.75em;
    border-block-start: 2px dashed var(--_surface);
  }

  .code::before,
  .code::after {
    content: '';
    position: absolute;
    inset-block-start: calc(-0.5em - 1px);
    inset-inline-start: -0.5em;
    inline-size: 1em;
    block-size: 1em;
    border-radius: 50%;
    background: var(--_surface);
  }

  .code::after {
    inset-inline: auto -0.5em;
  }

  .code-label,
  .code .hint {
    flex: 1 0 100%;
  }

  .access-code {
    flex: 99 1 auto;
    font-size: 1.625em;
    letter-spacing: 0.14em;
  }

  .deadline {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em;
  }

  .countdown {
    flex: 99 1 10em;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75em;
  }

  .expires {
    flex: 1 1 6em;
  }

  .warning {
    --_ink: var(--_warning);
    color: var(--_warning);
    font-weight: 600;
  }

  .clock {
    display: grid;
    place-items: center;
  }

  .clock > * {
    grid-area: 1 / 1;
  }

  .time-left {
    font-size: 0.8125em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .ring {
    inline-size: 3.5em;
    block-size: 3.5em;
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2.5;
    stroke-linecap: round;
    rotate: -90deg;
  }

  .ring-track {
    stroke: var(--_line);
  }

  /* The button that requests another number is less prominent than the link that calls. */
  .deadline .submit {
    flex: 1 0 auto;
    border-color: color-mix(in oklab, currentColor 22%, transparent);
    background: none;
    color: inherit;
  }

  .qr {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 1em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }

  /* Scanners need a dark code on a light background, with a margin. */
  .qr-plate {
    flex: none;
    inline-size: min(7.5em, 100%);
    aspect-ratio: 1;
    border: 1px solid var(--_line);
    border-radius: var(--_corner);
    background: #fff;
    color: #000;
    forced-color-adjust: none;
  }

  .qr-code {
    display: block;
  }

  .scan {
    flex: 1 1 8em;
  }

  @media print, (prefers-contrast: more), (forced-colors: active) {
    .ticket {
      border: 1px solid;
    }
  }

  @media (forced-colors: active) {
    :host {
      --_warning: CanvasText;
    }

    .deadline .submit {
      forced-color-adjust: auto;
    }

    .ring-track,
    .code::before,
    .code::after {
      display: none;
    }
  }

  /* Print styles for the number. */
  @media print {
    dialog:modal::backdrop,
    dialog :is(button, .call) {
      display: none;
    }

    dialog > .chip {
      display: inline-flex;
    }

    dialog[data-mode] {
      position: absolute;
      inset: 0 auto auto 0;
      max-block-size: none;
      margin: 0;
      border: 0;
      box-shadow: none;
    }
  }
`;
