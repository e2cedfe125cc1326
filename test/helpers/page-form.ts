/** A form of the page in the `form` slot. */
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { visit, type Visit } from './visit.js';

/** Creates a form for the `form` slot. */
export function pageForm(content: string): HTMLFormElement {
  const form = document.createElement('form');
  form.slot = 'form';
  form.action = '/nowhere';
  form.innerHTML = content;
  return form;
}

/** Opens a panel with a form of the page. */
export async function openPageForm(
  content: string,
  set: Partial<ClickToCallElement> = {},
): Promise<Visit & { readonly form: HTMLFormElement }> {
  const opened = await visit(set);
  const form = pageForm(content);
  opened.element.append(form);
  await opened.element.show();
  await opened.element.updateComplete;
  return { ...opened, form };
}
