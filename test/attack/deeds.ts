/** What somebody does, by its name. */
import type fc from 'fast-check';

/** Any arguments for what an actor does. */
export type Deeds<Actor> = {
  readonly [Name in keyof Actor]?: Actor[Name] extends (...args: infer Args) => void
    ? fc.Arbitrary<Args>
    : never;
};

/** Calls a method, with whatever arguments. */
export function call(actor: object, name: string, args: readonly unknown[]): unknown {
  const deed: unknown = Reflect.get(actor, name);
  if (typeof deed !== 'function') throw new Error(`Nobody can ${name}.`);
  return Reflect.apply(deed, actor, args);
}
