/**
 * Finds an element by selectors, of which each but the first is looked for in the shadow root of the one before:
 * `click-to-call >>> button`.
 *
 * @param {string} path
 * @param {ParentNode} root
 * @returns {Element | undefined}
 */
export function find(path, root = document) {
  const [first, ...others] = path.split(' >>> ');
  return others.reduce(
    (found, selector) => found?.shadowRoot?.querySelector(selector),
    root.querySelector(first),
  );
}

/** Whether a visitor sees it. @param {Element | undefined} element */
export const isVisible = (element) =>
  Boolean(element?.checkVisibility({ visibilityProperty: true })) &&
  element.getBoundingClientRect().height > 0;
