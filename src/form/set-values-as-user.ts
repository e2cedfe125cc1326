/** Sets the values of controls in the page's own form. */
import { isCheckable, controlValues, type Control } from './controls.js';

const isEqual = (one: readonly string[], other: readonly string[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * Sets the values of a control and dispatches `input` and `change`, so that frameworks notice. It calls the setter of the
 * prototype, because React overrides the property of the control.
 */
export function setValuesAsUser(control: Control, values: readonly string[]): void {
  if (isEqual(controlValues(control), values)) return;
  if (isCheckable(control)) control.click(); // the browser dispatches `input` and `change`
  if (isEqual(controlValues(control), values)) return;
  const set = (property: string, value: unknown): void => {
    Reflect.set(Object.getPrototypeOf(control) as object, property, value, control);
  };
  if ('selectedOptions' in control) {
    for (const option of control.options) option.selected = values.includes(option.value);
  } else if (isCheckable(control)) set('checked', values.length > 0);
  else set('value', values[0]);
  for (const type of ['input', 'change']) {
    control.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
  }
}
