/** The panel's icons: strokes in the colour of the text beside them, which says what they mean. */
import { html, type TemplateResult } from 'lit';

export const icon = (path: string): TemplateResult => html`
  <svg class="symbol" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>
`;

export const closeIcon = icon('M6 6l12 12M18 6L6 18');
export const minimizeIcon = icon('M6 12h12');
