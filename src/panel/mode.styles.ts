/** The styles of each mode: the position of the panel, small screens, the chip, transitions and user preferences. */
import { css } from '../templates/adopt-styles.js';

export const modeStyles = css`
  dialog[data-mode='floating'] {
    position: fixed;
    inset-block: var(--click-to-call-inset-block, auto max(1.5rem, env(safe-area-inset-bottom)));
    inset-inline: var(--click-to-call-inset-inline, auto 1.5rem);
    inline-size: var(--click-to-call-width, 24em);
    max-block-size: calc(100dvb - var(--_keyboard, 0px) - 3rem);
    margin: 0;
    margin-block-end: var(--_keyboard, 0px);
  }

  /* The maximum width of the dialog is a percentage of the host's width. Without this, that depends on the dialog's width. */
  :host {
    max-inline-size: 100%;
  }

  dialog[data-mode='inline'] {
    position: relative;
    inline-size: 100%;
    max-inline-size: var(--_width);
    contain-intrinsic-inline-size: var(
      --_width
    ); /* if the container takes its width from the panel */
    max-block-size: none;
    margin: 0;
    box-shadow: none;
  }

  dialog[data-mode='inline'] :is(.header, .actions) {
    position: static;
  }

  @media (max-width: 30rem) {
    dialog:not([data-mode='inline'], [data-minimized]) {
      inset-inline: 0;
      inset-block: auto var(--_keyboard, 0px);
      inline-size: auto;
      max-inline-size: none;
      max-block-size: calc(100dvb - var(--_keyboard, 0px) - 1.5em);
      margin: 0;
      border-width: 1px 0 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
  }

  /* In a low viewport, sticky elements would cover the content. */
  @media (max-height: 20rem) {
    dialog {
      scroll-padding-block: 0;
    }

    .header,
    .actions {
      position: static;
    }

    .header {
      padding-block-start: 0.5em;
    }
  }

  /* Less padding for large text in a narrow panel. */
  @container (max-width: 12em) {
    :is(.result, .code, .notice),
    dialog :is(button, .call) {
      padding-inline: 0.5em;
    }

    :is(.call, .copy) .symbol {
      display: none;
    }

    .error::before {
      margin-inline: 0 0.5em;
    }
  }

  dialog[data-minimized] {
    container-type: normal;
    inline-size: auto;
    padding: 0;
    border: 0;
    border-radius: calc(2 * var(--_radius));
    overflow: visible;
  }

  dialog[data-minimized] > :not(.chip, .status) {
    display: none;
  }

  dialog[data-minimized] > .chip {
    margin: 0;
    border-color: var(--_line);
    border-radius: inherit;
    background: var(--_surface);
  }

  .chip > :not([class]) {
    display: contents;
  }

  @media (prefers-reduced-motion: no-preference) {
    dialog,
    dialog::backdrop {
      transition:
        opacity 200ms ease-out,
        translate 250ms cubic-bezier(0.2, 0.8, 0.2, 1);
    }

    @starting-style {
      dialog,
      dialog::backdrop {
        opacity: 0;
      }

      dialog {
        translate: 0 0.75em;
      }
    }

    .launcher,
    dialog :is(button, .call) {
      transition: box-shadow 150ms;
    }

    .spinner {
      animation: turn 800ms linear infinite;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .spinner {
      display: none;
    }
  }

  @media (prefers-reduced-transparency: reduce) {
    dialog:modal::backdrop {
      background: #0b0f19d9;
      backdrop-filter: none;
    }
  }

  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--_text);
      --_edge: var(--_text);
      --_line: var(--_text);
      --_tint: var(--_surface);
    }

    .notice {
      border: 1px solid;
    }
  }

  /* Strokes, and boxes that only their colour distinguishes: forced colours do not adapt these. */
  @media (forced-colors: active) {
    :host {
      --_ink: CanvasText;
      --_line: CanvasText;
    }

    .notice {
      border: 1px solid;
    }

    dialog :is(.submit, .keep, .call) {
      background: ButtonText;
      color: ButtonFace;
      forced-color-adjust: none;
    }

    dialog [aria-disabled='true'] {
      border-color: GrayText;
      background: ButtonFace;
      color: GrayText;
    }
  }
`;
