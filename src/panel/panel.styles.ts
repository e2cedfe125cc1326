/** The styles that all views of the panel share. The colours use custom properties of `click-to-call-element.styles.ts`. */
import { css } from '../templates/adopt-styles.js';
import { buttonStyles } from '../templates/button.styles.js';
import { formStyles } from '../form/form.styles.js';
import { modeStyles } from './mode.styles.js';

/**
 * Lengths are in em. The font size of the panel is at least 16px, because some pages have a root font size of 62.5%, and because
 * iOS zooms into fields with a smaller font.
 */
export const panelStyles = css`
  :host {
    --_surface: var(--click-to-call-surface, light-dark(#fff, #1b1d20));
    --_text: var(--click-to-call-text, light-dark(#181b20, #eceef1));
    --_ink: var(--_accent);
    --_width: var(--click-to-call-width, 26em);
    --_muted: color-mix(in oklab, var(--_text) 70%, var(--_surface));
    --_edge: color-mix(in oklab, var(--_text) 50%, var(--_surface));
    --_line: color-mix(in oklab, var(--_text) 13%, var(--_surface));
    --_tint: color-mix(in oklab, var(--_ink) 8%, var(--_surface));
    --_error: light-dark(#b3202c, #ffa19b);
    --_corner: calc(var(--_radius) * 0.625);
  }

  @supports (color: rgb(from currentcolor r g b)) {
    :host {
      /* The accent, darkened or lightened until its contrast with the surface is high enough. */
      --_ink: light-dark(
        oklch(from var(--_accent) min(l, 0.48) c h),
        oklch(from var(--_accent) max(l, 0.8) c h)
      );
    }
  }

  :focus-visible {
    outline: 2px solid var(--_ink);
    outline-offset: 2px;
  }

  dialog {
    box-sizing: border-box;
    container-type: inline-size;
    inline-size: var(--_width);
    max-inline-size: calc(100% - 2em);
    max-block-size: calc(100dvb - var(--_keyboard, 0px) - 1em);
    overflow: auto;
    overscroll-behavior: contain;
    scroll-padding-block: 5.5em 8em; /* the height of a header with two lines, and of buttons in two rows */
    padding: 0 1.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    box-shadow:
      0 0.125em 0.375em #0000000d,
      0 1.5em 3.5em -0.75em #00000040;
    font: inherit;
    font-size: max(1rem, 16px);
    line-height: 1.5;
    text-align: start;
    /* Resets properties that the panel would inherit from a toolbar, tab or overlay of the page. */
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
    writing-mode: horizontal-tb;
    pointer-events: auto;
    -webkit-user-select: text;
    user-select: text;
  }

  dialog:modal {
    inset-block-end: var(--_keyboard, 0px);
  }

  dialog:modal::backdrop {
    overflow: auto; /* keeps the page from scrolling; in Chromium, a listener cannot prevent it here */
    overscroll-behavior: contain;
    background: #0b0f1980;
    backdrop-filter: blur(2px);
  }

  dialog * {
    box-sizing: border-box;
    margin: 0;
  }

  /* A page's ::part() rules must not show hidden parts. */
  dialog [hidden] {
    display: none !important;
  }

  dialog > [class]:not(.header, .footer, .status),
  ::slotted([slot='footer']) {
    margin-block-start: 1em;
  }

  dialog > :is(.intro, .form, .progress) {
    margin-block-start: 0;
  }

  .header {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    /* If there is not enough space beside the heading, the buttons are above it. */
    flex-wrap: wrap-reverse;
    justify-content: end;
    gap: 0 0.25em;
    margin-inline-end: -0.75em;
    padding-block: 1em 0;
    background: linear-gradient(var(--_surface) 85%, transparent);
  }

  /* The buttons precede the heading in the DOM, so that the Tab key moves from the heading into the view. */
  .heading {
    order: -1;
    flex: 1 1 5em;
    padding-block: 0.3em;
    font-size: 1.375em;
    font-weight: 650;
    line-height: 1.25;
    letter-spacing: -0.015em;
    text-wrap: balance;
  }

  .heading:focus-visible {
    outline: none;
  }

  .intro,
  .optional {
    color: var(--_muted);
  }

  .label,
  .problem {
    font-size: 0.875em;
  }

  /* The bottom padding of the panel. Padding of the dialog would keep sticky elements above it. */
  .footer {
    padding-block-end: max(1.5em, env(safe-area-inset-bottom));
  }

  .notice {
    padding: 0.75em 1em;
    padding-inline-start: 2.75em;
    border-radius: var(--_corner);
    background: color-mix(in oklab, var(--_error) 8%, var(--_surface));
    overflow-wrap: anywhere;
  }

  .problem,
  .error {
    color: var(--_error);
  }

  .error {
    font-weight: 550;
  }

  .problem {
    display: flex;
    gap: 0.5em;
  }

  .problem::before,
  .error::before {
    content: '!' / '';
    flex: none;
    block-size: 1.25em;
    aspect-ratio: 1;
    margin-block-start: 0.125em;
    border-radius: 50%;
    background: var(--_error);
    color: var(--_surface);
    font-size: 0.9em;
    font-weight: 700;
    line-height: 1.25;
    text-align: center;
  }

  .error::before {
    float: inline-start;
    margin-inline-start: -1.9em;
  }

  .fallback-number {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75em;
    color: var(--_ink);
    font-weight: 600;
    font-size: 1.125em;
  }

  .progress {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: 2.75em;
  }

  .status,
  .spelled {
    position: absolute;
    inset-block-start: 0;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  ${buttonStyles}
  ${formStyles}
  ${modeStyles}
`;
