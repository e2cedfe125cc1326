/** The language of an element, and its changes. It is in the first load, because the launcher's label depends on it. */

/**
 * The language tag of the nearest `lang` attribute, across shadow roots. It is empty if there is no such attribute, or if the
 * attribute is empty, which means that the language is unknown (HTML, "the lang and xml:lang attributes").
 */
export function declaredLanguage(element: Element): string {
  const nearest = element.closest('[lang]');
  const host = shadowHostOf(element);
  return !nearest && host ? declaredLanguage(host) : (nearest?.getAttribute('lang') ?? '');
}

/** The declared language; the browser's language if none is declared. */
export const languageOf = (element: Element): string =>
  declaredLanguage(element) || navigator.language;

interface ObservedElement extends Element {
  requestUpdate(): void;
}

/** The elements that share one observer. An observer for each would need as much memory as the rest of a closed element. */
const observedElements = new Set<ObservedElement>();
let observer: MutationObserver | undefined;

/**
 * Calls `requestUpdate` of `element` whenever a `lang` attribute changes on it or on an ancestor. Call it again after the
 * element has moved. An attribute near another observed element also causes an update, which is rare and harmless.
 *
 * It also calls `requestUpdate` when the text in `element` changes. Frameworks insert empty elements and fill them later,
 * without a `slotchange` event.
 */
export function observeLanguage(element: ObservedElement): void {
  observer ??= new MutationObserver((records) => {
    for (const observed of observedElements) {
      if (records.some(({ type, target }) => type === 'attributes' || observed.contains(target))) {
        observed.requestUpdate();
      }
    }
  });
  observedElements.add(element);
  // A mutation observer does not cross shadow roots, so each root is observed on its own.
  for (let node: Element | undefined = element; node; node = shadowHostOf(node)) {
    observer.observe(node.getRootNode(), { attributeFilter: ['lang'], subtree: true });
  }
  observer.observe(element, { characterData: true, childList: true, subtree: true });
}

/** Stops the updates of `element`. When no element is left, the observer disconnects. */
export function unobserveLanguage(element: ObservedElement): void {
  observedElements.delete(element);
  if (observedElements.size === 0) observer?.disconnect();
}

/** The host of the shadow root that contains `element`. A link that is a root also has a `host`, which is a string. */
function shadowHostOf(element: Element): Element | undefined {
  const { host }: Node & { readonly host?: Element | string } = element.getRootNode();
  return typeof host === 'object' ? host : undefined;
}

/**
 * Normalizes a language tag to the key of a supported language: the language subtag, `Hant` for traditional Chinese, or
 * `pt-PT` for Portuguese in the regions whose texts Unicode CLDR derives from Portugal's. It does not use `Intl.Locale`,
 * because its first use takes longer than the rest of loading the element.
 * @returns the key; empty if the tag has no language subtag. There may be no texts for the language.
 */
export function normalizeLanguageTag(tag: string): string {
  if (/^(yue|zh[-_](hant|tw|hk|mo))(?![^-_])/i.test(tag)) return 'Hant';
  if (/^pt([-_]latn)?[-_](ao|c[hv]|fr|g[qw]|lu|m[oz]|pt|st|tl)(?![^-_])/i.test(tag)) return 'pt-PT';
  const [language = ''] = /^[a-z]{2,3}(?=[-_]|$)/i.exec(tag) ?? [];
  return language.toLowerCase().replace(/^iw$/, 'he'); // `iw` is deprecated (RFC 5646, section 3.1.7)
}
