/** Draws QR codes. It is loaded on its own, when the first QR code is shown. */
import { html, type TemplateResult } from 'lit';
import { generate } from 'lean-qr/nano';
import { toSvgPath } from 'lean-qr/extras/svg';

/** The width of the light margin that scanners need, in modules (ISO/IEC 18004, quiet zone). */
const quietZone = 4;

/**
 * Creates a QR code.
 * @returns a function that renders it with an accessible name.
 */
export function qrCode(text: string): (label: string) => TemplateResult {
  const bitmap = generate(text);
  const size = bitmap.size + 2 * quietZone;
  const path = toSvgPath(bitmap);
  return (label) => html`
    <svg
      class="qr-code"
      viewBox="${-quietZone} ${-quietZone} ${size} ${size}"
      role="img"
      aria-label=${label}
      shape-rendering="crispEdges"
    >
      <path fill="currentColor" d=${path} />
    </svg>
  `;
}
