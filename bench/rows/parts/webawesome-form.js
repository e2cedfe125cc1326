import '@awesome.me/webawesome/dist/components/dialog/dialog.js';
import '@awesome.me/webawesome/dist/components/input/input.js';
import { requestsNumber } from './number-form.js';

export function create() {
  const dialog = document.createElement('wa-dialog');
  dialog.label = 'Call us';
  dialog.innerHTML = `
    <form>
      <wa-input name="firstname" label="First name" autocomplete="given-name" required></wa-input>
      <wa-input name="lastname" label="Last name" autocomplete="family-name" required></wa-input>
      <wa-input name="phonenumber" label="Phone" type="tel" autocomplete="tel" required></wa-input>
      <wa-button type="submit" variant="brand">Get a number</wa-button>
    </form>`;
  return requestsNumber(dialog);
}

export function open(dialog) {
  dialog.open = true;
}
