/** What services send as text, and in place of nothing. */

/** Whether it is text, or the integer that some services send in its place. */
export const isText = (value: unknown): value is string | number =>
  typeof value === 'string' || (Number.isSafeInteger(value) && Number(value) >= 0);

/** Whether the value stands for nothing. */
export const isNone = (value: unknown): boolean =>
  typeof value === 'string'
    ? /^(?:\p{Pd}*|null|none|nil|never|undefined|nan|n\/a|infinity|0000-.*)$/iu.test(
        value.replace(/[\s\p{C}]/gu, ''),
      )
    : (value ?? false) === false;
