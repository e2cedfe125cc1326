/** A form of the page in the `form` slot. */
import { expect } from '@open-wc/testing';
import type { ClickToCallElement } from '../../src/click-to-call-element.js';
import { en } from '../../src/messages/en.js';
import { NumberServiceError } from '../../src/services/number-service.js';
import {
  field,
  focusedName,
  heldService,
  nextEvent,
  part,
  mountReady,
  recordEvents,
  isPartVisible,
  textOf,
  unmount,
  type HeldService,
} from '../helpers/page.js';
import { pageForm } from '../helpers/page-form.js';

const content = `
  <input type="hidden" name="token" value="t-1">
  <label>Name <input name="firstname" required></label>
  <label>Phone <input name="phonenumber" type="tel"></label>
  <label>Country <select name="country"><option></option><option>GB</option></select></label>
  <label><input type="checkbox" name="news" value="yes"> News</label>
  <label>File <input type="file" name="file"></label>
  <textarea name="note"></textarea>`;

describe('a slotted form', () => {
  let held: HeldService;
  let element: ClickToCallElement;
  let form: HTMLFormElement;

  const open = async (html = content, set: Partial<ClickToCallElement> = {}): Promise<void> => {
    held = heldService();
    form = pageForm(html);
    element = await mountReady({ service: held.service, ...set });
    element.append(form);
    await element.show();
    await element.updateComplete;
  };
  const input = (name: string): HTMLInputElement => {
    const found = form.querySelector<HTMLInputElement>(`[name=${name}]`);
    if (!found) throw new Error(`There is no ${name}.`);
    return found;
  };
  const typeInto = (name: string, value: string): void => {
    input(name).value = value;
    input(name).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  };
  const fillInAndSend = async (): Promise<void> => {
    typeInto('firstname', ' Ada ');
    typeInto('phonenumber', '+44 20 7946 0000');
    form.requestSubmit();
    await held.receivedRequest();
    await element.updateComplete;
  };
  const reject = async (
    ...[code, options]: ConstructorParameters<typeof NumberServiceError>
  ): Promise<void> => {
    const rejected = nextEvent(element, 'rejected');
    held.reject(new NumberServiceError(code, options));
    await rejected;
    await element.updateComplete;
  };
  const isShown = (target: Element): boolean => target.getClientRects().length > 0;

  before(async () => {
    await import('../../src/phone-number/phone-metadata.js');
  });
  afterEach(unmount);

  it('replaces the built-in form and gets the focus in its first field (F14, F25)', async () => {
    await open();
    expect(isShown(form)).to.equal(true);
    expect(isPartVisible(element, 'field')).to.equal(false);
    expect(focusedName()).to.equal('firstname');
    expect(textOf(element, 'submit')).to.equal(en.submit);
  });

  it('is shown before a fixed number', async () => {
    await open(content, { service: null, number: '+18005550123' });
    expect(element.stage).to.equal('opened');
    expect(isShown(form)).to.equal(true);
    input('firstname').value = 'Ada';
    part(element, 'submit').click();
    await nextEvent(element, 'completed');
    expect(element.offer?.number).to.equal('+18005550123');
  });

  it('is prefilled once, and other values stay untouched', async () => {
    await open(
      `${content}<input name="kept" value="as it was"><input type="radio" name="pick"
      value="a"><input type="radio" name="pick" value="b">`,
      {
        values: { firstname: 'Ada', country: 'GB', news: 'yes', pick: 'b', file: 'x', note: 'Hi' },
      },
    );
    expect(Object.fromEntries(new FormData(form))).to.deep.include({
      token: 't-1',
      firstname: 'Ada',
      phonenumber: '',
      country: 'GB',
      news: 'yes',
      kept: 'as it was',
      pick: 'b',
      note: 'Hi',
    });
    expect(element.stage).to.equal('opened');
    typeInto('firstname', 'Grace');
    await element.updateComplete;
    expect(input('firstname').value).to.equal('Grace');
  });

  it('is reset on closing and prefilled again on opening', async () => {
    await open();
    typeInto('firstname', 'Grace');
    element.close();
    expect(input('firstname').value).to.equal('');
    await element.show({ form: { firstname: 'Ada' } });
    await element.updateComplete;
    expect(input('firstname').value).to.equal('Ada');
  });

  it('shows rejected fields through the browser’s validation until an edit', async () => {
    await open();
    await fillInAndSend();
    await reject('invalid-number', { fields: { firstname: 'Too short.' } });
    expect(input('firstname').validationMessage).to.equal('Too short.');
    expect(input('phonenumber').validationMessage).to.equal(en.errors['invalid-number']);
    expect(focusedName()).to.equal('firstname');
    expect(textOf(element, 'error')).to.equal(en.errors['invalid-number']);
    expect(textOf(element, 'submit')).to.equal(en.retry);
    typeInto('firstname', 'Grace');
    expect(input('firstname').validity.valid).to.equal(true);
    // The browser would not submit the form; here the service validates it.
    expect(input('phonenumber').validity.valid).to.equal(true);
    part(element, 'submit').click();
    expect((await held.receivedRequest(2)).form).to.include({ firstname: 'Grace' });
  });

  it('is valid again after closing', async () => {
    await open();
    await fillInAndSend();
    await reject('invalid-number');
    element.close();
    expect(input('phonenumber').validity.valid).to.equal(true);
  });

  it('can be added, replaced and removed while the panel is open', async () => {
    held = heldService();
    element = await mountReady({ service: held.service });
    await element.show({ form: { firstname: 'Ada' } });
    expect(field(element, 'firstname').value).to.equal('Ada');

    form = pageForm(content);
    element.append(form);
    await Promise.resolve();
    await element.updateComplete;
    expect(isShown(form)).to.equal(true);
    expect(isPartVisible(element, 'field')).to.equal(false);
    expect(input('firstname').value).to.equal('Ada');
    expect(focusedName()).to.equal('firstname');

    const other = pageForm('<input name="lastname" required>');
    form.replaceWith(other);
    form = other;
    await Promise.resolve();
    await element.updateComplete;
    expect(focusedName()).to.equal('lastname');

    form.remove();
    await Promise.resolve();
    await element.updateComplete;
    expect(isPartVisible(element, 'field')).to.equal(true);
    expect(focusedName()).to.equal('firstname');
    expect(field(element, 'firstname').value).to.equal('Ada');
  });

  it('is absent when the slot contains no form', async () => {
    held = heldService();
    element = await mountReady({ service: held.service });
    const note = document.createElement('p');
    note.slot = 'form';
    note.textContent = 'No form.';
    element.append(note);
    await element.show();
    expect(isPartVisible(element, 'field')).to.equal(true);
    expect(isShown(note)).to.equal(false);
  });

  it('can be forwarded through the slot of another component', async () => {
    held = heldService();
    const host = document.body.appendChild(document.createElement('div'));
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<click-to-call><slot name="mine" slot="form"></slot></click-to-call>';
    form = pageForm(content);
    form.slot = 'mine';
    host.append(form);
    element = root.querySelector('click-to-call')!;
    element.service = held.service;
    await nextEvent(element, 'ready');
    await element.show();
    await element.updateComplete;
    await element.updateComplete;
    expect(isShown(form)).to.equal(true);
    typeInto('firstname', 'Ada');
    expect(element.stage).to.equal('started');
    form.requestSubmit();
    expect((await held.receivedRequest()).form).to.include({ firstname: 'Ada' });
    host.remove();
  });

  it('in another slot is ignored', async () => {
    await open();
    const letter = pageForm('<input name="email">');
    letter.slot = 'intro';
    letter.method = 'dialog'; // so that it does not leave this page
    let submission: Event | undefined;
    letter.addEventListener('submit', (event) => {
      submission = event;
    });
    element.append(letter);
    const names = recordEvents(element);
    letter.firstElementChild?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    letter.requestSubmit();
    expect(submission?.defaultPrevented).to.equal(false);
    expect(names).to.deep.equal([]);
  });
});
