/** The styles of the form. */
import { css } from '../templates/adopt-styles.js';

export const formStyles = css`
  /* A flexbox instead of a grid, because the buttons at the end could not be sticky in a grid. */
  .form {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 1em 0.75em;
  }

  /* The fields become flex items of .form, as the page's own form is. */
  form {
    display: contents;
  }

  :is(.form, form) > * {
    flex: 1 0 100%;
    min-inline-size: 0;
  }

  /* First and last name are side by side if there is enough space. */
  form > :is(.field-firstname, .field-lastname) {
    flex-basis: min(9em, 100%);
  }

  .field {
    display: grid;
    gap: 0.375em;
  }

  .label {
    font-weight: 500;
  }

  .optional {
    font-weight: 400;
  }

  .input {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_corner);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    caret-color: var(--_ink);
  }

  .input:hover {
    border-color: var(--_text);
  }

  .input:focus-visible {
    border-color: var(--_ink);
    outline-offset: -2px;
  }

  .input[readonly] {
    background: var(--_tint);
    color: var(--_muted);
  }

  .input[aria-invalid='true'] {
    border-color: var(--_error);
    outline-color: var(--_error);
  }
`;
