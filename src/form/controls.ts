/** What stands in a form, ours or the page's own: its controls and their values. */

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** @returns the form in the slot of `host`; before the slot is rendered, the form that is going to be in it. */
export function formInSlot(host: Element, root: ParentNode): HTMLFormElement | undefined {
  const slot = root.querySelector<HTMLSlotElement>('slot[name=form]');
  const elements = slot
    ? slot.assignedElements({ flatten: true })
    : [...host.querySelectorAll(':scope > [slot=form]')];
  return elements.find(isForm);
}

// By its name, as the form may have been created in another document. Not by a member of the form: a control of that name would
// be in its place.
const isForm = (element: Element): element is HTMLFormElement =>
  Element.prototype.matches.call(element, 'form');

/** Not `form.elements`: a control of that name would be in its place. */
export const controlsOf = (form: HTMLFormElement | null): readonly Control[] => [
  ...(form?.querySelectorAll<Control>('input, select, textarea') ?? []),
];

/** The texts exactly as they stand in the form. */
export const readFormValues = (form: HTMLFormElement | null): Record<string, string> =>
  Object.fromEntries(
    [...new FormData(form ?? undefined)].filter((entry): entry is [string, string] => {
      const [, value] = entry;
      return typeof value === 'string';
    }),
  );

/**
 * What the button adds by which a form was submitted. Not by `FormData`, which throws if a listener has taken it out by
 * then.
 */
export function submitterEntry(submitter: Element | null): Record<string, string> {
  const name = submitter?.getAttribute('name');
  return name ? { [name]: submitter?.getAttribute('value') ?? '' } : {};
}

/** What a control holds: the chosen options, the value of a box that is checked, or the text. */
export const controlValues = (control: Control): readonly string[] =>
  'selectedOptions' in control
    ? [...control.selectedOptions].map(({ value }) => value)
    : isCheckable(control) && !control.checked
      ? []
      : [control.value];

export const isCheckable = (control: Control): control is HTMLInputElement =>
  control.type === 'checkbox' || control.type === 'radio';

/** Not `form.reset()`: a button of that name would be in its place. */
export function resetForm(form: HTMLFormElement): void {
  HTMLFormElement.prototype.reset.call(form);
}

/** @returns whether it has the focus then: what is hidden or disabled does not take it. */
export function tryFocus(control: Control): boolean {
  control.focus();
  const root: Node & Partial<DocumentOrShadowRoot> = control.getRootNode();
  return root.activeElement === control;
}

const submitButton =
  'button:not([type=button], [type=reset]), input:is([type=submit], [type=image])';

// Not methods of the form: a control of that name would be in their place.
export const requestSubmit = (form: HTMLFormElement): void => {
  HTMLFormElement.prototype.requestSubmit.call(form);
};
export const reportValidity = (form: HTMLFormElement): boolean =>
  HTMLFormElement.prototype.reportValidity.call(form);

/** Whether a form brings a button of its own that submits it. */
export const hasSubmitButton = (form: HTMLFormElement): boolean =>
  form.querySelector(submitButton) !== null;

/** The submit button that was pressed, if it was one. */
export const pressedSubmitButton = ({ target }: Event): Element | null =>
  target instanceof Element ? target.closest(submitButton) : null;

/**
 * Whether the browser submits forms here. In a frame whose `sandbox` lacks `allow-forms` it ignores every submission, and
 * fires no event.
 */
export function canSubmit(root: Node): boolean {
  const form = document.createElement('form');
  let isFired = false;
  form.onsubmit = () => {
    isFired = true;
    return false;
  };
  root.appendChild(form).requestSubmit();
  form.remove();
  return isFired;
}
