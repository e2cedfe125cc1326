/** What stands in a form, ours or the page's own: its controls and their values. */
import { own } from './own.js';

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

// By name and not by class: the page's form may have been made in another document.
export const isForm = (element: Element): element is HTMLFormElement =>
  element.localName === 'form';

/** Not `form.elements`: a control of that name would be in its place. */
export const controlsOf = (form: HTMLFormElement | null): readonly Control[] => [
  ...(form?.querySelectorAll<Control>('input, select, textarea') ?? []),
];

/** The texts exactly as they stand in the form. */
export const typedIn = (form: HTMLFormElement | null): Record<string, string> =>
  Object.fromEntries(
    [...new FormData(form ?? undefined)].filter((entry): entry is [string, string] => {
      const [, value] = entry;
      return typeof value === 'string'; // and no file
    }),
  );

/**
 * What the button adds by which a form was submitted. Not by `FormData`, which throws if a listener has taken it out by
 * then.
 */
export function pressedIn(submitter: Element | null): Record<string, string> {
  const name = submitter?.getAttribute('name');
  return name ? { [name]: submitter?.getAttribute('value') ?? '' } : {};
}

/** Puts `values` into the controls of these names. */
export function fillIn(form: HTMLFormElement, values: Readonly<Record<string, string>>): void {
  for (const control of controlsOf(form)) {
    const value = own(values, control.name);
    if (!value || control.type === 'file') continue;
    if (control.type === 'checkbox' || control.type === 'radio') {
      Object.assign(control, { checked: control.value === value });
    } else control.value = value;
  }
}

/** Drops what was typed. Not `form.reset()`: a button of that name would be in its place. */
export function resetForm(form: HTMLFormElement): void {
  HTMLFormElement.prototype.reset.call(form);
}

/** @returns whether it has the focus then: what is hidden or disabled does not take it. */
export function takesFocus(control: Control): boolean {
  control.focus();
  const root: Node & Partial<DocumentOrShadowRoot> = control.getRootNode();
  return root.activeElement === control;
}

/** Whether a form brings a button of its own that submits it. */
export const hasSubmitButton = (form: HTMLFormElement): boolean =>
  form.querySelector(
    'button:not([type=button], [type=reset]), input:is([type=submit], [type=image])',
  ) !== null;
