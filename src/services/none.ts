/** Values that services send in place of nothing. */
export const isNone = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === false ||
  (typeof value === 'string' &&
    /^(?:\p{Pd}*|null|none|nil|never|undefined|nan|n\/a|infinity|0000-.*)$/iu.test(
      value.replace(/[\s\p{C}]/gu, ''),
    ));
