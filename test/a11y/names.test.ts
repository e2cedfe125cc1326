/** The roles, names and states that assistive technology receives in every state of every mode. */
import { expect } from '@open-wc/testing';
import { modes, statesOf } from '../../demo/states.js';
import { en } from '../../src/messages/en.js';
import { accessibilityTree, outlineOf } from '../helpers/accessibility-tree.js';
import { fakeClipboard, type FakeClipboard } from '../helpers/clipboard.js';
import { fakeClock, type Clock } from '../helpers/clock.js';
import { selectField, part, isPartVisible, submitForm, textOf, typeInto } from '../helpers/page.js';
import { emulateMouse } from '../helpers/pointer.js';
import { createInState } from '../helpers/state.js';
import { openVisit, type Visit } from '../helpers/visit.js';
import { waitUntil } from '../helpers/wait-until.js';

const number = '+44 20 7946 0018';
const { labels, problems } = en;

const launcher = 'button "Call us", opens "dialog"';
const button = (name: string): string => `button "${name}"`;
const close = button(en.close);

const introduced = `, described "${en.intro}"`;
const heading = (name: string): string => `heading "${name}"`;
const reading = (name: string): string => `heading "${name}", focused`;

interface FormOptions {
  readonly main?: string;
  readonly drop?: string;
  readonly busy?: boolean;
  readonly problem?: string;
  readonly notice?: boolean;
}

function form({ main, drop = en.cancel, busy, problem, notice }: FormOptions): string[] {
  const locked = busy ? ', readonly' : '';
  const wrong = problem ? `, invalid, focused, described "${problem}"` : '';
  return [
    heading(en.heading),
    `textbox "${labels.firstname} ${en.optional}"${locked}${problem ? '' : ', focused'}`,
    `textbox "${labels.lastname} ${en.optional}"${locked}`,
    `textbox "${labels.phonenumber}", required${locked}${wrong}`,
    ...(notice ? ['link "+44 20 7946 0999"'] : []),
    ...(main ? [main] : []),
    `button "${drop}"`,
  ];
}

const offer = (copy: string, ...more: readonly string[]): string[] => [
  reading(en.numberHeading),
  `link "${en.callNumber(number)}"`,
  button(copy),
  ...more,
  `img "${en.qrCode(number)}"`,
];
const copyCode = button(en.copyCode);

/** The panel, from its heading on. */
const panels: Readonly<Record<string, readonly string[]>> = {
  form: form({ main: button(en.submit) }),
  filled: form({ main: button(en.submit) }),
  problems: form({ main: button(en.submit), problem: problems.required }),
  submitted: form({ main: `${button(en.submitting)}, disabled`, busy: true }),
  rejected: form({ main: button(en.retry), notice: true }),
  waiting: form({ main: `${button(en.retry)}, disabled`, notice: true }),
  refused: form({
    main: button(en.retry),
    problem: 'We cannot call back numbers of this country.',
  }),
  hopeless: form({ drop: en.close, notice: true }),
  number: offer(en.copyNumber),
  completed: offer(en.copyNumber, copyCode),
  copied: offer(en.copied, copyCode),
  'last minute': offer(en.copyNumber, copyCode, button(en.renew)),
  expired: [reading(en.expiredHeading), button(en.renew)],
  confirm: [reading(en.confirmHeading), button(en.keep), button(en.discard)],
  progress: [reading(en.waitingHeading)],
};

/** Minimised, it is a chip, in a dialog of that name. */
const chips: Readonly<Record<string, readonly [dialog: string, chip: string]>> = {
  'minimized form': [en.heading, en.heading],
  'minimized number': [en.numberHeading, number],
  'minimized, expired': [en.expiredHeading, en.expiredHeading],
};

function expected(mode: string, state: string): readonly string[] {
  const before = mode === 'floating' || state === 'closed' ? [launcher] : [];
  const chip = chips[state];
  if (chip) return [launcher, `dialog "${chip[0]}"`, `button "${chip[1]}", collapsed, focused`];
  const [title = '', ...rest] = panels[state] ?? [];
  if (!title) return before;
  const name = title.replace(/^heading |, focused$/g, '');
  const isForm = title === heading(en.heading);
  return [
    ...before,
    `dialog ${name}${mode === 'modal' ? ', modal' : ''}${isForm ? introduced : ''}`,
    ...(mode === 'floating' ? [`button "${en.minimize}"`] : []),
    close,
    title,
    ...rest,
  ];
}

/** Removes isolates, which keep the order of a number's digits and are not read aloud. */
const heard = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.replace(/[\u2066\u2069]/g, ''));

describe('assistive technology', () => {
  let mouse: ReturnType<typeof emulateMouse>;
  let clipboard: FakeClipboard;
  beforeEach(() => {
    mouse = emulateMouse();
    clipboard = fakeClipboard();
  });
  afterEach(() => {
    mouse.restore();
    clipboard.restore();
    document.body.replaceChildren();
  });

  for (const mode of modes) {
    for (const state of Object.keys(statesOf(mode))) {
      it(`receives the role, name and states of each control: ${mode}, state "${state}" (F17)`, async () => {
        const element = await createInState(mode, state);
        expect(heard(outlineOf(element))).to.deep.equal(expected(mode, state));
        const tree = await accessibilityTree();
        if (tree) expect(heard(tree), 'in the tree').to.deep.equal(expected(mode, state));
      });
    }
  }

  for (const mode of modes) {
    const isHidden = mode === 'modal';
    it(`receives ${isHidden ? 'nothing of' : 'also'} the page behind the panel: ${mode}`, async () => {
      document.body.append(
        Object.assign(document.createElement('button'), { textContent: 'Page' }),
      );
      await createInState(mode, 'form');
      const tree = (await accessibilityTree()) ?? (isHidden ? [] : [button('Page')]);
      expect(tree.includes(button('Page'))).to.equal(!isHidden);
    });
  }

  it('receives the doubt about a phone number and the suggested number', async () => {
    const fields = 'country phonenumber';
    const element = await createInState('modal', 'form', { set: { fields, country: 'US' } });
    typeInto(element, 'phonenumber', '44 20 7946 0000');
    submitForm(element);
    await waitUntil(() => isPartVisible(element, 'suggestion'));
    await waitUntil(() => selectField(element, 'country').options.length > 2);
    const expectedLines = [
      `dialog "${en.heading}", modal${introduced}`,
      close,
      heading(en.heading),
      `combobox "${labels.country} ${en.optional}"`,
      `textbox "${labels.phonenumber}", required, invalid, focused, described "${problems.unlikely}"`,
      button(en.suggestion('+44 20 7946 0000')),
      button(en.submit),
      button(en.cancel),
    ];
    expect(heard(outlineOf(element))).to.deep.equal(expectedLines);
    const tree = (await accessibilityTree())?.filter((line) => !line.startsWith('option'));
    if (tree) expect(heard(tree)).to.deep.equal(expectedLines);
  });

  it('receives level-two headings', async () => {
    const element = await createInState('inline', 'form');
    expect(part(element, 'heading').localName).to.equal('h2');
  });

  it('receives `aria-busy` on the form while the request is pending', async () => {
    const element = await createInState('inline', 'form');
    expect(element.shadowRoot?.querySelector('form')?.ariaBusy).to.equal('false');
    element.remove();
    const submitted = await createInState('inline', 'submitted');
    expect(submitted.shadowRoot?.querySelector('form')?.ariaBusy).to.equal('true');
  });

  it('receives a timer that does not announce its ticks', async () => {
    const element = await createInState('inline', 'completed');
    expect(part(element, 'time-left').getAttribute('role')).to.equal('timer');
    expect(part(element, 'time-left').ariaLive).to.equal('off');
  });

  describe('receives no ticking time in an accessible name', () => {
    let visit: Visit;
    let clock: Clock;
    beforeEach(async () => {
      visit = await openVisit({ mode: 'floating', noQr: true });
      clock = fakeClock();
    });
    afterEach(() => {
      clock.restore();
    });

    const states: Readonly<Record<string, () => Promise<void>>> = {
      'on the chip': async () => {
        await visit.complete({ expiresAt: Date.now() + 120_000 });
        visit.element.minimize();
      },
      'on the button that has to wait': () => visit.reject('rate-limited', { retryAfter: 30_000 }),
    };
    for (const [where, enter] of Object.entries(states)) {
      it(where, async () => {
        const { element, submit } = visit;
        await submit();
        await enter();
        await element.updateComplete;
        const names = outlineOf(element);
        const texts = textOf(element, 'dialog');
        await clock.tickAsync(2000);
        await element.updateComplete;
        expect(textOf(element, 'dialog')).not.to.equal(texts);
        expect(outlineOf(element)).to.deep.equal(names);
      });
    }
  });
});
