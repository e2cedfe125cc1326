/**
 * The accessibility tree of a page: a line for each heading, control, image and dialog, such as `textbox "Phone number",
 * required, focused`. Only Chromium exposes its tree; in every engine, axe computes the names from the DOM.
 */
import { executeServerCommand } from '@web/test-runner-commands';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { axe } from './axe.js';

/** A node of Chromium's accessibility tree, in Puppeteer's format. */
interface AccessibilityNode {
  readonly role: string;
  readonly name?: string;
  readonly description?: string;
  readonly children?: readonly AccessibilityNode[];
  readonly [property: string]: unknown;
}

const lineOf = (role: string, name: string, states: Readonly<Record<string, unknown>>): string =>
  [
    `${role} "${name.trim()}"`,
    ...Object.entries(states).flatMap(([state, value]) =>
      typeof value === 'string' ? [`${state} "${value}"`] : value ? [state] : [],
    ),
  ].join(', ');

const withoutLine = ['StaticText', 'form', 'status', 'Figure', 'time', 'timer'];

function linesOf(node: AccessibilityNode): readonly string[] {
  const { role, name = '', description, children = [] } = node;
  const { modal, required, readonly, disabled, invalid, expanded, haspopup, focused } = node;
  const states = {
    modal,
    required,
    readonly,
    disabled,
    invalid: invalid === 'true',
    // Every combobox can be opened.
    ...(role !== 'combobox' && { collapsed: expanded === false, opens: haspopup }),
    focused,
    described: description,
  };
  const line = role === 'image' ? lineOf('img', name, {}) : lineOf(role, name, states);
  return [...(withoutLine.includes(role) ? [] : [line]), ...children.flatMap(linesOf)];
}

/**
 * Reads the accessibility tree of the page.
 * @engine Chromium
 */
export async function accessibilityTree(): Promise<readonly string[] | undefined> {
  if (!navigator.userAgent.includes('Chrome/')) return undefined;
  const root = await executeServerCommand<AccessibilityNode, object>('a11y-snapshot', {});
  return (root.children ?? []).flatMap(linesOf);
}

/** The implicit roles of the elements. */
const roles: Readonly<Record<string, string>> = {
  a: 'link',
  button: 'button',
  dialog: 'dialog',
  h2: 'heading',
  input: 'textbox',
  select: 'combobox',
};

/** The lines of an element, computed by axe from its DOM. */
export function outlineOf(element: ClickToCallElement): readonly string[] {
  const root = element.shadowRoot;
  const dialog = root?.querySelector('dialog');
  const isModal = dialog?.matches(':modal') ?? false;
  const selector = [...Object.keys(roles), '[role=img]'].join();
  axe.setup(document);
  const lines = [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])]
    .filter((each) => each.checkVisibility({ visibilityProperty: true }))
    .filter((each) => !isModal || dialog?.contains(each))
    .map((each) => {
      const description = root?.getElementById(each.getAttribute('aria-describedby') ?? '');
      return lineOf(
        each.getAttribute('role') ?? roles[each.localName] ?? '',
        axe.commons.text.accessibleText(each),
        {
          modal: each === dialog && isModal,
          required: each.hasAttribute('required'),
          readonly: each.hasAttribute('readonly'),
          disabled: each.ariaDisabled === 'true',
          invalid: each.ariaInvalid === 'true',
          collapsed: each.ariaExpanded === 'false',
          opens: each.ariaHasPopup,
          focused: each === root?.activeElement,
          described: description?.textContent.trim() || undefined,
        },
      );
    });
  axe.teardown();
  return lines;
}
