/** Renders a text with one piece of it in an element of its own. */
import { html, nothing, type TemplateResult } from 'lit';

interface Options {
  /** Of the whole text. */
  readonly className?: string;
  /** Whether the piece is hidden from screen readers; otherwise, it is not translated. */
  readonly isHidden?: boolean;
}

/** Where `piece` is not in the text, all of it is shown alike. */
export function textWith(
  piece: string,
  text: string,
  { className, isHidden = false }: Options = {},
): TemplateResult {
  const start = piece ? text.indexOf(piece) : -1;
  const before = start < 0 ? text : text.slice(0, start);
  const after = start < 0 ? undefined : text.slice(start + piece.length);
  return html`<span class=${className ?? nothing}
    ><span .textContent=${before}></span
    ><span
      aria-hidden=${isHidden}
      translate=${isHidden ? nothing : 'no'}
      .textContent=${after === undefined ? after : piece}
    ></span
    ><span .textContent=${after}></span
  ></span>`;
}
