/** Checks that built-in prototypes are unchanged, because foreign data may contain names such as `__proto__`. */

/** @returns a function that throws if a property was added, replaced or removed since. */
export function watchPrototypes(): () => void {
  const watched = [Object.prototype, Array.prototype, Function.prototype, String.prototype].map(
    (prototype) => ({ prototype, before: new Map(propertiesOf(prototype)) }),
  );
  return () => {
    for (const { prototype, before } of watched) {
      if (Reflect.ownKeys(prototype).length !== before.size) throw new Error(changed);
      for (const [name, value] of before) {
        if (value !== undefined && Reflect.get(prototype, name) !== value) throw new Error(changed);
      }
    }
  };
}

const changed = 'A prototype was changed.';

/** Each name with its value, which is undefined for accessors. */
const propertiesOf = (prototype: object): [name: PropertyKey, value: unknown][] =>
  Reflect.ownKeys(prototype).map((name) => [
    name,
    Reflect.getOwnPropertyDescriptor(prototype, name)?.value,
  ]);
