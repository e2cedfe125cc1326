/** Shows a text that must be right: a number, a code, a time. */
import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/**
 * Writes the text at each update unless it is there already, so that it is right again where another script has edited
 * it. Any other text is written when it changes, and may be translated until then.
 */
class TrueText extends Directive {
  override render(text: string): string {
    return text;
  }

  override update({ element }: ElementPart, [text]: [string]): unknown {
    if (element.textContent !== text) element.textContent = text;
    return noChange;
  }
}

export const trueText = directive(TrueText);
