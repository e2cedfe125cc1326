/** A button of the page, beside the element, for the tests of a suite. */

export let outside: HTMLButtonElement;

/** Has it there in every test of the suite that calls this. */
export function withOutside(): void {
  beforeEach(() => {
    outside = document.createElement('button');
    outside.id = 'outside';
    document.body.append(outside);
  });
  afterEach(() => {
    outside.remove();
  });
}
