/** The language an element stands in, and changes of it. In the first load, as the launcher's label follows it. */

/**
 * The BCP 47 tag of the nearest `lang`, across shadow trees. Empty where there is none, or an empty one, which says that
 * the language is unknown (HTML, "the lang and xml:lang attributes").
 */
export function declaredLanguage(element: Element): string {
  const nearest = element.closest('[lang]');
  const host = hostOf(element);
  return !nearest && host ? declaredLanguage(host) : (nearest?.getAttribute('lang') ?? '');
}

/** The same; where nothing is declared, the browser's language is the best guess. */
export const languageOf = (element: Element): string =>
  declaredLanguage(element) || navigator.language;

interface Follower extends Element {
  requestUpdate(): void;
}

/** Who follows; one observer for them all, as one for each would cost as much as all the rest of a closed element. */
const followers = new Set<Follower>();
let observer: MutationObserver | undefined;

/**
 * Updates `element`, from where it now is, whenever a `lang` changes on it or around it; or around another, which is rare.
 * Also whenever a text in it changes: frameworks fill in elements that they have put there empty, and that causes no
 * `slotchange`.
 */
export function followLanguage(element: Follower): void {
  observer ??= new MutationObserver((records) => {
    for (const follower of followers) {
      if (records.some(({ type, target }) => type === 'attributes' || follower.contains(target))) {
        follower.requestUpdate();
      }
    }
  });
  followers.add(element);
  // Each shadow tree on the way up is observed by itself.
  for (let at: Element | undefined = element; at; at = hostOf(at)) {
    observer.observe(at.getRootNode(), { attributeFilter: ['lang'], subtree: true });
  }
  observer.observe(element, { characterData: true, childList: true, subtree: true });
}

/** Ends that. Where nobody is left, nothing is observed. */
export function leaveLanguage(element: Follower): void {
  followers.delete(element);
  if (followers.size === 0) observer?.disconnect();
}

/** The host of the shadow tree that `element` is in. Links have a `host` too, which is text. */
function hostOf(element: Element): Element | undefined {
  const { host }: Node & { readonly host?: Element | string } = element.getRootNode();
  return typeof host === 'object' ? host : undefined;
}

/**
 * The key of the texts for a language tag: its language, `Hant` for Chinese in that script, or `pt-PT` for Portuguese of
 * the regions that Unicode CLDR derives from Portugal's. Empty if the tag names no language. It does not use
 * `Intl.Locale`, whose first use takes longer than the rest of loading the element.
 */
export function languageNamed(tag: string): string {
  if (/^(yue|zh[-_](hant|tw|hk|mo))(?![^-_])/i.test(tag)) return 'Hant';
  if (/^pt([-_]latn)?[-_](ao|c[hv]|fr|g[qw]|lu|m[oz]|pt|st|tl)(?![^-_])/i.test(tag)) return 'pt-PT';
  const [language = ''] = /^[a-z]{2,3}(?=[-_]|$)/i.exec(tag) ?? [];
  return language.toLowerCase().replace(/^iw$/, 'he'); // RFC 5646, section 3.1.7: the deprecated one
}
