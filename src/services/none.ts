/** How services send a text, and how they say that there is none. */

/** Whether a value is a text, or the integer that some services send instead. */
export const isText = (value: unknown): value is string | number =>
  typeof value === 'string' || (Number.isSafeInteger(value) && Number(value) >= 0);

/** Whether a value means that there is none, such as `null`, `"N/A"` or a dash. */
export const isNone = (value: unknown): boolean =>
  typeof value === 'string'
    ? /^(?:\p{Pd}*|null|none|nil|never|undefined|nan|n\/a|infinity)$/iu.test(
        value.replace(/[\s\p{C}]/gu, ''),
      )
    : (value ?? false) === false;
