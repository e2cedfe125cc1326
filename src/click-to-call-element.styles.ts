/**
 * The styles of the launcher, and the custom properties that it uses, with their defaults. The styles of the panel load with the
 * panel. They also include the styles of the launcher on hover and focus, because either of these loads the panel.
 */
import { css } from './templates/adopt-styles.js';

export const elementStyles = css`
  :host {
    --_accent: var(--click-to-call-accent, light-dark(#0a6850, #5fd3ab));
    --_on: var(--click-to-call-on-accent, light-dark(#fff, #000));
    --_radius: var(--click-to-call-radius, 1rem);
    display: inline-block;
  }

  /* Chrome 131, Firefox 133 and Safari 18 were the first with light-dark() in a relative colour (w3c/csswg-drafts#10572). */
  @supports (color: rgb(from currentcolor r g b)) {
    :host {
      /* 1 for white text, 0 for black text. At a luminance of .179, both have a contrast of 4.58 with the accent. */
      --_w: clamp(0, (0.179 - 0.2126 * r - 0.7152 * g - 0.0722 * b) * 9999, 1);
      --_on: var(
        --click-to-call-on-accent,
        color(from var(--_accent) srgb-linear var(--_w) var(--_w) var(--_w))
      );
    }
  }

  :host([hidden]) {
    display: none;
  }

  .launcher {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: max(2.75em, 44px);
    padding: 0.5em 1.25em;
    border: 1px solid #8884;
    border-radius: calc(2 * var(--_radius));
    background: var(--_accent);
    color: var(--_on);
    font: inherit;
    font-size: max(1em, 12px);
    font-weight: 600;
    cursor: pointer;
  }

  /* Hides the line breaks that content management systems insert around the fallback link, but not those of a label. */
  :not([data-lines])::slotted(br) {
    display: none;
  }

  .icon {
    inline-size: 20px;
    block-size: 20px;
    background: currentColor;
    clip-path: path(
      'M5 2h3l1 4-2 2a11 11 0 0 0 5 5l2-2 4 1v3a3 3 0 0 1-3 3A13 13 0 0 1 2 5a3 3 0 0 1 3-3'
    );
  }

  /*
   * Three quarters of a ring. It is not a border, because forced colours would paint the transparent part of a border.
   * The selector is not :state(busy), because a rule with a state makes the browser recalculate styles on every state change.
   */
  [aria-busy] .icon {
    clip-path: path('M10 0A10 10 0 1 0 20 10h-3a7 7 0 1 1-7-7');
  }

  @media not (prefers-reduced-motion) {
    [aria-busy] .icon {
      animation: turn 0.8s linear infinite;
    }

    @keyframes turn {
      to {
        rotate: 1turn;
      }
    }
  }

  @media (forced-colors: active) {
    .icon {
      background: ButtonText;
    }
  }
`;

/**
 * The styles of elements whose mode is or was `inline`. Other elements do not adopt them, because a rule with a state makes the
 * browser recalculate an element's styles on every state change.
 */
export const inlineStyles = css`
  :host(:state(inline):not([hidden])) {
    display: block;
  }
`;
