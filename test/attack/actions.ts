/** The random arguments of the actions of an actor. */
import type fc from 'fast-check';

/** Random arguments of an action. */
export type ActionArguments<Actor> = {
  readonly [Name in keyof Actor]?: Actor[Name] extends (...args: infer Args) => void
    ? fc.Arbitrary<Args>
    : never;
};

/** Calls a method with arguments of any type. */
export function callMethod(actor: object, name: string, args: readonly unknown[]): unknown {
  const action: unknown = Reflect.get(actor, name);
  if (typeof action !== 'function') throw new Error(`Nobody can ${name}.`);
  return Reflect.apply(action, actor, args);
}
