/**
 * Scripts that edit rendered texts: page translators and extensions that link numbers or replace words. Translated texts are
 * in ‹angle quotes›.
 */

type EditTexts = (root: ShadowRoot) => void;

/** All text nodes that are not blank and not excluded by `translate="no"`. */
function textsIn(root: Node, skipsUntranslatable = true): readonly Text[] {
  const document = root.ownerDocument ?? new Document();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const isExcluded = skipsUntranslatable && node.parentElement?.closest('[translate=no]');
    if (node instanceof Text && node.data.trim() && !isExcluded) texts.push(node);
  }
  return texts;
}

const translated = (text: string): string => text.replace(/\S(?:.*\S)?/s, (words) => `‹${words}›`);

const isTranslated = (text: string): boolean => /^\s*‹.*›\s*$/s.test(text);

/** Replaces a text node with nested <font> elements. */
function wrap(text: Text, words: string): void {
  const [outer, inner] = ['font', 'font'].map((name) => document.createElement(name));
  outer?.append(inner ?? '');
  inner?.append(words);
  text.replaceWith(outer ?? '');
}

/** Whether a translator takes the element for one sentence with marks in it: text, and only inline elements around it. */
function isSentence(element: Element): boolean {
  const children = [...element.children];
  return (
    element.textContent.trim() !== '' &&
    !element.matches('select') &&
    !element.closest('[translate=no]') &&
    !['inline', 'contents'].includes(getComputedStyle(element).display) &&
    children.every((child) =>
      ['inline', 'none', 'contents'].includes(getComputedStyle(child).display),
    )
  );
}

/** Rebuilds a sentence: keeps its elements, removes its comments and replaces its text nodes. */
function rebuild(element: Element): void {
  for (const node of [...element.childNodes]) {
    if (node instanceof Comment) node.remove();
    else if (node instanceof Element && !node.matches('[translate=no]')) rebuild(node);
    else if (node instanceof Text && node.data.trim()) {
      const words = isTranslated(node.data) ? node.data : translated(node.data);
      node.replaceWith(document.createTextNode(words));
    }
  }
}

/** The scripts by what they do. */
export const textEditors: Readonly<Record<string, EditTexts>> = {
  'wraps each text in <font> elements like Google Translate': (root) => {
    for (const text of textsIn(root)) {
      if (!isTranslated(text.data)) wrap(text, translated(text.data));
    }
  },
  'rebuilds sentences like Firefox': (root) => {
    for (const element of [...root.querySelectorAll('*')]) {
      if (isSentence(element)) rebuild(element);
    }
  },
  'links numbers': (root) => {
    for (const text of textsIn(root, false)) {
      const [number] = /\+?\d[\d ]{3,}\d/.exec(text.data) ?? [];
      if (!number || text.parentElement?.closest('a')) continue;
      const link = document.createElement('a');
      const rest = text.splitText(text.data.indexOf(number));
      rest.splitText(number.length);
      rest.replaceWith(link);
      link.append(rest);
    }
  },
  'merges adjacent texts': (root) => {
    root.normalize();
  },
};

/** A text without the marks of a translation. */
export const untranslated = (text: string): string => text.replace(/[‹›]/g, '');
