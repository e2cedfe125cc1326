/** The controls of a form and their values, for the built-in form and for the page's own. */

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** @returns the form in the slot `form` of `host`. Before the slot is rendered, the form that will be assigned to it. */
export function formInSlot(host: Element, root: ParentNode): HTMLFormElement | undefined {
  const slot = root.querySelector<HTMLSlotElement>('slot[name=form]');
  const elements = slot
    ? slot.assignedElements({ flatten: true })
    : [...host.querySelectorAll(':scope > [slot=form]')];
  return elements.find(isForm);
}

// `instanceof` fails for a form that was created in another document. `element.matches` may be a control of the form.
const isForm = (element: Element): element is HTMLFormElement =>
  Element.prototype.matches.call(element, 'form');

/** @returns the controls of a form. It does not read `form.elements`, because a control of that name would replace it. */
export const formControls = (form: HTMLFormElement | null): readonly Control[] => [
  ...(form?.querySelectorAll<Control>('input, select, textarea') ?? []),
];

/** @returns the values of a form by field name, unchanged. It leaves files out. */
export const readFormValues = (form: HTMLFormElement | null): Record<string, string> =>
  Object.fromEntries(
    [...new FormData(form ?? undefined)].filter((entry): entry is [string, string] => {
      const [, value] = entry;
      return typeof value === 'string';
    }),
  );

/**
 * @returns the name and value that the submit button adds to the form. It does not use `FormData(form, submitter)`, which
 *   throws if a listener has removed the button from the form.
 */
export function submitterEntry(submitter: Element | null): Record<string, string> {
  const name = submitter?.getAttribute('name');
  return name ? { [name]: submitter?.getAttribute('value') ?? '' } : {};
}

/** @returns the selected options of a list, the value of a checked box or radio button, or the text. */
export const controlValues = (control: Control): readonly string[] =>
  'selectedOptions' in control
    ? [...control.selectedOptions].map(({ value }) => value)
    : isCheckable(control) && !control.checked
      ? []
      : [control.value];

/** Whether a control is a checkbox or a radio button. */
export const isCheckable = (control: Control): control is HTMLInputElement =>
  control.type === 'checkbox' || control.type === 'radio';

/** Resets a form. It does not call `form.reset()`, because a control of that name would replace the method. */
export function resetForm(form: HTMLFormElement): void {
  HTMLFormElement.prototype.reset.call(form);
}

/** Focuses a control. @returns whether it has the focus now. A hidden or disabled control cannot be focused. */
export function tryFocus(control: Control): boolean {
  control.focus();
  const root: Node & Partial<DocumentOrShadowRoot> = control.getRootNode();
  return root.activeElement === control;
}

const submitButton =
  'button:not([type=button], [type=reset]), input:is([type=submit], [type=image])';

// They call the methods of the prototype, because a control of the same name would replace those of the form.

/** Submits a form as a click on its submit button does. */
export const requestSubmit = (form: HTMLFormElement): void => {
  HTMLFormElement.prototype.requestSubmit.call(form);
};

/** Validates a form, and has the browser show its problems. @returns whether the form is valid. */
export const reportValidity = (form: HTMLFormElement): boolean =>
  HTMLFormElement.prototype.reportValidity.call(form);

/** Whether a form contains a submit button. */
export const hasSubmitButton = (form: HTMLFormElement): boolean =>
  form.querySelector(submitButton) !== null;

/** @returns the submit button that was clicked; `null` if the target of `event` is not in one. */
export const pressedSubmitButton = ({ target }: Event): Element | null =>
  target instanceof Element ? target.closest(submitButton) : null;

/**
 * Whether the browser submits forms on this page. In a frame with `sandbox` and without `allow-forms`, it ignores every
 * submission and fires no `submit` event.
 */
export function allowsFormSubmission(root: Node): boolean {
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
