/** Actions of the user, who can reach only visible and usable controls. */
import fc from 'fast-check';
import type { ActionArguments } from './actions.js';
import type { Attack } from './attack.js';
import { containsRendered, withAncestors } from '../helpers/flat-tree.js';

const parts = [
  'launcher',
  'submit',
  'close',
  'cancel',
  'keep',
  'discard',
  'minimize',
  'chip',
  'copy',
  'suggestion',
] as const;

export class Visitor {
  readonly #attack: Attack;

  constructor(attack: Attack) {
    this.#attack = attack;
  }

  press(part: (typeof parts)[number], times = 1): void {
    for (let time = 0; time < times; time += 1) {
      this.#reach(this.#parts(part)[0], (button) => {
        button.focus();
        button.click();
      });
    }
  }

  /** Types into a field, or chooses in a list: the first, the second, … */
  type(nth: number, text: string): void {
    const fields = this.#parts('input');
    const field = fields[nth % fields.length];
    this.#reach(field, () => {
      this.#fill(field, text);
    });
  }

  /** Replaces the value of a field by pasting, unless the page prevents it. */
  paste(nth: number, text: string): void {
    const fields = this.#parts('input');
    this.#reach(fields[nth % fields.length], (field) => {
      if (!('select' in field) || typeof field.select !== 'function') return; // a list
      const { ClipboardEvent, DataTransfer, document } = this.#attack.page.window;
      field.focus();
      Reflect.apply(field.select, field, []);
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      const init = { clipboardData, bubbles: true, cancelable: true, composed: true };
      if (!field.dispatchEvent(new ClipboardEvent('paste', init))) return;
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- no other function inserts text as the browser does
      document.execCommand('insertText', false, text);
    });
  }

  /** Fills in all fields with valid values. */
  fillIn(): void {
    for (const field of this.#parts('input')) {
      const isPhone = field.getAttribute('name') === 'phonenumber';
      this.#reach(field, () => {
        this.#fill(field, isPhone ? '+44 20 7946 0000' : 'GB');
      });
    }
  }

  /** Enter in a field, so many times. */
  submit(times = 1): void {
    for (let time = 0; time < times; time += 1) {
      const [field] = this.#parts('input');
      this.#reach(field, () => {
        field?.closest('form')?.requestSubmit();
      });
    }
  }

  /** To the panel and back from it. */
  tabTo(nth: number): void {
    const { element } = this.#attack;
    const stops = [
      ...(element.shadowRoot?.querySelectorAll<HTMLElement>('button, input, a') ?? []),
    ];
    this.#reach(stops[nth % stops.length], (stop) => {
      stop.focus();
    });
  }

  /** As the browser takes it for a dialog in front of the page, and the page for anything else. */
  pressEscape(): void {
    const { element, page } = this.#attack;
    const dialog = page.front() ?? element.shadowRoot?.querySelector('dialog');
    if (!dialog?.matches(':modal')) {
      const { activeElement } = element.shadowRoot ?? {};
      const init = { key: 'Escape', bubbles: true, composed: true, cancelable: true };
      activeElement?.dispatchEvent(new page.window.KeyboardEvent('keydown', init));
      return;
    }
    const cancel = new page.window.Event('cancel', { cancelable: true });
    if (dialog.dispatchEvent(cancel)) dialog.close();
  }

  /** Presses Escape twice, which the page cannot prevent from closing the dialog. */
  pressEscapeTwice(): void {
    this.pressEscape();
    this.#attack.page.front()?.close();
  }

  pressOtherButton(): void {
    this.#reach(this.#attack.beside, (beside) => {
      beside.focus();
      beside.click();
    });
  }

  /** Turns to another tab, or another page, and comes back. */
  leave(): void {
    this.#turn('hidden');
  }

  comeBack(): void {
    this.#turn('visible');
    const { window } = this.#attack.page;
    window.dispatchEvent(new window.PageTransitionEvent('pageshow', { persisted: true }));
  }

  #turn(visibility: DocumentVisibilityState): void {
    const { page } = this.#attack;
    page.visibility = visibility;
    page.document.dispatchEvent(new page.window.Event('visibilitychange'));
  }

  /** What is seen of the panel's parts, or of the same in the page's own form. */
  #parts(name: string): HTMLElement[] {
    const { element } = this.#attack;
    const ours =
      element.shadowRoot?.querySelectorAll<HTMLElement>(`[part~='${name}'], .${name}`) ?? [];
    const pages = element.querySelectorAll<HTMLElement>(`form[slot=form] [data-part='${name}']`);
    return [...ours, ...pages].filter((part) => part.checkVisibility());
  }

  #fill(field: HTMLElement | undefined, text: string): void {
    if (!field || !('value' in field) || field.matches('[readonly]')) return;
    field.focus();
    field.value = text;
    const { InputEvent } = this.#attack.page.window;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  #reach(target: HTMLElement | undefined, act: (target: HTMLElement) => void): void {
    const { page } = this.#attack;
    if (!target?.isConnected || target.ownerDocument !== page.document) return;
    const front = page.front();
    for (const each of withAncestors(target)) {
      if (each === front) break;
      if (each.hasAttribute('inert')) return;
    }
    const isBehind = front && !containsRendered(front, target);
    if (target.checkVisibility() && !isBehind) act(target);
  }
}

const times = fc.constantFrom(1, 2, 3);

export const visitorActions = {
  press: fc.tuple(fc.constantFrom(...parts), times),
  type: fc.tuple(
    fc.nat(4),
    fc.constantFrom('Ada', '+442079460000', '020 7946 0000', '٠٢٠ ٧٩٤٦', '', ' ', '<b>', '999'),
  ),
  paste: fc.tuple(
    fc.nat(4),
    fc.constantFrom('+44 20 7946 0000\n', '０２０\u00a07946\t0000', '1'.repeat(5000), '<b>Ada</b>'),
  ),
  fillIn: fc.constant<[]>([]),
  submit: fc.tuple(times),
  tabTo: fc.tuple(fc.nat(8)),
  pressEscape: fc.constant<[]>([]),
  pressEscapeTwice: fc.constant<[]>([]),
  pressOtherButton: fc.constant<[]>([]),
  leave: fc.constant<[]>([]),
  comeBack: fc.constant<[]>([]),
} satisfies ActionArguments<Visitor>;
