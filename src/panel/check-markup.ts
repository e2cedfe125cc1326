/**
 * Faults in the page's HTML that show no error: the parser moves or drops elements, and a wrong slot name shows nothing. Loads
 * after the panel, and warns the page's owner in the console, of each fault once per page.
 */
const slotNames = ['', 'launcher', 'heading', 'intro', 'form', 'footer', 'fallback'];
const interactive = 'a[href], button, label, select, summary';
const sections = 'main, section, article, header, footer, nav, h1, h2';
const fields = 'input:not([type=image]), select, textarea';

const warned = new Set<string>();

/** Warns of the faults of `host`, which the page has in a document or in a shadow tree. */
export function warnOfMarkupFaults(host: Element): void {
  for (const fault of [faultAround(host), ...faultsOfSlots(host), faultOfLabel(host)]) {
    if (!fault || warned.has(fault)) continue;
    warned.add(fault);
    console.warn(`<click-to-call> ${fault}`, host);
  }
}

const holds = (element: Element, selector: string): boolean =>
  element.matches(selector) || element.querySelector(selector) !== null;

/** Whether an element's children may be in slots. Of a closed shadow tree, only the host's name tells. */
const mayHaveSlots = ({ shadowRoot, localName }: Element): boolean =>
  shadowRoot !== null || localName.includes('-');

function faultAround(host: Element): string | undefined {
  const outer = host.closest(interactive)?.localName;
  return (
    outer && `is inside <${outer}>, which gets its clicks and may lose its content. Move it out.`
  );
}

function faultsOfSlots(host: Element): readonly string[] {
  const faults: string[] = [];
  for (const { slot, localName } of host.children) {
    if (!slotNames.includes(slot)) faults.push(`has no slot "${slot}".`);
    if (slot === 'form' && !/^(form|slot)$/.test(localName)) {
      faults.push(`needs a <form> in its slot "form", not <${localName}>.`);
    }
  }
  const root: Node & Partial<ParentNode> = host.getRootNode();
  for (const { parentElement, slot, localName } of root.querySelectorAll?.('[slot]') ?? []) {
    if (!slot || !slotNames.includes(slot) || !parentElement || mayHaveSlots(parentElement))
      continue;
    faults.push(
      `takes only its own children into slots, not this page's <${localName} slot="${slot}">. Out of a <p>, the parser moves all but <span>, <a> and the like.`,
    );
  }
  return faults;
}

function faultOfLabel(host: Element): string | undefined {
  const label = [...host.children].filter(({ slot }) => slot === '');
  if (label.some((element) => holds(element, sections))) {
    return 'has a part of the page as its label. Is </click-to-call> missing? A custom element cannot close itself with />.';
  }
  if (!label.some((element) => holds(element, fields))) return undefined;
  return label.some((element) => holds(element, 'form'))
    ? 'has a <form> as its label. Write <form slot="form">.'
    : 'has fields without a <form> as its label: the parser drops a <form> in another <form> or in a <table>. Move the tag out.';
}
