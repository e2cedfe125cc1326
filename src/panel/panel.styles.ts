/**
 * The panel's looks, on top of the browser's own for a dialog: its surface and text are the system's colours, so that
 * light, dark and forced colours come by themselves. The rest builds on the custom properties of the element's styles.
 */
import { css } from 'lit';

export const panelStyles = css`
  dialog {
    --_error: light-dark(#b3261e, #f2b8b5);
    --_muted: color-mix(in srgb, CanvasText 70%, Canvas);
    box-sizing: border-box;
    inline-size: 26rem;
    padding: 1.5rem;
    border: 1px solid #8884;
    border-radius: var(--_radius);
    box-shadow: 0 0.5rem 2.5rem #0004;
    font: inherit;
    line-height: 1.5;
  }

  dialog::backdrop {
    background: #0007;
  }

  dialog * {
    margin: 0;
  }

  h2 {
    font-size: 1.375rem;
  }

  form:not([hidden]) {
    display: grid;
    gap: 1rem;
  }

  [part~='field'] {
    display: grid;
    gap: 0.25rem;
  }

  [part='header'],
  [part='result'],
  [part='code'],
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem;
  }

  [part='heading'],
  [part='access-code'] {
    flex: 1;
  }

  dialog > [part]:not(:first-child, [part='footer']),
  ::slotted([slot='footer']) {
    margin-block-start: 1rem;
  }

  [part='intro'],
  [part='hint'],
  [part='code-label'],
  [part='optional'],
  input[readonly] {
    color: var(--_muted);
  }

  [part='hint'],
  [part='problem'],
  [part='optional'] {
    font-size: 0.875rem;
    font-weight: 400;
  }

  [part='code-label'] {
    flex-basis: 100%;
  }

  label,
  time {
    font-weight: 600;
  }

  input,
  select,
  dialog button,
  dialog a {
    box-sizing: border-box;
    min-block-size: 2.75rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_muted);
    border-radius: calc(var(--_radius) * 2 / 3);
    background: none;
    color: inherit;
    font: inherit;
    /* Below 16px, iOS zooms into a field that is focused. */
    font-size: max(1rem, 16px);
  }

  dialog button,
  dialog a {
    display: inline-flex;
    flex-wrap: wrap;
    place-content: center;
    align-items: center;
    gap: 0 0.5em;
    padding-inline: 1.25rem;
    border-radius: calc(2 * var(--_radius));
    font-weight: 600;
    text-decoration: none;
    cursor: pointer;
  }

  dialog :is([part='submit'], [part='keep'], [part='call']) {
    flex: 1;
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on);
  }

  dialog > [part='submit'] {
    inline-size: 100%;
  }

  dialog [aria-disabled='true'] {
    opacity: 0.75;
  }

  dialog [part='close'] {
    align-self: start;
    margin: -0.5rem -0.75rem;
    padding-inline: 1rem;
    border-color: transparent;
  }

  h2:focus-visible {
    outline: none;
  }

  [aria-invalid='true'] {
    border-color: var(--_error);
  }

  [part='problem'],
  [part='error'],
  [part~='warning'] {
    color: var(--_error);
  }

  [part='notice'] {
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--_error);
  }

  bdi,
  time {
    font-variant-numeric: tabular-nums;
  }

  [part='number'] {
    font-size: 1.375rem;
  }

  [part='access-code'] {
    font-size: 1.75rem;
    letter-spacing: 0.15em;
  }

  dialog > [part='status'] {
    position: absolute;
    margin: 0;
    clip-path: inset(50%);
  }
`;
