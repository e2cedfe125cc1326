/** Draws QR codes. Loads by itself, when one is to be seen. */
import { html, type TemplateResult } from 'lit';
import { generate } from 'lean-qr/nano';
import { toSvgPath } from 'lean-qr/extras/svg';

/** Scanners want so many light modules around the code (ISO/IEC 18004, quiet zone). */
const quietZone = 4;

/** @returns what shows it, under a label that says what it is to those who do not see it. */
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
