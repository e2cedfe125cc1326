/** Sets the values of controls in a form of the page's own. */
import { isCheckable, controlValues, type Control } from './controls.js';

const isEqual = (one: readonly string[], other: readonly string[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * Sets the values of a control as a visitor would, so that frameworks notice: they listen for the events, and React puts a
 * setter of its own in front of the native one.
 */
export function setValuesAsUser(control: Control, values: readonly string[]): void {
  if (isEqual(controlValues(control), values)) return;
  if (isCheckable(control)) control.click(); // its events are the browser's
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
