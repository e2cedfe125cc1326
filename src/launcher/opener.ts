/** The element that `opener` names: a click on it opens the panel, where a browser lacks `commandfor`. */

/**
 * Listens at the root of the tree that `host` is in, so that an opener which comes later or is rendered anew works too.
 * @param open called with the opener that was clicked.
 * @returns a function that stops it.
 */
export function hearOpener(host: Element, id: string, open: (opener: Element) => void): () => void {
  const root = host.getRootNode();
  const hear = ({ target, defaultPrevented }: Event): void => {
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- jsdom has no `CSS`
    const escaped = globalThis.CSS?.escape(id) ?? id;
    const opener = target instanceof Element && target.closest(`#${escaped}`);
    if (opener && !defaultPrevented) open(opener);
  };
  root.addEventListener('click', hear);
  return () => {
    root.removeEventListener('click', hear);
  };
}
