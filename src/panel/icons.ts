/** The panel's icons: strokes in the colour of the text beside them, which says what they mean. */
import { html, type TemplateResult } from 'lit';

const icon = (path: string): TemplateResult => html`
  <svg part="symbol" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>
`;

export const callIcon = icon(
  'M8 4H5a1 1 0 0 0-1 1 15 15 0 0 0 15 15 1 1 0 0 0 1-1v-3l-4-2-2 2a11 11 0 0 1-6-6l2-2z',
);
export const copyIcon = icon('M9 9h11v11H9zM15 9V4H4v11h5');
export const copiedIcon = icon('M4 13l5 5L20 6');
export const closeIcon = icon('M6 6l12 12M18 6L6 18');
export const minimizeIcon = icon('M6 12h12');
