/** @returns what `values` itself has under a name: a page may name a field `constructor`. */
export const own = <Value>(
  values: Readonly<Record<string, Value>>,
  name: string,
): Value | undefined => (Object.hasOwn(values, name) ? values[name] : undefined);
