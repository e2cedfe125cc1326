/**
 * Warns developers in the console of invalid settings, which the element ignores, and of mistakes in the HTML for which the
 * browser shows no error because its parser moves or drops elements. Each warning is printed once per page. The module is
 * loaded after the panel.
 */
import { parseFields } from '../form/fields.js';
import { en } from '../messages/en.js';
import { warnOnce } from '../console-warning.js';
import { platformProperty } from './visibility.js';
import { parseNumberOrText } from '../phone-number/parse.js';

/** Checks the settings of `host` and the HTML around and in it. */
export function checkPage(host: Settings & Element): void {
  checkSettings(host, host.getAttribute('timeout'));
  checkMarkup(host);
}

/** The settings of a page. Their types are `unknown`, because a page may set any value. The element's class documents them. */
export interface Settings {
  readonly mode: unknown;
  readonly timeout: unknown;
  readonly fields: unknown;
  readonly number: unknown;
  readonly action: unknown;
  readonly service: unknown;
  readonly messages: unknown;
  readonly values: unknown;
  readonly country: unknown;
}

/** Whether a value counts as not set. Frameworks set these values for properties that the page leaves out. */
const isUnset = (value: unknown): boolean => value === undefined || value === null || value === '';

/**
 * Warns of invalid settings.
 * @param settings the element whose panel is opened.
 * @param timeoutText the value of the attribute `timeout`. The property is NaN if the attribute is not a number.
 */
export function checkSettings(settings: Settings, timeoutText?: string | null): void {
  try {
    warnAboutSettings(settings, timeoutText);
  } catch {
    // A getter of an object of the page may throw.
  }
}

const warnUnless = (isValid: boolean, name: string, value: unknown): void => {
  if (!isValid && !isUnset(value)) warnOnce(`ignores ${name}: ${describeValue(value)}.`);
};

function warnAboutSettings(settings: Settings, timeoutText?: string | null): void {
  const { mode, timeout, fields, number, action, service, messages, values, country } = settings;
  warnUnless(/^(?:modal|floating|inline)$/.test(String(mode)), 'mode', mode);
  const isNaN = Number.isNaN(timeout);
  warnUnless(Number(timeout) > 0, 'timeout', isNaN ? (timeoutText ?? timeout) : timeout);
  if (!isUnset(country) && !/^\s*(?:[a-z]{2}|\d{3})\s*$/i.test(String(country))) {
    const text = /string|number/.test(typeof country) ? String(country) : typeof country;
    // `resolvePhoneCountry` prints the same text, so that the warning is printed only once.
    warnOnce(`ignores country: "${text}". It takes a two-letter code such as GB.`);
  }
  warnUnless(typeof action === 'string', 'action', action);
  warnUnless(typeof service === 'function', 'service', service);
  if (!isUnset(number) && !parseNumberOrText(String(number))?.number) {
    warnOnce(`cannot dial the number ${describeValue(number)}.`); // the same text as in `fixedNumber`
  }
  if (Array.isArray(fields)) checkFields(fields);
  else if (typeof fields === 'string') checkFields(fields.match(/\S+/g) ?? []);
  else warnUnless(false, 'fields', fields);
  for (const [key, text] of entriesOf(messages)) {
    const defaultText = getOwn(en, key);
    warnUnless(typeof text === typeof defaultText, `messages.${key}`, text);
    if (key === 'labels' || typeof defaultText !== 'object') continue;
    for (const [name, each] of entriesOf(text)) {
      warnUnless(typeof each === typeof getOwn(defaultText, name), `messages.${key}.${name}`, each);
    }
  }
  for (const [name, value] of entriesOf(values)) {
    // The warning states only the type, because the value may be personal data.
    warnUnless(/string|number/.test(typeof value), `values.${name}`, value && typeof value);
  }
}

function checkFields(items: readonly unknown[]): void {
  const names = new Set<string>();
  for (const item of items) {
    const [field] = parseFields([item]);
    warnUnless(field !== undefined, 'an invalid field', item);
    if (!field) continue;
    const type = getOwn(item, 'type');
    warnUnless(type === field.type, `the type of the field ${field.name}`, type);
    warnUnless(!names.has(field.name), 'a repeated field', field.name);
    names.add(field.name);
  }
}

const entriesOf = (values: unknown): readonly (readonly [string, unknown])[] =>
  typeof values === 'object' && values ? Object.entries(values) : [];

const getOwn = (values: unknown, name: string): unknown =>
  entriesOf(values).find(([key]) => key === name)?.[1];

const describeValue = (value: unknown): string =>
  /string|number|boolean/.test(typeof value) ? `"${String(value)}"` : typeof value;

const slotNames = ['', 'launcher', 'heading', 'intro', 'form', 'footer', 'fallback'];
const interactive = 'a[href], button, label, select, summary';
const sections = 'main, section, article, header, footer, nav, h1, h2';
const fields = 'input:not([type=image]), select, textarea';

const reportedFaults = new Set<string>();

function checkMarkup(host: Element): void {
  for (const fault of [findAncestorFault(host), ...findSlotFaults(host), findLabelFault(host)]) {
    if (!fault || reportedFaults.has(fault)) continue;
    reportedFaults.add(fault);
    console.warn(`<click-to-call> ${fault}`, host);
  }
}

const matchesOrContains = (element: Element, selector: string): boolean =>
  element.matches(selector) || element.querySelector(selector) !== null;

/**
 * Whether the children of an element may be assigned to slots. Every custom element counts, because it may have a closed shadow
 * root, which scripts cannot read.
 */
const mayHaveSlots = ({ shadowRoot, localName }: Element): boolean =>
  shadowRoot !== null || localName.includes('-');

function findAncestorFault(host: Element): string | undefined {
  const outer = host.closest(interactive)?.localName;
  return (
    outer &&
    `is inside <${outer}>, which receives its clicks and may lose its content. Move it out.`
  );
}

function findSlotFaults(host: Element): readonly string[] {
  const faults: string[] = [];
  for (const child of host.children) {
    const slot = platformProperty(child, 'slot');
    const localName = platformProperty(child, 'localName');
    if (!slotNames.includes(slot)) faults.push(`has no slot "${slot}".`);
    if (slot === 'form' && !/^(form|slot)$/.test(localName)) {
      faults.push(`needs a <form> in its slot "form", not <${localName}>.`);
    }
  }
  const root: Node & Partial<ParentNode> = host.getRootNode();
  for (const element of root.querySelectorAll?.('[slot]') ?? []) {
    const slot = platformProperty(element, 'slot');
    const localName = platformProperty(element, 'localName');
    const parentElement = platformProperty(element, 'parentElement');
    if (!slot || !slotNames.includes(slot) || !parentElement || mayHaveSlots(parentElement))
      continue;
    faults.push(
      `takes only its own children into slots, not this page's <${localName} slot="${slot}">. Out of a <p>, the parser moves all but <span>, <a> and the like.`,
    );
  }
  return faults;
}

function findLabelFault(host: Element): string | undefined {
  const label = [...host.children].filter((child) => platformProperty(child, 'slot') === '');
  if (label.some((element) => matchesOrContains(element, sections))) {
    return 'contains a section of the page as its label. Is </click-to-call> missing? A custom element cannot close itself with />.';
  }
  if (!label.some((element) => matchesOrContains(element, fields))) return undefined;
  return label.some((element) => matchesOrContains(element, 'form'))
    ? 'has a <form> as its label. Write <form slot="form">.'
    : 'has fields without a <form> as its label: the parser drops a <form> in another <form> or in a <table>. Move the tag out.';
}
