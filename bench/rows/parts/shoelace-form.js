import '@shoelace-style/shoelace/dist/components/dialog/dialog.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import { requestsNumber } from './number-form.js';

export function create() {
  const dialog = document.createElement('sl-dialog');
  dialog.label = 'Call us';
  dialog.innerHTML = `
    <form>
      <sl-input name="firstname" label="First name" autocomplete="given-name" required></sl-input>
      <sl-input name="lastname" label="Last name" autocomplete="family-name" required></sl-input>
      <sl-input name="phonenumber" label="Phone" type="tel" autocomplete="tel" required></sl-input>
      <sl-button type="submit" variant="primary">Get a number</sl-button>
    </form>`;
  return requestsNumber(dialog);
}

export const open = (dialog) => dialog.show();
