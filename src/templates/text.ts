/** Texts in templates: parts of a text in elements of their own, phone numbers in right-to-left text, and exact texts. */
import { html, nothing, type TemplateResult } from 'lit';

/** Keeps the order of a phone number in right-to-left text, by a left-to-right isolate (Unicode UAX #9). */
export const isolateBidi = (number: string): string => `\u2066${number}\u2069`;

interface WrapOptions {
  /** The class of the element around the whole text. */
  readonly className?: string;
  /** Whether the substring is hidden from screen readers. Otherwise it is excluded from translation. */
  readonly isHidden?: boolean;
}

/**
 * Renders a text with one substring in an element of its own. If the text does not contain the substring, the whole text is
 * rendered in one element.
 */
export function wrapSubstring(
  substring: string,
  text: string,
  { className, isHidden = false }: WrapOptions = {},
): TemplateResult {
  const start = substring ? text.indexOf(substring) : -1;
  const before = start < 0 ? text : text.slice(0, start);
  const after = start < 0 ? undefined : text.slice(start + substring.length);
  return html`<span class=${className ?? nothing}
    ><span .textContent=${before}></span
    ><span
      aria-hidden=${isHidden}
      translate=${isHidden ? nothing : 'no'}
      .textContent=${after === undefined ? after : substring}
    ></span
    ><span .textContent=${after}></span
  ></span>`;
}

/**
 * Writes the `data-text` attribute of each element into its content, for numbers, codes and times. It corrects a text that
 * another script, such as a translator, has edited. Lit writes the other texts, and only when their value changes.
 */
export function writeDataTexts(root: ParentNode): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-text]')) {
    const { dataset, childNodes } = element;
    const { text = '' } = dataset;
    if (element.textContent === text) continue;
    // Keeping the text node keeps the visitor's selection.
    const [only, other] = childNodes;
    if (only?.nodeType === Node.TEXT_NODE && !other) only.nodeValue = text;
    else element.textContent = text;
  }
}
