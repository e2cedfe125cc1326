/**
 * Finds an element by selectors. Each selector after `>>>` applies to the shadow root of the element before:
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

/** Whether the element is visible. @param {Element | undefined} element */
export const isVisible = (element) =>
  Boolean(element?.checkVisibility({ visibilityProperty: true })) &&
  element.getBoundingClientRect().height > 0;
