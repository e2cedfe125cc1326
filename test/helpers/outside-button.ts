/** A button of the page outside the element, for the tests of a suite. */

export let outsideButton: HTMLButtonElement;

/** Adds the button in every test of the suite that calls this function. */
export function withOutsideButton(): void {
  beforeEach(() => {
    outsideButton = document.createElement('button');
    outsideButton.id = 'outside';
    document.body.append(outsideButton);
  });
  afterEach(() => {
    outsideButton.remove();
  });
}
