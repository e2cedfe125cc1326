/** Splits a text, where a piece of it needs an element of its own. */

/** @returns the text before `piece`, `piece` and the text after it; the whole text first, if `piece` is not in it. */
export function splitText(text: string, piece: string): readonly [string, string, string] {
  const [before = '', after] = piece ? text.split(piece) : [text];
  return after === undefined ? [text, '', ''] : [before, piece, after];
}
