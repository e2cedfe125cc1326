/** Opens the panel by a click on the element whose id is in `opener`, for browsers without `commandfor`. */

/**
 * Listens for clicks on the element with this id. The listener is on the root node of `host`, so that an opener that is
 * inserted or rendered later works too.
 * @param id the id of the opener.
 * @param open called with the opener after a click.
 * @returns a function that removes the listener.
 */
export function listenForOpener(
  host: Element,
  id: string,
  open: (opener: Element) => void,
): () => void {
  const root = host.getRootNode();
  const onClick = ({ target, defaultPrevented }: Event): void => {
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- jsdom has no `CSS`
    const escaped = globalThis.CSS?.escape(id) ?? id;
    const opener = target instanceof Element && target.closest(`#${escaped}`);
    if (opener && !defaultPrevented) open(opener);
  };
  root.addEventListener('click', onClick);
  return () => {
    root.removeEventListener('click', onClick);
  };
}
