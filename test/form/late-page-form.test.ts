/** A form of the page's own whose module loads slowly or fails to load. */
import { expect, oneEvent } from '@open-wc/testing';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { loadPage, type Page } from '../helpers/frame.js';
import { nextTask } from '../helpers/next-task.js';
import { heldService, nextEvent, recordEvents } from '../helpers/page.js';
import { waitUntil } from '../helpers/wait-until.js';

describe('a slotted form whose module is still loading', () => {
  let page: Page;
  let element: ClickToCallElement;
  let form: HTMLFormElement;
  let names: string[];
  beforeEach(async () => {
    page = await loadPage('slow-page-form.html');
    ({ element } = page);
    element.service = heldService().service;
    names = recordEvents(element);
    await element.show();
    form = page.window.document.createElement('form');
    form.slot = 'form';
    const input = page.window.document.createElement('input');
    input.name = 'firstname';
    form.append(input);
    element.append(form);
    await oneEvent(element.shadowRoot!.querySelector('slot[name=form]')!, 'slotchange');
    await element.updateComplete;
  });
  afterEach(() => {
    page.remove();
  });

  it('is submitted once when the module has loaded, however often the visitor has submitted it', async () => {
    form.requestSubmit();
    await nextTask();
    form.requestSubmit();
    await nextTask();
    expect(names).to.deep.equal(['opened']);
    const submitted = nextEvent(element, 'submitted');
    page.window.dispatchEvent(new Event('load-page-form'));
    await submitted;
    await nextTask();
    expect(names).to.deep.equal(['opened', 'started', 'submitted']);
  });

  it('is not submitted in the next interaction if the visitor closed the panel meanwhile', async () => {
    form.requestSubmit();
    await nextTask();
    element.close();
    await element.show({ form: { firstname: 'Ada' } });
    page.window.dispatchEvent(new Event('load-page-form'));
    // The module sets the initial values. A submission that waits for the module follows.
    await waitUntil(() => form.querySelector('input')!.value === 'Ada');
    await nextTask();
    await nextTask();
    expect(names).to.deep.equal(['opened', 'cancelled', 'closed', 'opened']);
  });
});

describe('a slotted form whose module fails to load', () => {
  it('is submitted and renewed with its current values', async () => {
    const page = await loadPage('no-page-form.html');
    const { element } = page;
    const held = heldService();
    element.service = held.service;
    await element.show();
    const form = element.querySelector('form')!;
    const [firstname, token] = form.querySelectorAll('input');
    firstname!.value = 'Ada';
    form.requestSubmit();
    const { rawForm } = await held.receivedRequest();
    expect(rawForm).to.deep.equal({ firstname: 'Ada', token: 'one' });
    const completed = nextEvent(element, 'completed');
    held.resolve({ number: '+18005550100' });
    await completed;
    token!.value = 'two';
    element.renew();
    expect((await held.receivedRequest(2)).rawForm).to.include({ token: 'two' });
    page.remove();
  });
});
