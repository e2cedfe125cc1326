/** All actions as commands that run and print themselves. */
import fc from 'fast-check';
import type { Attack } from './attack.js';
import { networkActions } from './network.js';
import { otherOwnerActions, ownerActions } from './page-owner.js';
import { timeActions } from './time.js';
import { visitorActions } from './visitor.js';

export interface Command {
  /** As a line of TypeScript. */
  readonly script: string;
  readonly run: (attack: Attack) => Promise<void>;
}

/** Who does something. */
export type Actor = 'visitor' | 'owner' | 'network' | 'time';

const settle: Command = { script: 'await settle();', run: (attack) => attack.settle() };

const command = (who: Actor, name: string, args: readonly unknown[]): Command => ({
  script: `await does(${[who, name, ...args].map((each) => fc.stringify(each)).join(', ')});`,
  run: (attack) => attack.does(who, name, ...args),
});

const commandsOf = (
  who: Actor,
  actions: Readonly<Record<string, fc.Arbitrary<unknown[]>>>,
): fc.Arbitrary<Command> =>
  fc.oneof(
    ...Object.entries(actions).map(([name, args]) =>
      args.map((values) => command(who, name, values)),
    ),
  );

const anyCommand = fc.oneof(
  { weight: 5, arbitrary: commandsOf('visitor', visitorActions) },
  { weight: 4, arbitrary: commandsOf('owner', ownerActions) },
  { weight: 3, arbitrary: commandsOf('owner', otherOwnerActions) },
  { weight: 3, arbitrary: commandsOf('network', networkActions) },
  { weight: 2, arbitrary: commandsOf('time', timeActions) },
  { weight: 4, arbitrary: fc.constant(settle) },
);

/** What the page does for a while, and how that ends. */
const meanwhile: readonly (readonly [begin: Command, end: Command])[] = [
  ['dialog', ['dialog', 'open'], 'dialog', ['dialog', 'close']],
  ['dialog', ['another-dialog', 'open'], 'dialog', ['another-dialog', 'remove']],
  ['neighbour', ['show'], 'neighbour', ['close']],
  ['neighbour', ['show'], 'neighbour', ['remove']],
  ['inert', [true], 'inert', [false]],
  ['hide', [true], 'hide', [false]],
  ['remove', [], 'move', ['here']],
].map(([begin, beginning, end, ending]) => [
  command('owner', String(begin), [beginning].flat()),
  command('owner', String(end), [ending].flat()),
]);

/** Something else happens between the two; before and after it, everything comes to rest. */
const anyInterlude = fc
  .tuple(fc.constantFrom(...meanwhile), fc.array(anyCommand, { minLength: 1, maxLength: 3 }))
  .map(([[begin, end], commands]) => [begin, settle, ...commands, settle, end, settle]);

const submission: readonly Command[] = [
  settle,
  command('visitor', 'press', ['launcher']),
  settle,
  command('visitor', 'fillIn', []),
  command('visitor', 'submit', []),
  settle,
];

/** Not all find the element closed: a visitor may have come so far already, or have closed and come once more. */
const anyBeginning = fc
  .record({
    mode: fc.constantFrom('modal', 'floating', 'inline'),
    service: fc.constantFrom('in the page', 'over HTTP', 'GMS', 'Engagement', 'fixed number'),
    answer: networkActions.answer,
    length: fc.constantFrom(0, 3, 5, 8, 10, 10, 12, 17),
    reaction: fc.option(ownerActions.hear),
    hasPageForm: fc.constantFrom(true, false, false, false),
  })
  .map(({ mode, service, answer, length, reaction, hasPageForm }) => {
    const beginning = [
      command('owner', 'set', ['mode', mode]),
      command('owner', 'service', [service]),
      ...submission,
    ];
    const isSecond = length > 12;
    const end = isSecond
      ? [command('owner', 'call', ['close']), ...submission]
      : [command('network', 'answer', answer), settle, command('time', 'pass', [2500]), settle];
    const reactions = reaction ? [command('owner', 'hear', reaction)] : [];
    const forms = hasPageForm ? [command('owner', 'slot', ['form', 'form'])] : [];
    return [...reactions, ...forms, ...[...beginning, ...end].slice(0, length)];
  });

/** What happens in one attack. */
export const anyCommands = fc
  .tuple(
    anyBeginning,
    fc.array(
      fc.oneof(
        { weight: 9, arbitrary: anyCommand.map((command) => [command]) },
        { weight: 1, arbitrary: anyInterlude },
      ),
      { minLength: 1, maxLength: 12, size: 'max' },
    ),
  )
  .map((parts) => parts.flat(2));
